package nl.poortwachter.bewaring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.UUID;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.Handeling;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Handle;

/**
 * Destroys content before its term is over: of one message, or of all finished messages about one citizen. What was shared with whom stays on
 * record. Nothing unfinished goes, nor anything under a legal hold.
 */
public final class Vernietiging implements Handeling {
    /** The kind of the proposals. */
    public static final String SOORT = "vernietiging";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BEDOELD = "from bericht b where (b.id = :bericht or b.pseudoniem = :burger)";

    /** What a proposal carries about the content of this message. */
    public static String vanBericht(UUID bericht) {
        return JSON.createObjectNode().put("bericht", bericht.toString()).toString();
    }

    /** What a proposal carries about the content of all messages about the citizen with this pseudonym. */
    public static String vanBurger(String pseudoniem) {
        return JSON.createObjectNode().put("burger", pseudoniem).toString();
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.PRIVACY;
    }

    @Override
    public String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu) {
        JsonNode inhoud = voorstel.lees(JsonNode.class);
        UUID bericht = inhoud.has("bericht") ? UUID.fromString(inhoud.path("bericht").asText()) : null;
        String burger = inhoud.path("burger").asText(null);
        if (handle.createQuery("select exists (select " + BEDOELD + " and onder_bewaarplicht(b.pseudoniem, b.id))")
                .bind("bericht", bericht).bind("burger", burger).mapTo(Boolean.class).one()) {
            throw new NietUitvoerbaar("Hiervoor geldt een bewaarplicht; hef die eerst op.");
        }
        int aantal = handle.createUpdate("delete from inhoud where bericht_id in (select b.id " + BEDOELD + " and b." + Opruimingen.KLAAR + ")")
                .bind("bericht", bericht).bind("burger", burger).execute();
        if (aantal == 0) {
            throw new NietUitvoerbaar("Er is geen inhoud (meer) van een bericht dat klaar is.");
        }
        Bewaring.boek(handle, "inhoud-buiten-schema", nu, nu, aantal);
        return "Vernietigd: de inhoud van " + aantal + (aantal == 1 ? " bericht." : " berichten.");
    }
}
