package nl.poortwachter.bench;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;

/** Messages to measure with: as parties send them, with parts that the filter takes out and texts that it has to judge. */
final class Meetberichten {
    private static final List<String> BURGERS = burgers(500);
    private static final List<String> TEKSTEN = List.of(
            "Toewijzing verlengd tot en met 31 december.",
            "Graag spoed, de wachttijd bij de vorige aanbieder is te lang.",
            "Moeder is overbelast en de jongere heeft een angststoornis; zie verslag van de huisarts.",
            "Product gewijzigd naar aanleiding van het evaluatiegesprek.",
            "Robin woont sinds kort bij oma op de Voorbeeldstraat 12.");

    private Meetberichten() { }

    /** Number {@code i} of a mixed stream: five kinds, 2 to 8 KB, one in fifty with a fault. */
    static Berichtbouwer<?> gemengd(int i) {
        int omvang = 1 + i % 7;
        Berichtbouwer<?> bericht = switch (i % 5) {
            case 0, 1 -> jw301(omvang, 1 + i % 2);
            case 2 -> jw305(2 * omvang);
            case 3 -> jw307(2 * omvang);
            default -> i % 2 == 0 ? jw315(omvang) : jw317(omvang);
        };
        bericht.identificatie("M" + i);
        return i % 50 == 49 ? bericht.bsn("999900007") : bericht.bsn(BURGERS.get(i % BURGERS.size()));
    }

    /** A JW301 with these numbers of allocations and relations. */
    static Jw301 jw301(int toewijzingen, int relaties) {
        Jw301 bericht = Jw301.bericht();
        bericht.contact(c -> c.telefoon("0612345678")).contact(c -> c.soort("03").adres("4701AB", 22));
        for (int i = 0; i < relaties; i++) {
            bericht.relatie(r -> r.contact(c -> c.telefoon("0687654321")));
        }
        for (int i = 0; i < toewijzingen; i++) {
            String tekst = TEKSTEN.get(i % TEKSTEN.size());
            bericht.toewijzing(t -> t.met("Commentaar", tekst));
        }
        return bericht;
    }

    /** A JW301 of which each of these allocations ends before it begins, and more than that. */
    static Jw301 fout(int toewijzingen) {
        Jw301 bericht = Jw301.bericht();
        for (int i = 0; i < toewijzingen; i++) {
            bericht.toewijzing(t -> t.zonder("Product", "Omvang").periode("2030-01-01", "2020-01-01").reden("01"));
        }
        return bericht;
    }

    /** A JW305 with this number of starts. */
    static Jw305 jw305(int starts) {
        Jw305 bericht = Jw305.bericht();
        for (int i = 0; i < starts; i++) {
            bericht.start(s -> { });
        }
        return bericht;
    }

    private static Jw307 jw307(int stops) {
        Jw307 bericht = Jw307.bericht();
        for (int i = 0; i < stops; i++) {
            bericht.stop(s -> { });
        }
        return bericht;
    }

    private static Jw315 jw315(int producten) {
        Jw315 bericht = Jw315.bericht();
        for (int i = 0; i < producten; i++) {
            String tekst = TEKSTEN.get(i % TEKSTEN.size());
            bericht.aanvraag(a -> a.met("Commentaar", tekst));
        }
        return bericht;
    }

    private static Jw317 jw317(int nieuwe) {
        Jw317 bericht = Jw317.bericht();
        for (int i = 0; i < nieuwe; i++) {
            bericht.nieuw(n -> { });
        }
        return bericht;
    }

    /** Fictional numbers that satisfy the 11-proof. */
    private static List<String> burgers(int aantal) {
        List<String> geldig = new ArrayList<>();
        for (int nummer = 999_900_006; geldig.size() < aantal; nummer++) {
            String bsn = Integer.toString(nummer);
            int som = -(bsn.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                som += (9 - i) * (bsn.charAt(i) - '0');
            }
            if (som % 11 == 0) {
                geldig.add(bsn);
            }
        }
        return geldig;
    }
}
