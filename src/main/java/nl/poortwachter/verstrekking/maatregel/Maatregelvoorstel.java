package nl.poortwachter.verstrekking.maatregel;

import java.util.List;
import java.util.Locale;

/**
 * A measure that begins or ends once two people want it.
 *
 * @param soort which measure
 * @param actie whether it begins or ends
 * @param kenmerken for whom or what, see {@link Kenmerken}
 */
public record Maatregelvoorstel(Maatregelsoort soort, Actie actie, List<String> kenmerken) {

    /** Begin or end. */
    public enum Actie {
        INSTELLEN, OPHEFFEN;

        /** The stored name. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Actie metNaam(String naam) {
            return valueOf(naam.toUpperCase(Locale.ROOT));
        }
    }

    /** Keeps its own copy. */
    public Maatregelvoorstel {
        kenmerken = List.copyOf(kenmerken);
    }

    /** In a few words, without for whom. */
    public String onderwerp() {
        return soort.naam() + " " + actie.naam();
    }
}
