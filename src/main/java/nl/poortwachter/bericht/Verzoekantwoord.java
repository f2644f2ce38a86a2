package nl.poortwachter.bericht;

import java.util.List;
import java.util.Objects;

/**
 * What a JW301 or JW319 decides about one request (process.md: the request is known by the pair of parties and this reference).
 *
 * @param referentie ReferentieAanbieder of the requested product (JW315) or of the request (JW317)
 * @param besluit what was decided
 * @param andereGemeente the responsible municipality when refused on woonplaatsbeginsel, otherwise null
 */
public record Verzoekantwoord(String referentie, Besluit besluit, String andereGemeente) {

    /** The decision of the municipality. */
    public enum Besluit {
        /** A JW301 carries the reference: granted, closed. */
        TOEGEWEZEN,
        /** VerzoekAntwoord 1: refused, closed. */
        AFGEWEZEN,
        /** VerzoekAntwoord 2: a decision follows. */
        IN_ONDERZOEK
    }

    /** The requests that this message answers, each once, in the order of the message; none for other kinds than JW301 and JW319. */
    public static List<Verzoekantwoord> uit(Bericht bericht) {
        return switch (bericht.soort()) {
            case JW301 -> bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct", "ReferentieAanbieder").stream()
                    .map(Knoop::tekst).distinct().map(r -> new Verzoekantwoord(r, Besluit.TOEGEWEZEN, null)).toList();
            case JW319 -> List.of(uit(bericht.wortel().vind("Antwoord")));
            default -> List.of();
        };
    }

    /** True when this ends the request. */
    public boolean sluit() {
        return besluit != Besluit.IN_ONDERZOEK;
    }

    private static Verzoekantwoord uit(Knoop antwoord) {
        boolean inOnderzoek = Objects.equals(antwoord.waarde("VerzoekAntwoord"), "2");
        return new Verzoekantwoord(antwoord.vind("ReferentieAanbieder").tekst(), inOnderzoek ? Besluit.IN_ONDERZOEK : Besluit.AFGEWEZEN,
                antwoord.waarde("Woonplaatsbeginsel", "Gemeente"));
    }
}
