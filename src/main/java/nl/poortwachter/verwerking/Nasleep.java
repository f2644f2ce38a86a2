package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Berichtsleutel;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.retour.Retourlezer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnen;
import nl.poortwachter.termijn.Termijnsoort;
import org.jdbi.v3.core.Handle;

/** What a verdict brings about, in the transaction that records it: chain facts, deadlines, waking up what waited, the return on a refusal. */
@Singleton
public class Nasleep {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private final KetenOpslag keten;
    private final TermijnOpslag termijnen;
    private final Retouren retouren;

    /** With these stores. */
    public Nasleep(KetenOpslag keten, TermijnOpslag termijnen, Retouren retouren) {
        this.keten = keten;
        this.termijnen = termijnen;
        this.retouren = retouren;
    }

    void schrijf(Doorgang doorgang) {
        Bericht bericht = doorgang.bericht();
        Handle handle = doorgang.werk().handle();
        if (bericht.soort().isRetour()) {
            if (doorgang.stand() == Stand.GEACCEPTEERD) {
                opRetour(doorgang, handle);
            }
            return;
        }
        if (doorgang.stand() == Stand.GEACCEPTEERD) {
            opAanname(doorgang, handle);
        } else {
            keten.gebruikt(handle, doorgang.aanlevering().id(), Berichtsleutel.van(bericht));
        }
        if (doorgang.stand() == Stand.GEWEIGERD) {
            retouren.opWeigering(doorgang);
        }
    }

    private void opAanname(Doorgang doorgang, Handle handle) {
        Bericht bericht = doorgang.bericht();
        LocalDate ontvangen = doorgang.aanlevering().ontvangenOp().atZone(NEDERLAND).toLocalDate();
        keten.schrijf(handle, doorgang.aanlevering().id(), doorgang.pseudoniem(), Ketenfeiten.uit(bericht, ontvangen));
        termijnen.open(handle, doorgang.aanlevering().id(), bericht.kop().dagtekening(),
                Termijnen.bij(bericht, ontvangen, new KetenVoorgeschiedenis(doorgang.keten())));
        if (bericht.soort() == Berichtsoort.JW301 || bericht.soort() == Berichtsoort.JW319) {
            termijnen.beantwoord(handle, bericht, ontvangen);
        }
        wek(doorgang, handle);
    }

    /** What waited for this citizen is judged again; a request also wakes the answers of its pair, which name no citizen. */
    private static void wek(Doorgang doorgang, Handle handle) {
        if (doorgang.pseudoniem() == null) {
            return;
        }
        handle.createUpdate("update bericht set opnieuw = true where stand = 'aangehouden' and pseudoniem = :burger and id <> :id")
                .bind("burger", doorgang.pseudoniem().waarde()).bind("id", doorgang.aanlevering().id()).execute();
        Berichtsoort soort = doorgang.bericht().soort();
        if (soort == Berichtsoort.JW315 || soort == Berichtsoort.JW317) {
            handle.createUpdate("""
                    update bericht set opnieuw = true
                    where stand = 'aangehouden' and pseudoniem is null and verzender = :gemeente and bestemming = :aanbieder""")
                    .bind("gemeente", doorgang.bericht().gemeente()).bind("aanbieder", doorgang.bericht().aanbieder()).execute();
        }
    }

    /** A return ends the waiting for it; a refusing one makes its original count as not sent (OP286). */
    private void opRetour(Doorgang doorgang, Handle handle) {
        LocalDate ontvangen = doorgang.aanlevering().ontvangenOp().atZone(NEDERLAND).toLocalDate();
        termijnen.vervul(handle, doorgang.antwoordOp(), Termijnsoort.RETOUR, ontvangen);
        if (!Retourlezer.uitkomst(doorgang.bericht()).goedgekeurd()) {
            termijnen.vervalt(handle, doorgang.antwoordOp());
            keten.trekIn(handle, doorgang.antwoordOp(), doorgang.pseudoniem());
        }
    }
}
