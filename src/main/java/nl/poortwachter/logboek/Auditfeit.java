package nl.poortwachter.logboek;

import java.util.UUID;

/**
 * One act with one object (SEC-1, SEC-2). Holds no value from a message and no plain citizen number.
 *
 * @param object kind of thing it was done with, such as "bericht" or "voorstel"
 * @param nummer number or name of that thing; null when there is not one
 * @param burger pseudonym of the citizen it concerns, or null
 * @param gegevens kind of data that was seen or changed, or null
 * @param reden why, in the words of who did it; may name people, kept encrypted; null when none was asked
 * @param aantal how many things, or null
 * @param spoor trace id (32 hexadecimal digits) by which the line joins the log of processings, or null
 */
public record Auditfeit(Daad daad, String object, String nummer, Uitslag uitslag, String burger, String gegevens, String reden, Integer aantal, String spoor) {

    /** An act that was done. */
    public static Auditfeit gelukt(Daad daad, String object, Object nummer) {
        return new Auditfeit(daad, object, nummer == null ? null : nummer.toString(), Uitslag.GELUKT, null, null, null, null, null);
    }

    /** The same, with this ending. */
    public Auditfeit uitslag(Uitslag ander) {
        return new Auditfeit(daad, object, nummer, ander, burger, gegevens, reden, aantal, spoor);
    }

    /** The same, about the citizen with this pseudonym. */
    public Auditfeit over(String pseudoniem) {
        return new Auditfeit(daad, object, nummer, uitslag, pseudoniem, gegevens, reden, aantal, spoor);
    }

    /** The same, with this kind of data. */
    public Auditfeit met(String soortGegevens) {
        return new Auditfeit(daad, object, nummer, uitslag, burger, soortGegevens, reden, aantal, spoor);
    }

    /** The same, for this reason. */
    public Auditfeit omdat(String waarom) {
        return new Auditfeit(daad, object, nummer, uitslag, burger, gegevens, waarom, aantal, spoor);
    }

    /** The same, for this many things. */
    public Auditfeit aantal(int hoeveel) {
        return new Auditfeit(daad, object, nummer, uitslag, burger, gegevens, reden, hoeveel, spoor);
    }

    /** The same, as part of the trace with this number. */
    public Auditfeit spoor(UUID nummerVanSpoor) {
        return new Auditfeit(daad, object, nummer, uitslag, burger, gegevens, reden, aantal, nummerVanSpoor.toString().replace("-", ""));
    }
}
