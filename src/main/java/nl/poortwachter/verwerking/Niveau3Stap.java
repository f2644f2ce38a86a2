package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import nl.poortwachter.controle.Bevinding;

/** Level 3: the rules against earlier messages. */
@Singleton
@Named("niveau3")
public class Niveau3Stap extends Stap {

    /** The step by the rules of the release. */
    public Niveau3Stap() {
        super("niveau 3");
    }

    @Override
    protected String doe(Doorgang doorgang) {
        List<Bevinding> bevindingen = doorgang.uitgave().niveau3().controleer(doorgang.bericht(), doorgang.keten());
        doorgang.meld(doorgang.isUitgewacht() ? bevindingen.stream().map(Bevinding::naWachttijd).toList() : bevindingen);
        return null;
    }

    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.keten() == null;
    }
}
