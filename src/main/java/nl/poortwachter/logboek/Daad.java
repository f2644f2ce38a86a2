package nl.poortwachter.logboek;

import java.util.Locale;

/** What somebody does that is worth a line (SEC-3). The names are stored and hashed; do not rename. */
public enum Daad {
    AANMAKEN, INZIEN, ZOEKEN, EXPORTEREN, WIJZIGEN, VERWIJDEREN, VERZENDEN, VOORSTELLEN, BEVESTIGEN, AFWIJZEN, AANMELDEN, AFMELDEN;

    /** The stored name. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
