package nl.poortwachter.bericht;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen service number that can exist: nine digits that satisfy the 11-proof.
 *
 * @param waarde the digits; personal data, so {@link #toString} does not show them
 */
public record Bsn(String waarde) {
    private static final Pattern VORM = Pattern.compile("[0-9]{9}");
    private static final int ELF = 11;
    private static final int LAATSTE = 8;
    private static final String TESTREEKS = "9999";

    /** The number in this text, or empty when it is none. */
    public static Optional<Bsn> lees(String tekst) {
        return tekst != null && VORM.matcher(tekst).matches() && voldoet(tekst) ? Optional.of(new Bsn(tekst)) : Optional.empty();
    }

    /** True when it belongs to nobody and is meant for tests. */
    public boolean isTestnummer() {
        return waarde.startsWith(TESTREEKS);
    }

    private static boolean voldoet(String cijfers) {
        int som = -(cijfers.charAt(LAATSTE) - '0');
        for (int i = 0; i < LAATSTE; i++) {
            som += (LAATSTE + 1 - i) * (cijfers.charAt(i) - '0');
        }
        // Zeros alone satisfy the proof as well, but are nobody's number.
        return som % ELF == 0 && cijfers.chars().anyMatch(c -> c != '0');
    }

    @Override
    public String toString() {
        return "Bsn[niet getoond]";
    }
}
