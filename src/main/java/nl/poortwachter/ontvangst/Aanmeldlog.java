package nl.poortwachter.ontvangst;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Uitslag;
import nl.poortwachter.logboek.Wie;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts who signed in, signed out or was refused in the audit log. Equal events within a second are one line with a number, so that somebody who keeps
 * trying can neither fill the log nor keep others waiting for it. What could not be written is written later.
 */
@Singleton
public class Aanmeldlog {
    private final Logboek logboek;
    private final Jdbi jdbi;
    private final Map<Aanmeldgebeurtenis, Integer> nieuw = new ConcurrentHashMap<>();

    /** Writes in this log. */
    public Aanmeldlog(Logboek logboek, Jdbi jdbi) {
        this.logboek = logboek;
        this.jdbi = jdbi;
    }

    void bij(@Observes Aanmeldgebeurtenis gebeurtenis) {
        nieuw.merge(gebeurtenis, 1, Integer::sum);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void schrijf() {
        for (Aanmeldgebeurtenis gebeurtenis : List.copyOf(nieuw.keySet())) {
            int aantal = nieuw.get(gebeurtenis);
            jdbi.useTransaction(h -> logboek.voegToe(h, wie(gebeurtenis), feit(gebeurtenis).aantal(aantal)));
            // What came in between stays for the next line.
            nieuw.computeIfPresent(gebeurtenis, (g, n) -> n == aantal ? null : n - aantal);
        }
    }

    void bijAfsluiten(@Observes ShutdownEvent einde) {
        schrijf();
    }

    private static Wie wie(Aanmeldgebeurtenis gebeurtenis) {
        return new Wie(gebeurtenis.account() == null ? "onbekend" : gebeurtenis.account(), List.of(), List.of(), gebeurtenis.adres(), "deur voor " + naam(gebeurtenis.deur()));
    }

    private static Auditfeit feit(Aanmeldgebeurtenis gebeurtenis) {
        return switch (gebeurtenis.soort()) {
            case AANGEMELD -> Auditfeit.gelukt(Daad.AANMELDEN, "sessie", null);
            case AFGEMELD -> Auditfeit.gelukt(Daad.AFMELDEN, "sessie", null);
            case GEWEIGERD -> Auditfeit.gelukt(Daad.AANMELDEN, "sessie", naam(gebeurtenis.reden())).uitslag(Uitslag.GEWEIGERD);
        };
    }

    private static String naam(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
