package nl.poortwachter.verwerking;

import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** Where statements come from that were not sent along with a message. */
@FunctionalInterface
public interface Verklaringbron {

    /** What is declared about this message, with what was registered beforehand as far as this policy asks for it. */
    Situatie vulAan(Situatie situatie, Doorgang doorgang, Beleid geldend);

    /** Nothing is registered: for checks outside a running gateway. */
    static Verklaringbron geen() {
        return (situatie, doorgang, geldend) -> situatie;
    }
}
