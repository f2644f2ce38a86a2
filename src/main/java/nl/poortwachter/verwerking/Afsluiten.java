package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Ends the unit of work of a passage, whatever happened: what was not committed is undone. */
@Singleton
@Named("afsluiten")
public class Afsluiten {
    private final Oordeelmeting meting;

    /** Measures what ends. */
    public Afsluiten(Oordeelmeting meting) {
        this.meting = meting;
    }

    /** Gives the connection back, if there is one. */
    public void voer(Doorgang doorgang) {
        if (doorgang.werk() != null) {
            doorgang.werk().close();
        }
        meting.meet(doorgang);
    }
}
