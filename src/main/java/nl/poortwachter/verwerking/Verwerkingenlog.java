package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.poortwachter.ldv.Activiteit;
import nl.poortwachter.ldv.Ldvstroom;
import org.jdbi.v3.core.Jdbi;

/** Puts in the log of processings what leaves no record of its own: checks, refusals at the door, requests that come again, and faults. */
@Singleton
public class Verwerkingenlog {
    private final Jdbi jdbi;
    private final InstantSource klok;

    /** In this database. */
    public Verwerkingenlog(Jdbi jdbi, InstantSource klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** Adds a line when this passage left nothing else; when that fails, so must the request. */
    public void legVast(Doorgang doorgang) {
        boolean controle = doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.CONTROLEREN;
        if (controle || doorgang.isGeweigerdAanDeDeur() || doorgang.herhaling().isPresent()) {
            schrijf(doorgang.aanlevering(), controle ? "bericht controleren" : "bericht ontvangen en controleren",
                    doorgang.pseudoniem() == null ? null : doorgang.pseudoniem().waarde(), null);
        }
    }

    /** Adds a line about a fault of ours: its class, never its text. */
    public void mislukt(Aanlevering aanlevering, Throwable fout) {
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
        }
        schrijf(aanlevering, "bericht ontvangen en controleren", null, diepste.getClass().getName());
    }

    private void schrijf(Aanlevering aanlevering, String naam, String burger, String fout) {
        jdbi.useHandle(h -> Ldvstroom.legVast(h, naam, Activiteit.ONTVANGEN, aanlevering.id(), aanlevering.ontvangenOp(), klok.instant(), burger,
                aanlevering.afnemer().id(), fout));
    }
}
