package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Level 2: the rules within one message. */
@Singleton
@Named("niveau2")
public class Niveau2Stap extends Stap {

    /** The step by the rules of the release. */
    public Niveau2Stap() {
        super("niveau 2");
    }

    @Override
    protected String doe(Doorgang doorgang) {
        doorgang.meld(doorgang.uitgave().niveau2().controleer(doorgang.bericht()));
        return null;
    }
}
