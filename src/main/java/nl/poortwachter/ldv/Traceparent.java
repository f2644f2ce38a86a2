package nl.poortwachter.ldv;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a trace where somebody called, as the header traceparent of W3C Trace Context says it (LDV-3).
 *
 * @param spoor trace: sixteen bytes, written as a UUID
 * @param span number of the span of who calls, 16 hexadecimal digits in lower case
 */
public record Traceparent(UUID spoor, String span) {
    /** Name of the header. */
    public static final String KOPREGEL = "traceparent";
    private static final String VERSIE = "00";
    /** This log takes no samples: what happens further on is recorded as well. */
    private static final String VASTGELEGD = "01";
    private static final int DELEN = 4;
    private static final Pattern VORM = Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /**
     * Reads a header. What does not have the form of the standard counts as absent, as the standard wants it; a later version may have more parts.
     *
     * @param kopregel value of the header, or null
     */
    public static Optional<Traceparent> lees(String kopregel) {
        Matcher m = VORM.matcher(kopregel == null ? "" : kopregel);
        if (!m.matches() || m.group(1).equals(VERSIE) && m.group(DELEN + 1) != null) {
            return Optional.empty();
        }
        String hex = m.group(2);
        return Optional.of(new Traceparent(new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16)), m.group(3)));
    }

    /** The place of this line, for who is called from there. */
    public static Traceparent bij(UUID spoor, String sleutel) {
        return new Traceparent(spoor, Otlp.spanId(sleutel));
    }

    /** As the value of the header. */
    @Override
    public String toString() {
        return String.join("-", VERSIE, Otlp.spoor(spoor), span.toLowerCase(Locale.ROOT), VASTGELEGD);
    }
}
