package nl.poortwachter.aanmelding;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells a person that signing in is not possible now, because the identity provider cannot be reached: 503 and a page. Who has a session goes on. */
@Singleton
public class Providerstoring {
    private static final Logger LOG = Logger.getLogger(Providerstoring.class);
    private static final int NIET_BESCHIKBAAR = 503;
    private static final String WACHT_SECONDEN = "10";

    void registreer(@Observes Router router) {
        router.route(Terugweg.PROVIDER).failureHandler(Providerstoring::meld);
    }

    private static void meld(RoutingContext ctx) {
        if (ctx.response().headWritten() || !isStoring(ctx.failure())) {
            ctx.next();
            return;
        }
        LOG.errorf("identiteitsprovider-onbereikbaar oorzaak=%s", ctx.failure().getClass().getName());
        ctx.response().setStatusCode(NIET_BESCHIKBAAR).putHeader("Retry-After", WACHT_SECONDEN).putHeader("Content-Type", Pagina.HTML)
                .end(Pagina.melding(ctx, Teksten::providerWeg));
    }

    private static boolean isStoring(Throwable fout) {
        return Stream.iterate(fout, f -> f != null, Throwable::getCause)
                .anyMatch(f -> f instanceof OIDCException || f instanceof IOException || f instanceof TimeoutException);
    }
}
