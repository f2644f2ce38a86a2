package nl.poortwachter.beheer.herzending;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.verwerking.Verschil;

/**
 * What a proposal to send a changed message again carries, and what the one who decides looks at. No values from the message, and of an address only its host.
 *
 * @param bericht number of the message
 * @param stand where its delivery stood: onbestelbaar or geweigerd
 * @param beleid the policy by which it would go
 * @param plaats where it would go: postbus, or host and port
 * @param anderePlaats true when that is not where it was let through for
 * @param weggelaten what would not pass any more
 */
public record Wijziging(UUID bericht, String stand, String beleid, String plaats, boolean anderePlaats, List<Weglating> weggelaten) {

    /** An element that would be left out, and why. */
    public record Weglating(String element, String reden, String zin, String beleidsregel) { }

    /** As it would be now. */
    static Wijziging van(UUID bericht, String stand, Verschil v) {
        return new Wijziging(bericht, stand, v.beleid(), plaats(v), v.anderEindpunt(),
                v.gestript().stream().map(g -> new Weglating(g.elementpad(), g.reden(), g.zin(), g.beleidsregel())).toList());
    }

    /** Host and port only: a path may hold a key. */
    private static String plaats(Verschil v) {
        if (v.eindpunt() == null || v.wijze().equals("postbus")) {
            return v.wijze();
        }
        URI adres = URI.create(v.eindpunt());
        return adres.getScheme() + "://" + adres.getAuthority();
    }
}
