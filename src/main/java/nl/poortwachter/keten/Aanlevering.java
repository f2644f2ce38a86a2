package nl.poortwachter.keten;

import java.util.Comparator;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;

/** The lines of a JW305 or JW307 in the order in which they are processed, which is not the order of the XML (IV008). */
public final class Aanlevering {
    private static final String VERWIJDEREN = "3";
    private static final Comparator<Knoop> EERST_VERWIJDEREN = Comparator.comparing(regel -> !isVerwijdering(regel));

    private Aanlevering() { }

    /** True for StatusAanlevering 3. */
    public static boolean isVerwijdering(Knoop regel) {
        return VERWIJDEREN.equals(regel.waarde("StatusAanlevering"));
    }

    /** The StartProducten: deletions first, otherwise as sent. Empty for another kind than JW305. */
    public static List<Knoop> starts(Bericht bericht) {
        return bericht.wortel().vindAlle("Client", "StartProducten", "StartProduct").stream().sorted(EERST_VERWIJDEREN).toList();
    }

    /**
     * The StopProducten: deletions first, then temporary stops, then by Einddatum, so that a pause and the end after it may stand in one message.
     * Empty for another kind than JW307.
     */
    public static List<Knoop> stops(Bericht bericht) {
        Comparator<Knoop> volgorde = EERST_VERWIJDEREN
                .thenComparing(regel -> !Stopsleutel.uit(regel).isTijdelijk())
                .thenComparing(regel -> Velden.datum(regel, "Einddatum"));
        return bericht.wortel().vindAlle("Client", "StopProducten", "StopProduct").stream().sorted(volgorde).toList();
    }
}
