package nl.poortwachter.ontvangst.privacy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.verstrekking.rapport.Rapportage;
import nl.poortwachter.verstrekking.rapport.Rapportages;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Gives reports to the privacy role, each in one transaction with the record that it was given and its line in the audit log. */
@Singleton
public class Rapporteur {
    /** Most characters in the reason for a report. */
    static final int LANGSTE_REDEN = 2000;
    private final Rapportages rapportages;
    private final Logboek logboek;
    private final Beller beller;
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** Makes a report from the database. */
    interface Maker<T> {
        T maak(Handle handle, Rapportage rapportage);
    }

    /** Records here. */
    public Rapporteur(Rapportages rapportages, Logboek logboek, Beller beller, Jdbi jdbi, InstantSource klok) {
        this.rapportages = rapportages;
        this.logboek = logboek;
        this.beller = beller;
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Records the report and makes it; when either fails there is neither. */
    <T> T geef(Rapportage.Soort soort, Afnemer door, Pseudoniem over, String reden, Maker<T> maker) {
        return geef(Daad.INZIEN, soort, door, over, reden, maker);
    }

    /** The same, for a report that is more than read. */
    <T> T geef(Daad daad, Rapportage.Soort soort, Afnemer door, Pseudoniem over, String reden, Maker<T> maker) {
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Rapportage rapportage = new Rapportage(Berichtnummer.nieuw(), soort, door.id(), nu, over, reden);
        return jdbi.inTransaction(h -> {
            rapportages.legVast(h, rapportage);
            T gemaakt = maker.maak(h, rapportage);
            logboek.voegToe(h, beller.wie(), Auditfeit.gelukt(daad, "rapport " + soort.naam(), rapportage.id())
                    .over(over == null ? null : over.waarde()).met("verstrekkingen").omdat(reden).spoor(rapportage.id()));
            return gemaakt;
        });
    }

    /** Today in the Netherlands. */
    LocalDate vandaag() {
        return Kalenderdag.van(klok.instant());
    }
}
