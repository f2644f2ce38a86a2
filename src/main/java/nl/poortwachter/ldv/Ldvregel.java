package nl.poortwachter.ldv;

import java.time.Instant;
import java.util.UUID;

/**
 * One processing of data about at most one person.
 *
 * @param sleutel different for each line; a line that is sent again has the same
 * @param ouder number of the span that this one belongs to, ours or the caller's: 16 hexadecimal digits; or null
 * @param spoor trace
 * @param naam what was done
 * @param activiteit URI in the register of processing activities
 * @param burger pseudonym, or null when no person is known
 * @param afnemer system of another organisation that called, or null
 * @param fout class of an internal fault; null when there was none. A refusal is no fault
 */
public record Ldvregel(String sleutel, String ouder, UUID spoor, String naam, String activiteit, Instant begin, Instant eind, String burger, String afnemer,
                       String fout) {
    private static final String LOS = "los/";

    /** A line that follows from no other record, with a key of its own; it succeeded, and names no person and no caller. */
    public static Ldvregel los(String naam, Activiteit activiteit, UUID spoor, String ouder, Instant begin, Instant eind) {
        return new Ldvregel(LOS + UUID.randomUUID(), ouder, spoor, naam, activiteit.uri(), begin, eind, null, null, null);
    }

    /** The same, about this citizen; null when none is known. */
    public Ldvregel over(String pseudoniem) {
        return new Ldvregel(sleutel, ouder, spoor, naam, activiteit, begin, eind, pseudoniem, afnemer, fout);
    }

    /** The same, called by this system of another organisation; null when there was none. */
    public Ldvregel voor(String systeem) {
        return new Ldvregel(sleutel, ouder, spoor, naam, activiteit, begin, eind, burger, systeem, fout);
    }

    /** The same, ended by a fault of this class. */
    public Ldvregel mislukt(String soort) {
        return new Ldvregel(sleutel, ouder, spoor, naam, activiteit, begin, eind, burger, afnemer, soort);
    }

    /** Number of its span: follows from its key. */
    public String span() {
        return Otlp.spanId(sleutel);
    }

    /** Number of its row, for a line that follows from no other record. */
    UUID rij() {
        return UUID.fromString(sleutel.substring(LOS.length()));
    }
}
