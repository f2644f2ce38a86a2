package nl.poortwachter.beheer;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps traces free of what does not belong there, before anything can export it: the query of an address, in which a caller may by mistake put a token,
 * and the address and program of who called. Texts of exceptions stay out because events of spans are off: see application.properties.
 */
@Singleton
public class Spoor implements SpanProcessor {
    private static final String WEG = "weggelaten";
    private static final List<AttributeKey<String>> NIET_BEWAREN = List.of(AttributeKey.stringKey("url.query"), AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"), AttributeKey.stringKey("user_agent.original"), AttributeKey.stringKey("http.target"));

    @Override
    public void onStart(Context ouder, ReadWriteSpan spoor) {
        NIET_BEWAREN.stream().filter(naam -> spoor.getAttribute(naam) != null).forEach(naam -> spoor.setAttribute(naam, WEG));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan spoor) {
        // Nothing to do: what may not be kept was taken away at the start
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
