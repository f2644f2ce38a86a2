package nl.poortwachter.ldv;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Writes lines as spans in the JSON form of OTLP 1.x. The number of a span follows from the key of its line, so that a line sent twice is known as such. */
final class Otlp {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SPANBYTES = 8;
    private static final int INTERN = 1;
    private static final int NIET_GEZET = 0;
    private static final int FOUT = 2;
    private static final long NANOS = 1_000_000_000L;

    private Otlp() { }

    /** One request of the service traces. */
    static String verzoek(List<Ldvregel> regels, String systeem) {
        ObjectNode wortel = JSON.createObjectNode();
        ObjectNode bron = wortel.putArray("resourceSpans").addObject();
        ArrayNode kenmerken = bron.putObject("resource").putArray("attributes");
        kenmerk(kenmerken, "service.name", "poortwachter");
        kenmerk(kenmerken, "service.instance.id", systeem);
        ObjectNode kring = bron.putArray("scopeSpans").addObject();
        kring.putObject("scope").put("name", "logboek-dataverwerkingen").put("version", "1.0.0");
        ArrayNode spans = kring.putArray("spans");
        regels.forEach(regel -> span(spans.addObject(), regel));
        return wortel.toString();
    }

    private static void span(ObjectNode span, Ldvregel regel) {
        span.put("traceId", spoor(regel.spoor())).put("spanId", regel.span());
        if (regel.ouder() != null) {
            span.put("parentSpanId", regel.ouder());
        }
        span.put("name", regel.naam()).put("kind", INTERN).put("startTimeUnixNano", nanos(regel.begin())).put("endTimeUnixNano", nanos(regel.eind()));
        ArrayNode kenmerken = span.putArray("attributes");
        kenmerk(kenmerken, "dpl.core.processing_activity_id", regel.activiteit());
        if (regel.burger() != null) {
            kenmerk(kenmerken, "dpl.core.data_subject_id", regel.burger());
            kenmerk(kenmerken, "dpl.core.data_subject_id_type", "BSN-pseudoniem");
        }
        if (regel.afnemer() != null) {
            kenmerk(kenmerken, "dpl.core.foreign_operation.processor", "urn:poortwachter:afnemer:" + regel.afnemer());
        }
        if (regel.fout() != null) {
            kenmerk(kenmerken, "exception.type", regel.fout());
        }
        span.putObject("status").put("code", regel.fout() == null ? NIET_GEZET : FOUT);
    }

    static String spoor(UUID nummer) {
        return nummer.toString().replace("-", "");
    }

    /** The first bytes of a hash; the database does the same for the parent of a line (function ldv_span). */
    static String spanId(String sleutel) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sleutel.getBytes(StandardCharsets.UTF_8)), 0, SPANBYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }

    private static String nanos(Instant moment) {
        return String.valueOf(Math.addExact(Math.multiplyExact(moment.getEpochSecond(), NANOS), moment.getNano()));
    }

    private static void kenmerk(ArrayNode kenmerken, String naam, String waarde) {
        kenmerken.addObject().put("key", naam).putObject("value").put("stringValue", waarde);
    }
}
