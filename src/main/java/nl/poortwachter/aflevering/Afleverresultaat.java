package nl.poortwachter.aflevering;

/**
 * The end of one attempt.
 *
 * @param uitkomst what became of it
 * @param httpstatus status of the receiver, or null when there was no answer
 * @param reden short Dutch reason, without content and without address
 */
public record Afleverresultaat(Uitkomst uitkomst, Integer httpstatus, String reden) {

    /** An answer with this status. */
    public static Afleverresultaat bijStatus(int status) {
        return new Afleverresultaat(Uitkomst.bijStatus(status), status, "antwoord " + status);
    }
}
