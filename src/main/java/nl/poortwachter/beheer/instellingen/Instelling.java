package nl.poortwachter.beheer.instellingen;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting as it counts on this node.
 *
 * @param naam full name
 * @param waarde what it is; masked when it is a secret
 * @param bron where it comes from
 */
public record Instelling(String naam, String waarde, String bron) {
    private static final String MASKER = "••••••";
    private static final List<String> GEHEIM = List.of("waarde", "password", "wachtwoord", "secret", "geheim", "credential", "passphrase", "private-key");
    private static final Pattern INLOGGEGEVENS = Pattern.compile("(?<=//)[^/@\\s]+@|(?<=[?&])(user|password|sslpassword)=[^&\\s]*");

    /** This setting, safe to show. */
    static Instelling veilig(String naam, String waarde, String bron) {
        String klein = naam.toLowerCase(Locale.ROOT);
        boolean geheim = GEHEIM.stream().anyMatch(klein::contains);
        return new Instelling(naam, geheim ? MASKER : INLOGGEGEVENS.matcher(waarde).replaceAll(MASKER), bron);
    }
}
