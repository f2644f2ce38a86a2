package nl.poortwachter.bericht;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the namespace of the root element says: release and kind.
 *
 * @param uitgave release with a dot, 3.2
 * @param soort message kind
 */
public record Berichtnaam(String uitgave, Berichtsoort soort) {
    private static final Pattern NAAMRUIMTE = Pattern.compile("http://www\\.istandaarden\\.nl/ijw/(\\d+)_(\\d+)/(jw\\d{3})/schema");

    /** Release and kind of this root, or empty when the namespace or the name of the root is not of an iJw message in scope. */
    public static Optional<Berichtnaam> van(Knoop wortel) {
        return wortel.naam().equals("Bericht") ? vanNaamruimte(wortel.naamruimte()) : Optional.empty();
    }

    /** Release and kind of this namespace, or empty when it is not of an iJw message in scope. */
    public static Optional<Berichtnaam> vanNaamruimte(String naamruimte) {
        Matcher m = NAAMRUIMTE.matcher(naamruimte);
        if (!m.matches()) {
            return Optional.empty();
        }
        String naam = m.group(3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Berichtsoort.values()).filter(soort -> soort.name().equals(naam)).findFirst()
                .map(soort -> new Berichtnaam(m.group(1) + "." + m.group(2), soort));
    }
}
