package nl.poortwachter.minimaliteit.tekst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a word begins. Searching from each character costs much more, in a long text, than all
 * other work together.
 */
final class Patroon {
    private final Pattern patroon;

    Patroon(String patroon) {
        this.patroon = Pattern.compile(patroon);
    }

    /** A search through the small letters of this text; make one per text. */
    Zoeker in(Ontleding ontleding) {
        return new Zoeker(ontleding, patroon.matcher(ontleding.klein()));
    }

    /** Tries the pattern word by word; what stands before the word can still be looked back at. */
    record Zoeker(Ontleding ontleding, Matcher gevonden) {
        Zoeker {
            gevonden.useTransparentBounds(true).useAnchoringBounds(false);
        }

        boolean vanaf(int woord) {
            return gevonden.region(ontleding.woord(woord).begin(), ontleding.klein().length()).lookingAt();
        }
    }
}
