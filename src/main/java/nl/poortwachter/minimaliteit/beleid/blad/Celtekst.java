package nl.poortwachter.minimaliteit.beleid.blad;

import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Besluit;
import nl.poortwachter.minimaliteit.beleid.Cel;

/** A cell of the policy in plain Dutch. */
final class Celtekst {
    private Celtekst() { }

    static String van(Cel cel, String mits, Beleid beleid) {
        String voorbehoud = mits == null || !cel.kan(b -> b != Besluit.TOESTAAN) ? "" : ", mits " + beleid.voorwaarde(mits).zin();
        if (cel.als().isEmpty()) {
            return woorden(cel.dan()) + voorbehoud;
        }
        String als = cel.als().stream().map(naam -> beleid.voorwaarde(naam).zin()).collect(Collectors.joining(" en "));
        return woorden(cel.dan()) + " " + als + voorbehoud + "; anders: " + woorden(cel.anders());
    }

    private static String woorden(Besluit besluit) {
        return switch (besluit) {
            case TOESTAAN -> "gaat door";
            case STRIPPEN -> "gaat niet door";
            case TEKST -> "alleen procesinformatie gaat door";
            case WEIGEREN -> "alleen procesinformatie gaat door; bij zorginhoud wordt het bericht geweigerd";
        };
    }
}
