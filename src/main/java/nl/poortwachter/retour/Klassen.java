package nl.poortwachter.retour;

import java.util.Set;
import nl.poortwachter.bericht.Knoop;

/** Which elements of a message are classes: those that have RetourCodes of their own in the return. */
final class Klassen {
    static final String KOP = "Header";

    private static final Set<String> NAMEN = Set.of(KOP, "Client", "Relatie", "Contact", "ToegewezenProduct", "StartProduct", "StopProduct",
            "AangevraagdProduct", "Verzoek", "OngewijzigdProduct", "TeWijzigenProduct", "NieuwProduct", "Antwoord", "Woonplaatsbeginsel");

    private Klassen() { }

    static boolean isKlasse(Knoop knoop) {
        return NAMEN.contains(knoop.naam());
    }

    /** The class to which a finding at this element belongs: the nearest one at or above it; the header when there is none. */
    static Knoop rond(Knoop plaats) {
        Knoop hier = plaats;
        while (!isKlasse(hier)) {
            if (hier.ouder() == null) {
                return hier.vind(KOP);
            }
            hier = hier.ouder();
        }
        return hier;
    }
}
