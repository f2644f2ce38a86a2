package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.controle.hub.Hubcontrole;

/**
 * The checks that a hub does at the door: may this system send this, can it be delivered, is the citizen number one for this environment. A message that
 * was held passes the door once more, by the rights of that day (docs/adr/0064).
 */
@Singleton
@Named("hub")
public class Hub extends Stap {
    private final Hubcontrole controle;
    private final InstantSource klok;

    /** The step with these checks. */
    public Hub(Hubcontrole controle, InstantSource klok) {
        super("hub");
        this.controle = controle;
        this.klok = klok;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Aanlevering aanlevering = doorgang.aanlevering();
        if (aanlevering.opdracht() == Aanlevering.Opdracht.CONTROLEREN) {
            doorgang.meld(controle.bijControle(aanlevering.afnemer(), doorgang.bericht(), aanlevering.dag()));
            return "of de afnemer dit mag zien, en de inhoud: een controle wordt niet doorgegeven";
        }
        boolean hervat = aanlevering.opdracht() == Aanlevering.Opdracht.HERVATTEN;
        LocalDate dag = hervat ? Kalenderdag.van(klok.instant()) : aanlevering.dag();
        doorgang.meld(controle.beoordeel(aanlevering.afnemer(), doorgang.bericht(), dag));
        return hervat ? "naar de rechten van " + dag : null;
    }
}
