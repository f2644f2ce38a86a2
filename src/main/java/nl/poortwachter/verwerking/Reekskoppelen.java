package nl.poortwachter.verwerking;

import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.retour.Retourkoppeling;

/** Finds for a return the message in the same series that it answers (IB021, IB022). */
final class Reekskoppelen extends Stap {
    private final Reeksgeheugen geheugen;

    Reekskoppelen(Reeksgeheugen geheugen) {
        super("koppelen");
        this.geheugen = geheugen;
    }

    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || !doorgang.bericht().soort().isRetour();
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Bericht retour = doorgang.bericht();
        Optional<Reeksgeheugen.Bekend> origineel = geheugen.origineel(retour);
        Retourkoppeling koppeling = Retourkoppeling.van(retour.kop(), geheugen.isNummerGebruikt(retour),
                origineel.map(o -> new Retourkoppeling.Origineel(o.bestemming(), geheugen.isBeantwoord(retour))));
        if (koppeling.isWeigering()) {
            doorgang.meld(Koppelen.weigering(retour.wortel(), koppeling));
            return null;
        }
        origineel.map(Reeksgeheugen.Bekend::burger).ifPresent(doorgang::gaatOver);
        doorgang.isOngekoppeld(origineel.isEmpty());
        return origineel.isEmpty() ? "hoort bij geen eerder bericht van deze reeks" : "retour op een eerder bericht van deze reeks";
    }
}
