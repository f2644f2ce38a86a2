package nl.poortwachter.keten;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;
import org.jdbi.v3.core.Handle;

/**
 * The chain in PostgreSQL. Works on the connection of the caller, so that facts are recorded in the same transaction as the message they come
 * from. Stateless and thread safe. A judgement runs as: {@link #wie} for a JW319, {@link #vergrendelEnLees}, and after acceptance
 * {@link #schrijf}; after any other outcome of a message that passed the schema {@link #gebruikt}.
 */
public final class KetenOpslag {
    private static final String WIE = """
            select pseudoniem from keten_verzoek
            where aanbieder = :aanbieder and gemeente = :gemeente and referentie = :referentie
            order by volgorde desc limit 1
            """;

    /** The citizen that a JW319 is about: of the latest request under its reference within the pair. Empty when there is none. */
    public Optional<Pseudoniem> wie(Handle handle, Bericht jw319) {
        Ketenfeiten feiten = Ketenfeiten.uit(jw319);
        return handle.createQuery(WIE)
                .bind("aanbieder", feiten.paar().aanbieder())
                .bind("gemeente", feiten.paar().gemeente())
                .bind("referentie", feiten.antwoorden().get(0).referentie())
                .mapTo(String.class).findOne().map(Pseudoniem::new);
    }

    /**
     * What is known when this message is judged, in one query over indexes.
     *
     * @param berichtId the message under test, whose own key does not count as used: it may have been held before
     * @param vraag what the message says itself
     * @param pseudoniem of its Bsn; for a JW319 what {@link #wie} gave, or null
     */
    public Ketenbeeld lees(Connection db, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        return Ketenlezer.lees(new Bundel(), db, berichtId, vraag, pseudoniem);
    }

    /**
     * The same, after making everybody who judges a message of this pair and citizen, or one that shares a unique key with it, wait until the
     * transaction of the caller ends. One round trip; the reading sees what was committed while waiting.
     */
    public Ketenbeeld vergrendelEnLees(Connection db, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        Bundel bundel = new Bundel();
        Ketenslot.neem(bundel, vraag, pseudoniem);
        return Ketenlezer.lees(bundel, db, berichtId, vraag, pseudoniem);
    }

    /**
     * Records the facts of an accepted message, and its key.
     *
     * @param pseudoniem of its Bsn; not used for a JW319
     */
    public void schrijf(Bundel bundel, UUID berichtId, Pseudoniem pseudoniem, Ketenfeiten feiten) {
        new Ketenschrijver(bundel, berichtId, pseudoniem, feiten).schrijf();
    }

    /** Records that a message that was held or refused used up its key (TR056). Doing it again changes nothing. */
    public void gebruikt(Bundel bundel, UUID berichtId, Berichtsleutel sleutel) {
        Ketenschrijver.gebruikt(bundel, berichtId, sleutel);
    }

    /**
     * Takes back the facts of a message that its receiver refused: it counts as not sent (OP286). Its key stays used (TR056).
     *
     * @param pseudoniem the citizen it is about; null when that was never known
     */
    public void trekIn(Handle handle, UUID berichtId, Pseudoniem pseudoniem) {
        handle.createUpdate("delete from keten_antwoord where bericht_id = :bericht").bind("bericht", berichtId).execute();
        if (pseudoniem != null) {
            for (String tabel : List.of("keten_toewijzing", "keten_levering", "keten_verzoek", "keten_geboorte")) {
                handle.createUpdate("delete from " + tabel + " where pseudoniem = :burger and bericht_id = :bericht")
                        .bind("burger", pseudoniem.waarde()).bind("bericht", berichtId).execute();
            }
        }
    }
}
