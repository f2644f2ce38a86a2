package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.niveau3.Niveau3;

/** Level 3: the rules against earlier messages. */
@Singleton
@Named("niveau3")
public class Niveau3Stap extends Stap {
    private final Niveau3 regels;

    /** The step with these rules. */
    public Niveau3Stap(Niveau3 regels) {
        super("niveau 3");
        this.regels = regels;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        List<Bevinding> bevindingen = regels.controleer(doorgang.bericht(), doorgang.keten());
        doorgang.meld(doorgang.isUitgewacht() ? bevindingen.stream().map(Bevinding::naWachttijd).toList() : bevindingen);
        return null;
    }

    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.keten() == null;
    }
}
