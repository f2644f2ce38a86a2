package nl.poortwachter.minimaliteit.tekst;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * De woorden waarmee vrije tekst beoordeeld wordt, gelezen uit beleid/woordenschat. Onveranderlijk.
 *
 * <p>Een ingang is een woord of een zinsdeel, zonder onderscheid van hoofdletters en accenten:
 * {@code woord} (ook verbogen, met één schrijffout en als deel van een samenstelling), {@code =woord} (alleen zo),
 * {@code woord*} (elk woord dat zo begint), {@code *woord*} (elk woord waar het in zit), en voor zinsdelen
 * {@code een twee.. drie} waarin {@code ..} voor ten hoogste drie andere woorden staat.
 */
public final class Woordenschat {
    private static final String INGEBOUWD = "beleid/woordenschat";

    private final String versie;
    private final List<Woordenlijst> lijsten;

    Woordenschat(String versie, List<Woordenlijst> lijsten) {
        this.versie = Objects.requireNonNull(versie);
        this.lijsten = List.copyOf(lijsten);
    }

    /** De woordenschat die met het programma meekomt. */
    public static Woordenschat ingebouwd() {
        return new Woordenschatlezer(naam -> {
            String pad = INGEBOUWD + "/" + naam;
            return Objects.requireNonNull(Woordenschat.class.getClassLoader().getResourceAsStream(pad), pad);
        }).lees();
    }

    /**
     * De woordenschat in deze bestanden, waaronder {@code woordenschat.yaml}.
     *
     * @param bestanden de tekst bij elke naam, zoals {@code zorg/diagnose.txt}
     * @throws Woordenschatfout als een bestand ontbreekt of een regel niet klopt
     */
    public static Woordenschat uit(Map<String, String> bestanden) {
        return new Woordenschatlezer(naam -> {
            if (!bestanden.containsKey(naam)) {
                throw new Woordenschatfout(naam + ": ontbreekt");
            }
            return new ByteArrayInputStream(bestanden.get(naam).getBytes(StandardCharsets.UTF_8));
        }).lees();
    }

    /** Versie uit de index, met een vingerafdruk van de inhoud erachter. */
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
