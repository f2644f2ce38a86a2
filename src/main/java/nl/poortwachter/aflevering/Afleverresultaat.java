package nl.poortwachter.aflevering;

/**
 * The end of one attempt.
 *
 * @param uitkomst what became of it
 * @param httpstatus status of the receiver, or null when there was no answer
 * @param reden short Dutch reason, without content and without address
 * @param aangeboden false when the fault was our own and the receiver never had a part in it
 */
public record Afleverresultaat(Uitkomst uitkomst, Integer httpstatus, String reden, boolean aangeboden) {

    /** No answer, for this reason. */
    static Afleverresultaat bijStoring(Throwable oorzaak, boolean aangeboden) {
        return new Afleverresultaat(Uitkomst.bijStoring(oorzaak), null, oorzaak.getClass().getSimpleName(), aangeboden);
    }

    /** An answer with this status. */
    public static Afleverresultaat bijStatus(int status) {
        return new Afleverresultaat(Uitkomst.bijStatus(status), status, "antwoord " + status, true);
    }
}
