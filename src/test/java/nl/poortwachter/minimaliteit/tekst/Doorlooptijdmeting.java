package nl.poortwachter.minimaliteit.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Measures the time per judgement against the length and writes it to target/vrijetekst-doorlooptijd.md. Does not run with the
 * other tests (its name does not end in Test); start it with {@code mvn test -Dtest=Doorlooptijdmeting}.
 */
class Doorlooptijdmeting {
    private static final int[] LENGTES = {125, 250, 500, 1_000, 4_000, 16_000, 65_000};
    private static final int TEKENS_OPWARMEN = 3_000_000;
    private static final int TEKENS_PER_METING = 1_500_000;

    private final Tekstoordelaar oordelaar = Tekstoordelaar.uit(Woordenschat.ingebouwd());

    @Test
    void meetTijdTegenLengte() throws IOException {
        String proces = aaneen("proces");
        String zorg = aaneen("zorg");
        meet(proces, 500, TEKENS_OPWARMEN);
        meet(zorg, 500, TEKENS_OPWARMEN);
        StringBuilder tabel = new StringBuilder("| tekens | procestekst (µs) | per 500 tekens | zorgtekst (µs) | per 500 tekens |\n|---|---|---|---|---|\n");
        for (int lengte : LENGTES) {
            double vanProces = meet(proces, lengte, TEKENS_PER_METING);
            double vanZorg = meet(zorg, lengte, TEKENS_PER_METING);
            assertThat(vanProces).isPositive();
            tabel.append(String.format(Locale.ROOT, "| %d | %.0f | %.0f | %.0f | %.0f |%n", lengte, vanProces, vanProces * 500 / lengte,
                    vanZorg, vanZorg * 500 / lengte));
        }
        Files.writeString(Path.of("target", "vrijetekst-doorlooptijd.md"), tabel.toString());
    }

    /** Microseconds per judgement, each time over another part of the text. */
    private double meet(String tekst, int lengte, int tekens) {
        int keer = Math.max(10, tekens / lengte);
        long begin = System.nanoTime();
        for (int i = 0; i < keer; i++) {
            int van = (int) ((long) i * 997 % (tekst.length() - lengte));
            assertThat(oordelaar.beoordeel(tekst.substring(van, van + lengte), Voorbeelden.CONTEXT).woordenschat()).isNotEmpty();
        }
        return (System.nanoTime() - begin) / 1_000.0 / keer;
    }

    private static String aaneen(String label) {
        List<String> teksten = Voorbeelden.lees("afstel.tsv").stream().filter(v -> v.label().equals(label)).map(v -> v.tekst() + " ").toList();
        String eenmaal = teksten.stream().collect(Collectors.joining());
        return eenmaal.repeat(Math.max(2, 150_000 / eenmaal.length()));
    }
}
