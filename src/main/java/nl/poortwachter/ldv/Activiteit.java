package nl.poortwachter.ldv;

import java.util.Locale;

/** The processing activities that code names; each has an entry in the shipped register (LDV-8). */
public enum Activiteit {
    ONTVANGEN, MINIMALISEREN, DOORGEVEN, INZIEN, TRAJECT_VOLGEN, VERANTWOORDEN, VERKLARINGEN, MAATREGELEN, VERNIETIGEN;

    /** URI in the register. */
    public String uri() {
        return "urn:poortwachter:verwerking:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
