package nl.poortwachter.minimaliteit.tekst;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words by which free text is judged, read from beleid/woordenschat. Immutable.
 *
 * <p>An entry is a word or a phrase, in which capitals and accents make no difference:
 * {@code woord} (also inflected, with one misspelling and as part of a compound), {@code =woord} (only like this),
 * {@code woord*} (each word that begins like this), {@code *woord*} (each word that has it in it), and for phrases
 * {@code een twee.. drie}, in which {@code ..} stands for at most three other words.
 */
public final class Woordenschat {
    private static final String INGEBOUWD = "beleid/woordenschat";

    private final String versie;
    private final List<Woordenlijst> lijsten;

    Woordenschat(String versie, List<Woordenlijst> lijsten) {
        this.versie = Objects.requireNonNull(versie);
        this.lijsten = List.copyOf(lijsten);
    }

    /** The vocabulary that is packaged with the program. */
    public static Woordenschat ingebouwd() {
        return new Woordenschatlezer(naam -> {
            String pad = INGEBOUWD + "/" + naam;
            return Objects.requireNonNull(Woordenschat.class.getClassLoader().getResourceAsStream(pad), pad);
        }).lees();
    }

    /**
     * The vocabulary in these files, {@code woordenschat.yaml} among them.
     *
     * @param bestanden the text by name, such as {@code zorg/diagnose.txt}
     * @throws Woordenschatfout when a file is absent or a line is wrong
     */
    public static Woordenschat uit(Map<String, String> bestanden) {
        return new Woordenschatlezer(naam -> {
            if (!bestanden.containsKey(naam)) {
                throw new Woordenschatfout(naam + ": ontbreekt");
            }
            return new ByteArrayInputStream(bestanden.get(naam).getBytes(StandardCharsets.UTF_8));
        }).lees();
    }

    /** Version in the index, with a fingerprint of the content behind it. */
    public String versie() {
        return versie;
    }

    Stream<Woordenlijst> lijsten(Rol rol) {
        return lijsten.stream().filter(lijst -> lijst.rol() == rol);
    }

    Stream<String> ingangen(Rol rol) {
        return lijsten(rol).flatMap(lijst -> lijst.ingangen().stream());
    }
}
