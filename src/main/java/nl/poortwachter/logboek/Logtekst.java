package nl.poortwachter.logboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.poortwachter.opslag.Versleuteling;

/** Writes and reads the text of a line. Reasons are in it as ciphertext, so that a verifier needs no keys. Thread safe. */
public final class Logtekst {
    private static final JsonMapper JSON = new JsonMapper();
    /** Fixed width, so that the order of the text is the order of time. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private final Versleuteling versleuteling;
    private final String systeem;

    /**
     * Lines of this node.
     *
     * @param versleuteling keys for the reasons
     * @param systeem name of the node
     */
    public Logtekst(Versleuteling versleuteling, String systeem) {
        this.versleuteling = versleuteling;
        this.systeem = systeem;
    }

    static String moment(Instant op) {
        return op == null ? null : MOMENT.format(op);
    }

    String schrijf(long nr, Instant op, Wie wie, Auditfeit feit) {
        ObjectNode regel = JSON.createObjectNode().put("nr", nr).put("op", moment(op));
        zet(regel, "wie", wie.account());
        regel.set("rollen", JSON.valueToTree(wie.rollen()));
        regel.set("namens", JSON.valueToTree(wie.namens()));
        zet(regel, "adres", wie.adres());
        zet(regel, "ingang", wie.ingang());
        zet(regel, "systeem", systeem);
        zet(regel, "daad", feit.daad().naam());
        zet(regel, "object", feit.object());
        zet(regel, "nummer", feit.nummer());
        zet(regel, "uitslag", feit.uitslag().naam());
        zet(regel, "burger", feit.burger());
        zet(regel, "gegevens", feit.gegevens());
        if (feit.reden() != null) {
            UUID id = UUID.randomUUID();
            byte[] versleuteld = versleuteling.versleutel(feit.reden().getBytes(StandardCharsets.UTF_8), id);
            regel.put("reden", Base64.getEncoder().encodeToString(versleuteld)).put("redennummer", id.toString());
        }
        if (feit.aantal() != null) {
            regel.put("aantal", feit.aantal());
        }
        zet(regel, "spoor", feit.spoor());
        return regel.toString();
    }

    Loginzage lees(String tekst) {
        try {
            JsonNode r = JSON.readTree(tekst);
            return new Loginzage(r.path("nr").asLong(), Instant.parse(r.path("op").asText()), of(r, "wie"), rij(r, "rollen"), rij(r, "namens"), of(r, "adres"),
                    of(r, "ingang"), of(r, "systeem"), of(r, "daad"), of(r, "object"), of(r, "nummer"), of(r, "uitslag"), of(r, "burger"), of(r, "gegevens"),
                    reden(r), r.has("aantal") ? r.path("aantal").asInt() : null, of(r, "spoor"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een regel van het logboek is niet leesbaar", e);
        }
    }

    private String reden(JsonNode regel) {
        return !regel.has("reden") ? null : new String(versleuteling.ontsleutel(Base64.getDecoder().decode(regel.path("reden").asText()),
                UUID.fromString(regel.path("redennummer").asText())), StandardCharsets.UTF_8);
    }

    private static void zet(ObjectNode regel, String veld, String waarde) {
        if (waarde != null) {
            regel.put(veld, waarde);
        }
    }

    private static String of(JsonNode regel, String veld) {
        return regel.has(veld) ? regel.path(veld).asText() : null;
    }

    private static List<String> rij(JsonNode regel, String veld) {
        return StreamSupport.stream(regel.path(veld).spliterator(), false).map(JsonNode::asText).toList();
    }
}
