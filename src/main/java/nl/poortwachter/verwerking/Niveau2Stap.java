package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.poortwachter.controle.niveau2.Niveau2;

/** Level 2: the rules within one message. */
@Singleton
@Named("niveau2")
public class Niveau2Stap extends Stap {
    private final Niveau2 regels;

    /** The step with these rules. */
    public Niveau2Stap(Niveau2 regels) {
        super("niveau 2");
        this.regels = regels;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        doorgang.meld(regels.controleer(doorgang.bericht()));
        return null;
    }
}
