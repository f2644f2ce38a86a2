package nl.poortwachter.minimaliteit.beleid;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import nl.poortwachter.bericht.Knoop;

/**
 * Where to look from an element: some steps up, then down along names. Written as a path: {@code ../Adres/Huis}.
 *
 * @param tekst the path as written
 * @param omhoog number of steps up
 * @param stappen names on the way down
 */
public record Elementpad(String tekst, int omhoog, String... stappen) {

    /** Reads a path. */
    @JsonCreator
    public static Elementpad van(String tekst) {
        String[] delen = tekst.split("/");
        int omhoog = (int) Arrays.stream(delen).filter(".."::equals).count();
        return new Elementpad(tekst, omhoog, Arrays.copyOfRange(delen, omhoog, delen.length));
    }

    /** The first element that this path leads to, or null. */
    public Knoop vanaf(Knoop knoop) {
        Knoop hier = knoop;
        for (int i = 0; i < omhoog; i++) {
            hier = hier.ouder();
        }
        return hier.vind(stappen);
    }
}
