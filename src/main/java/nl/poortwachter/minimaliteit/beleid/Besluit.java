package nl.poortwachter.minimaliteit.beleid;

import java.util.Arrays;
import java.util.Locale;

/** What happens to an element, from lenient to strict. */
public enum Besluit {
    /** The element passes. */
    TOESTAAN,
    /** Free text passes when it surely is process information, else it is stripped. */
    TEKST,
    /** As TEKST, but text with care content refuses the whole message (MIN-CONTENT). */
    WEIGEREN,
    /** The element is removed. */
    STRIPPEN;

    /** The word in policy files. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for the decisions that depend on what a text says. */
    public boolean isOverTekst() {
        return this == TEKST || this == WEIGEREN;
    }

    /** The decision with this word. */
    static Besluit metNaam(String naam) {
        return Arrays.stream(values()).filter(b -> b.naam().equals(naam)).findFirst().orElseThrow();
    }
}
