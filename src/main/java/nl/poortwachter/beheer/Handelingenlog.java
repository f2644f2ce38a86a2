package nl.poortwachter.beheer;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.poortwachter.aanmelding.Medewerker;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Logboek;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Does what the person behind this request asks, and writes it in the audit log. What was refused is written by the door, for each resource that is marked as logged. */
@RequestScoped
public class Handelingenlog {
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final Medewerker medewerker;
    private final InstantSource klok;

    /** For the person behind this request. */
    public Handelingenlog(Logboek logboek, Jdbi jdbi, Medewerker medewerker, InstantSource klok) {
        this.logboek = logboek;
        this.jdbi = jdbi;
        this.medewerker = medewerker;
        this.klok = klok;
    }

    /** By which the audit log and the four eyes know this person. */
    public String account() {
        return medewerker.account();
    }

    /** The moment of the act. */
    public Instant nu() {
        return klok.instant();
    }

    /** Does this and writes the line about what came of it, in one transaction. */
    public <T> T doe(Function<Handle, T> daad, Function<T, Auditfeit> feit) {
        return jdbi.inTransaction(h -> {
            T gedaan = daad.apply(h);
            schrijf(h, feit.apply(gedaan));
            return gedaan;
        });
    }

    /** Does this in one transaction with its line; there is no line when nothing was done, because it was done before. */
    public void doe(Predicate<Handle> daad, Auditfeit feit) {
        jdbi.useTransaction(h -> {
            if (daad.test(h)) {
                schrijf(h, feit);
            }
        });
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
