package nl.poortwachter.minimaliteit.tekst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Een patroon dat alleen aan het begin van een woord geprobeerd wordt. Zoeken vanaf elk teken kost bij een lange tekst
 * veel meer dan al het andere werk samen.
 */
final class Patroon {
    private final Pattern patroon;

    Patroon(String patroon) {
        this.patroon = Pattern.compile(patroon);
    }

    /** Zoeker over de kleine letters van deze tekst; per tekst één maken. */
    Zoeker in(Ontleding ontleding) {
        return new Zoeker(ontleding, patroon.matcher(ontleding.klein()));
    }

    /** Probeert het patroon per woord; wat voor het woord staat blijft zichtbaar voor terugkijken. */
    record Zoeker(Ontleding ontleding, Matcher gevonden) {
        Zoeker {
            gevonden.useTransparentBounds(true).useAnchoringBounds(false);
        }

        boolean vanaf(int woord) {
            return gevonden.region(ontleding.woord(woord).begin(), ontleding.klein().length()).lookingAt();
        }
    }
}
