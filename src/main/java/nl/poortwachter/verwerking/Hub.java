package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import nl.poortwachter.controle.hub.Hubcontrole;

/** The checks that a hub does at the door: may this system send this, can it be delivered, is the citizen number one for this environment. */
@Singleton
@Named("hub")
public class Hub extends Stap {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private final Hubcontrole controle;

    /** The step with these checks. */
    public Hub(Hubcontrole controle) {
        super("hub");
        this.controle = controle;
    }

    /** A held message passed the door when it came. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.HERVATTEN;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        if (doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.CONTROLEREN) {
            doorgang.meld(controle.overInhoud(doorgang.bericht()));
            return "alleen de inhoud: een controle wordt niet doorgegeven";
        }
        doorgang.meld(controle.beoordeel(doorgang.aanlevering().afnemer(), doorgang.bericht(),
                doorgang.aanlevering().ontvangenOp().atZone(NEDERLAND).toLocalDate()));
        return null;
    }
}
