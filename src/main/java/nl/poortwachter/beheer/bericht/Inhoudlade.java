package nl.poortwachter.beheer.bericht;

import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Jdbi;

/** Where the content of messages is kept, and opened for who may see it. */
public final class Inhoudlade {
    private final Jdbi jdbi;
    private final Versleuteling versleuteling;
    private final Lezer lezer;

    /**
     * What was kept of a message.
     *
     * @param pseudoniem of the citizen, for the audit log; null where the message names none
     * @param wortel the message
     */
    public record Geopend(String pseudoniem, Knoop wortel) { }

    private record Rij(String pseudoniem, byte[] versleuteld) { }

    /** In this database, with these keys. */
    public Inhoudlade(Jdbi jdbi, Versleuteling versleuteling, Lezer lezer) {
        this.jdbi = jdbi;
        this.versleuteling = versleuteling;
        this.lezer = lezer;
    }

    /**
     * The content of this message; empty when it is not kept (any more).
     *
     * @throws IllegalStateException when it cannot be read; the text of the exception holds nothing of it
     */
    public Optional<Geopend> open(UUID bericht) {
        return jdbi.withHandle(h -> h.createQuery("select b.pseudoniem, i.versleuteld from bericht b join inhoud i on i.bericht_id = b.id where b.id = :id")
                .bind("id", bericht).map((rij, ctx) -> new Rij(rij.getString(1), rij.getBytes(2))).findOne()).map(rij -> lees(bericht, rij));
    }

    private Geopend lees(UUID bericht, Rij rij) {
        try {
            return new Geopend(rij.pseudoniem(), lezer.lees(versleuteling.ontsleutel(rij.versleuteld(), bericht)).wortel());
        } catch (Leesfout e) {
            throw new IllegalStateException("De bewaarde inhoud van bericht " + bericht + " is geen XML meer");
        }
    }
}
