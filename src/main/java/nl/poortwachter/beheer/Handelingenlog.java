package nl.poortwachter.beheer;

import jakarta.enterprise.context.RequestScoped;
import nl.poortwachter.aanmelding.Medewerker;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Logboek;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes in the audit log what the person behind this request did. What was refused is written by the door, for each resource that is marked as logged. */
@RequestScoped
public class Handelingenlog {
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final Medewerker medewerker;

    /** For the person behind this request. */
    public Handelingenlog(Logboek logboek, Jdbi jdbi, Medewerker medewerker) {
        this.logboek = logboek;
        this.jdbi = jdbi;
        this.medewerker = medewerker;
    }

    /** In the transaction of the act itself: both last or neither does. Call it last, see {@link Logboek}. */
    public void schrijf(Handle handle, Auditfeit feit) {
        logboek.voegToe(handle, medewerker.wie(), feit);
    }

    /** Before something is shown: what could not be recorded is not shown. */
    public void schrijf(Auditfeit feit) {
        jdbi.useTransaction(h -> schrijf(h, feit));
    }
}
