package nl.poortwachter.verwerking;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.poortwachter.minimaliteit.Verklaring;

/**
 * The text form of statements in a header: statements divided by a comma, each a capacity ({@code jeugdige} or {@code gezagsdrager})
 * followed by {@code ;moment=2026-03-01T10:00:00Z;wie=naam;doel=hulpverlening}. {@code moment} is required.
 */
public final class Verklaringtekst {
    private Verklaringtekst() { }

    /** The statements, or an empty list when one of them cannot be read: half a statement is no statement. */
    public static List<Verklaring> lees(Verklaring.Soort soort, String tekst) {
        List<Verklaring> verklaringen = new ArrayList<>();
        try {
            for (String deel : tekst.split(",")) {
                verklaringen.add(verklaring(soort, deel.split(";")));
            }
            return verklaringen;
        } catch (IllegalArgumentException | DateTimeException e) {
            return List.of();
        }
    }

    private static Verklaring verklaring(Verklaring.Soort soort, String[] delen) {
        Map<String, String> velden = new HashMap<>();
        for (int i = 1; i < delen.length; i++) {
            String[] paar = delen[i].split("=", 2);
            if (paar.length < 2) {
                throw new IllegalArgumentException("veld zonder waarde");
            }
            velden.put(paar[0].strip().toLowerCase(Locale.ROOT), paar[1].strip());
        }
        if (!velden.containsKey("moment")) {
            throw new IllegalArgumentException("moment ontbreekt");
        }
        return new Verklaring(soort, velden.getOrDefault("wie", ""), Verklaring.Hoedanigheid.valueOf(delen[0].strip().toUpperCase(Locale.ROOT)),
                OffsetDateTime.parse(velden.get("moment")).toInstant(), velden.get("doel"), null);
    }
}
