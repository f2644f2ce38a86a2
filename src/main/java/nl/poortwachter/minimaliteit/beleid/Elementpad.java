package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import nl.poortwachter.bericht.Knoop;

/**
 * Where to look from an element: some steps up, then down along names. Written as a path: {@code ../Adres/Huis}.
 *
 * @param omhoog number of steps up
 * @param stappen names on the way down
 */
public record Elementpad(int omhoog, List<String> stappen) {

    /** Reads a path. */
    @JsonCreator
    public static Elementpad van(String tekst) {
        List<String> delen = List.of(tekst.split("/"));
        int omhoog = (int) delen.stream().filter(".."::equals).count();
        return new Elementpad(omhoog, List.copyOf(delen.subList(omhoog, delen.size())));
    }

    /** The first element that this path leads to, or null. */
    public Knoop vanaf(Knoop knoop) {
        Knoop hier = knoop;
        for (int i = 0; i < omhoog; i++) {
            hier = hier.ouder();
        }
        return eerste(hier, 0);
    }

    private Knoop eerste(Knoop hier, int stap) {
        if (stap == stappen.size()) {
            return hier;
        }
        for (Knoop kind : hier.kinderen()) {
            Knoop gevonden = kind.naam().equals(stappen.get(stap)) ? eerste(kind, stap + 1) : null;
            if (gevonden != null) {
                return gevonden;
            }
        }
        return null;
    }
}
