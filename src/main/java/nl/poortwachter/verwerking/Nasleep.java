package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Berichtsleutel;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.retour.Retourlezer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnen;
import nl.poortwachter.termijn.Termijnsoort;
import org.jdbi.v3.core.Handle;

/** What a verdict brings about, in the transaction that records it: chain facts, deadlines, waking up what waited, the return on a refusal. */
@Singleton
public class Nasleep {
    private final KetenOpslag keten;
    private final TermijnOpslag termijnen;
    private final Retouren retouren;
    private final Trajectgeheugen geheugen;

    /** With these stores. */
    public Nasleep(KetenOpslag keten, TermijnOpslag termijnen, Retouren retouren, Trajectgeheugen geheugen) {
        this.keten = keten;
        this.termijnen = termijnen;
        this.retouren = retouren;
        this.geheugen = geheugen;
    }

    /** Adds what every heenbericht leaves behind to what is recorded with it. */
    void schrijf(Doorgang doorgang, Bundel bundel) {
        if (doorgang.bericht().soort().isRetour()) {
            return;
        }
        if (doorgang.stand() == Stand.GEACCEPTEERD) {
            opAanname(doorgang, bundel);
        } else {
            keten.gebruikt(bundel, doorgang.aanlevering().id(), Berichtsleutel.van(doorgang.bericht()));
        }
    }

    /** What depends on rows that are there already; follows in the same transaction. */
    void werkBij(Doorgang doorgang) {
        Bericht bericht = doorgang.bericht();
        Handle handle = doorgang.werk().handle();
        boolean aangenomen = doorgang.stand() == Stand.GEACCEPTEERD;
        if (bericht.soort().isRetour()) {
            if (aangenomen) {
                opRetour(doorgang, handle);
            }
        } else if (aangenomen && (bericht.soort() == Berichtsoort.JW301 || bericht.soort() == Berichtsoort.JW319)) {
            termijnen.beantwoord(handle, bericht, doorgang.aanlevering().dag());
        } else if (doorgang.stand() == Stand.GEWEIGERD) {
            retouren.opWeigering(doorgang);
        }
    }

    private void opAanname(Doorgang doorgang, Bundel bundel) {
        Bericht bericht = doorgang.bericht();
        UUID id = doorgang.aanlevering().id();
        LocalDate ontvangen = doorgang.aanlevering().dag();
        keten.schrijf(bundel, id, doorgang.pseudoniem(), Ketenfeiten.uit(bericht, ontvangen));
        geheugen.onthoud(bundel, doorgang);
        termijnen.open(bundel, id, bericht.kop().dagtekening(), Termijnen.bij(bericht, ontvangen, new KetenVoorgeschiedenis(doorgang.keten())));
        wek(doorgang, bundel);
    }

    /** What waited for this citizen is judged again; a request also wakes the answers of its pair, which name no citizen. */
    static void wek(Doorgang doorgang, Bundel bundel) {
        if (doorgang.pseudoniem() == null) {
            return;
        }
        bundel.voeg("update bericht set opnieuw = true, weer_vanaf = null where stand = 'aangehouden' and pseudoniem = ? and id <> ?",
                doorgang.pseudoniem().waarde(), doorgang.aanlevering().id());
        Berichtsoort soort = doorgang.bericht().soort();
        if (soort == Berichtsoort.JW315 || soort == Berichtsoort.JW317) {
            bundel.voeg("""
                    update bericht set opnieuw = true, weer_vanaf = null
                    where stand = 'aangehouden' and pseudoniem is null and verzender = ? and bestemming = ?""",
                    doorgang.bericht().gemeente(), doorgang.bericht().aanbieder());
        }
    }

    /** A return ends the waiting for it; a refusing one makes its original count as not sent (OP286). */
    private void opRetour(Doorgang doorgang, Handle handle) {
        termijnen.vervul(handle, doorgang.antwoordOp(), Termijnsoort.RETOUR, doorgang.aanlevering().dag());
        if (!Retourlezer.uitkomst(doorgang.bericht()).goedgekeurd()) {
            termijnen.vervalt(handle, doorgang.antwoordOp());
            keten.trekIn(handle, doorgang.antwoordOp(), doorgang.pseudoniem());
        }
    }
}
