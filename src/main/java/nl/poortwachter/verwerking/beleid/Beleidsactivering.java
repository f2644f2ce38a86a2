package nl.poortwachter.verwerking.beleid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.poortwachter.opslag.NaCommit;
import nl.poortwachter.partij.Recht;
import nl.poortwachter.vierogen.Handeling;
import nl.poortwachter.vierogen.NietUitvoerbaar;
import nl.poortwachter.vierogen.Voorstel;
import org.jdbi.v3.core.Handle;

/** Lets policies count that one person proposed and another confirmed, on all nodes. */
@Singleton
public class Beleidsactivering implements Handeling {
    /** The kind of the proposals. */
    public static final String SOORT = "beleid";
    private static final JsonMapper JSON = new JsonMapper();
    private final Beleidsversies versies;
    private final Beleidswacht wacht;

    /**
     * What a proposal carries.
     *
     * @param hash of the package, kept in table beleidspakket
     * @param na number of the version that it was compared with, and that must still count
     * @param beleid the policies in it that count on the day of the proposal
     * @param woordenschat version of the vocabulary in it
     * @param wijziging what becomes different
     */
    public record Inhoud(String hash, long na, List<String> beleid, String woordenschat, Beleidswijziging wijziging) {

        /** As JSON. */
        public String json() {
            try {
                return JSON.writeValueAsString(this);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Een voorstel is niet te schrijven", e);
            }
        }
    }

    /** With these versions; this node is told at once. */
    public Beleidsactivering(Beleidsversies versies, Beleidswacht wacht) {
        this.versies = versies;
        this.wacht = wacht;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.BELEID;
    }

    @Override
    public String voerUit(Handle handle, Voorstel voorstel, String door, Instant nu) {
        Inhoud inhoud = voorstel.lees(Inhoud.class);
        Beleidsversies.sluit(handle);
        if (versies.nummer(handle) != inhoud.na()) {
            throw new NietUitvoerbaar("Sinds dit voorstel ging ander beleid gelden. Doe het zo nodig opnieuw, dan is het met dat beleid te vergelijken.");
        }
        // It was right when it was proposed, perhaps on a node with another version of the program.
        Beleidspakket.Uitslag gelezen = versies.pakket(handle, inhoud.hash());
        if (gelezen.pakket() == null) {
            throw new NietUitvoerbaar("Dit beleid is op dit knooppunt niet te gebruiken: " + gelezen.fouten().get(0));
        }
        versies.voegToe(handle, inhoud.hash(), voorstel.id(), nu);
        NaCommit.probeer(handle, "beleid", wacht::ververs);
        return "Dit beleid geldt op elk knooppunt, elk deel vanaf zijn eigen datum.";
    }
}
