package nl.poortwachter.verwerking;

import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** Where it comes from what a message itself does not tell of its trajectory: the age of the client, and the phase of what it answers. */
@FunctionalInterface
public interface Trajectbron {

    /** The trajectory with what was recorded of it, as far as this message under this policy needs it. */
    Traject vulAan(Traject traject, Doorgang doorgang, Beleid geldend);

    /** Nothing was recorded: for checks outside a running gateway. */
    static Trajectbron geen() {
        return (traject, doorgang, geldend) -> traject;
    }
}
