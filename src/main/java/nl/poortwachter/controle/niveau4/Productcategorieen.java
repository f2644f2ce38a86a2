package nl.poortwachter.controle.niveau4;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The national product categories with their names (code list JZ020). Immutable. */
public final class Productcategorieen {
    private static final String MEEGELEVERD = "/codelijsten/productcategorieen.csv";
    private final Map<String, String> namen;

    private Productcategorieen(Map<String, String> namen) {
        this.namen = namen;
    }

    /** The packaged list: lines of code and name with a comma between, after a heading. */
    public static Productcategorieen meegeleverd() {
        try (BufferedReader regels = new BufferedReader(
                new InputStreamReader(Productcategorieen.class.getResourceAsStream(MEEGELEVERD), StandardCharsets.UTF_8))) {
            return new Productcategorieen(regels.lines().skip(1).map(regel -> regel.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(delen -> delen[0], delen -> delen[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the category with this code of two digits. */
    public Optional<String> naam(String code) {
        return Optional.ofNullable(namen.get(code));
    }
}
