package nl.poortwachter.ontvangst;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.function.Consumer;

/**
 * Takes in the body of one request, within limits of size and time. Happens on the event loop, so that a caller who drips its bytes holds no
 * worker thread; only a body that is complete goes on. Belongs to one event loop.
 */
final class Inname {
    private static final int EERSTE_RUIMTE = 8 * 1024;
    private final RoutingContext ctx;
    private final HttpServerRequest verzoek;
    private final long grootste;
    private final long leestijd;
    private final Buffer inhoud = Buffer.buffer(EERSTE_RUIMTE);
    private long wekker;

    /** Takes at most this many bytes in at most this many milliseconds. */
    Inname(RoutingContext ctx, long grootste, long leestijd) {
        this.ctx = ctx;
        this.verzoek = ctx.request();
        this.grootste = grootste;
        this.leestijd = leestijd;
    }

    /** Reads; ends in one of both, or in neither when the caller goes away. */
    void lees(Runnable klaar, Consumer<Deurweigering> geweigerd) {
        wekker = ctx.vertx().setTimer(leestijd, leeg -> {
            stop();
            geweigerd.accept(Deurweigering.teTraag(leestijd));
            verzoek.connection().close();
        });
        verzoek.exceptionHandler(weg -> stop());
        verzoek.endHandler(leeg -> {
            stop();
            ((RoutingContextInternal) ctx).setBody(inhoud);
            klaar.run();
        });
        verzoek.handler(deel -> neem(deel, geweigerd));
        if ("100-continue".equalsIgnoreCase(verzoek.getHeader("Expect"))) {
            ctx.response().writeContinue();
        }
        verzoek.resume();
    }

    private void neem(Buffer deel, Consumer<Deurweigering> geweigerd) {
        if (inhoud.length() + deel.length() > grootste) {
            stop();
            geweigerd.accept(Deurweigering.teGroot(grootste));
        } else {
            inhoud.appendBuffer(deel);
        }
    }

    private void stop() {
        ctx.vertx().cancelTimer(wekker);
    }
}
