package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;

/**
 * How the citizen came in, by the JW315 that the trajectory started with.
 *
 * @param verwijzers Verwijzer/Type of its products, in order; never empty
 * @param gezagsdragerBekend true when it said that the provider knows the authority holder (OP002x1)
 */
public record Herkomst(List<String> verwijzers, boolean gezagsdragerBekend) {
    private static final String GEMEENTE = "01";
    private static final Set<String> GEDWONGEN = Set.of("04", "08");

    /** The route on record: 04 or 08 when one of the products came that way, else that of the first product. */
    public String route() {
        return verwijzers.stream().filter(GEDWONGEN::contains).findFirst().orElse(verwijzers.get(0));
    }

    /** For this message: a JW315 tells its own origin; any other that of the request it goes back to, and route 01 when none is known. */
    public static Herkomst van(Bericht bericht, Traject traject) {
        if (bericht.soort() == Berichtsoort.JW315) {
            return maak(waarden(bericht.wortel(), "Client", "AangevraagdeProducten", "AangevraagdProduct", "Verwijzer", "Type"), false);
        }
        List<Verzoek> verzoeken = traject.verzoeken().filter(v -> v.soort() == Berichtsoort.JW315).toList();
        if (verzoeken.isEmpty()) {
            return maak(List.of(), false);
        }
        Set<LocalDate> dagen = dagen(verzoeken, referenties(bericht, traject));
        List<Verzoek> begin = verzoeken.stream().filter(v -> dagen.contains(v.dagtekening())).toList();
        return maak(begin.stream().map(Verzoek::verwijzer).toList(), begin.stream().anyMatch(v -> Boolean.TRUE.equals(v.gezagsdragerBekend())));
    }

    private static Herkomst maak(List<String> verwijzers, boolean bekend) {
        return new Herkomst(verwijzers.isEmpty() ? List.of(GEMEENTE) : verwijzers.stream().distinct().toList(), bekend);
    }

    /** One JW315 holds one reference per product; its date finds the others. Without a known reference the last JW315 counts. */
    private static Set<LocalDate> dagen(List<Verzoek> verzoeken, Set<String> referenties) {
        Set<LocalDate> dagen = verzoeken.stream().filter(v -> referenties.contains(v.referentie())).map(Verzoek::dagtekening).collect(Collectors.toSet());
        if (dagen.isEmpty()) {
            dagen.add(verzoeken.get(verzoeken.size() - 1).dagtekening());
        }
        return dagen;
    }

    private static Set<String> referenties(Bericht bericht, Traject traject) {
        Set<Integer> nummers = new HashSet<>();
        Set<String> referenties = new HashSet<>();
        verzamel(bericht.wortel(), nummers, referenties);
        referenties.addAll(traject.referenties(nummers));
        return referenties;
    }

    private static void verzamel(Knoop knoop, Set<Integer> nummers, Set<String> referenties) {
        for (Knoop kind : knoop.kinderen()) {
            switch (kind.naam()) {
                case "ToewijzingNummer" -> nummers.add(Integer.valueOf(kind.tekst().strip()));
                case "ReferentieAanbieder" -> referenties.add(kind.tekst());
                default -> verzamel(kind, nummers, referenties);
            }
        }
    }

    private static List<String> waarden(Knoop wortel, String... pad) {
        return wortel.vindAlle(pad).stream().map(k -> k.tekst().strip()).toList();
    }
}
