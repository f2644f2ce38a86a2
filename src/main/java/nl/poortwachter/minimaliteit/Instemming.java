package nl.poortwachter.minimaliteit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid;
import nl.poortwachter.minimaliteit.Verklaring.Soort;

/** Whether the statements are there that the municipality asks for, by the right persons for the age (MIN-CONSENT, MIN-INFORMED). */
final class Instemming {
    private final Bericht bericht;
    private final Situatie situatie;
    private final Traject traject;
    private final String doel;

    Instemming(Bericht bericht, Situatie situatie, Traject traject, String doel) {
        this.bericht = bericht;
        this.situatie = situatie;
        this.traject = traject;
        this.doel = doel;
    }

    /** Who is missing, in Dutch; empty when all is there or when the message tells a citizen's data to no one new. */
    Optional<String> ontbreekt(Soort soort) {
        if (bericht.soort().isRetour() || bericht.soort() == Berichtsoort.JW319) {
            return Optional.empty();
        }
        Optional<Set<Hoedanigheid>> beslissers = Zeggenschap.bij(bericht, traject);
        if (beslissers.isEmpty() && soort == Soort.TOESTEMMING) {
            return Optional.of("De leeftijd van de jeugdige is niet bekend, zodat niet vast te stellen is wie toestemming geeft.");
        }
        Set<Hoedanigheid> nodig = beslissers.orElse(EnumSet.allOf(Hoedanigheid.class));
        List<Hoedanigheid> zonder = nodig.stream().filter(h -> geldige(soort, h).isEmpty()).toList();
        return zonder.isEmpty() ? Optional.empty() : Optional.of("Voor het doel " + doel + " ontbreekt een geldige verklaring van: "
                + zonder.stream().map(h -> h.omschrijving() + toelichting(soort, h)).collect(Collectors.joining(" en ")) + ".");
    }

    private String toelichting(Soort soort, Hoedanigheid hoedanigheid) {
        return gedaan(soort, hoedanigheid).isEmpty() ? "" : " (ingetrokken)";
    }

    private List<Verklaring> geldige(Soort soort, Hoedanigheid hoedanigheid) {
        return gedaan(soort, hoedanigheid).stream().filter(v -> !v.isIngetrokkenOp(situatie.ontvangenOp())).toList();
    }

    private List<Verklaring> gedaan(Soort soort, Hoedanigheid hoedanigheid) {
        return situatie.verklaringen().stream().filter(v -> v.soort() == soort && v.hoedanigheid() == hoedanigheid && doel.equals(v.doel())
                && v.isGedaanOp(situatie.ontvangenOp())).toList();
    }
}
