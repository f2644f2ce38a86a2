package nl.poortwachter.retour;

import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.retour.Retouruitkomst.Klassecodes;

/** Reads what a return message from the traffic says. */
public final class Retourlezer {
    private Retourlezer() { }

    /**
     * The outcome that this return reports. Its paths are those of the original message: a return repeats its structure.
     *
     * @throws IllegalArgumentException when it is no return message
     */
    public static Retouruitkomst uitkomst(Bericht retour) {
        if (!retour.soort().isRetour()) {
            throw new IllegalArgumentException("dit is geen retourbericht");
        }
        Paden paden = new Paden(retour.wortel());
        return new Retouruitkomst(paden.inVolgorde().stream().filter(Klassen::isKlasse)
                .map(klasse -> new Klassecodes(paden.pad(klasse), codes(klasse))).filter(k -> !k.codes().isEmpty()).toList());
    }

    private static List<String> codes(Knoop klasse) {
        return klasse.vindAlle("RetourCodes", "RetourCode").stream().map(k -> k.tekst().strip()).toList();
    }
}
