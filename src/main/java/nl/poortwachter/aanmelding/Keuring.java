package nl.poortwachter.aanmelding;

import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.partij.Afnemer;

/**
 * Who calls the API, or why nobody may come in.
 *
 * @param afnemer the caller; null when refused
 * @param reden why refused; null when not
 */
public record Keuring(Afnemer afnemer, Reden reden) {

    /** Somebody we know. */
    public static Keuring van(Afnemer afnemer) {
        return new Keuring(afnemer, null);
    }

    /** Nobody, for this reason. */
    public static Keuring geweigerd(Reden reden) {
        return new Keuring(null, reden);
    }

    /** True when somebody may come in. */
    public boolean toegelaten() {
        return afnemer != null;
    }
}
