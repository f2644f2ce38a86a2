package nl.poortwachter.minimaliteit.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the judge on the labelled texts and writes the figures with the misses (their numbers only) to target. */
class VrijetekstMetingTest {
    private static final double TEGENGEHOUDEN = 0.98;
    private static final double BEHOUDEN = 0.90;

    private static final StringBuilder RAPPORT = new StringBuilder("# Meting vrije tekst\n");
    private static Tekstoordelaar oordelaar;

    @BeforeAll
    static void maakOordelaar() {
        Woordenschat woordenschat = Woordenschat.ingebouwd();
        oordelaar = Tekstoordelaar.uit(woordenschat);
        RAPPORT.append("\nWoordenschat ").append(woordenschat.versie()).append(".\n");
    }

    @AfterAll
    static void schrijfRapport() throws IOException {
        Files.writeString(Path.of("target", "vrijetekst-meting.md"), RAPPORT.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"afstel.tsv", "apart.tsv"})
    void houdtZorginhoudEnPersonenTegenEnBehoudtProcesinformatie(String bestand) {
        Meting meting = Meting.van(oordelaar, Voorbeelden.lees(bestand), Voorbeelden.CONTEXT);
        RAPPORT.append("\n## ").append(bestand).append("\n\n").append(meting.alsTabel());
        assertThat(meting.deelTegengehouden()).as("tegengehouden in " + bestand).isGreaterThanOrEqualTo(TEGENGEHOUDEN);
        assertThat(meting.deelBehouden()).as("behouden in " + bestand).isGreaterThanOrEqualTo(BEHOUDEN);
    }

    @Test
    void eenDerdeIsApartGehoudenEnGeenTekstStaatInBeideDelen() {
        List<Voorbeelden.Voorbeeld> afstel = Voorbeelden.lees("afstel.tsv");
        List<Voorbeelden.Voorbeeld> apart = Voorbeelden.lees("apart.tsv");
        Set<String> teksten = new HashSet<>();
        afstel.forEach(voorbeeld -> assertThat(teksten.add(voorbeeld.tekst())).as(voorbeeld.id()).isTrue());
        apart.forEach(voorbeeld -> assertThat(teksten.add(voorbeeld.tekst())).as(voorbeeld.id()).isTrue());
        assertThat(teksten).hasSizeGreaterThanOrEqualTo(600);
        assertThat(apart.size() * 3).isGreaterThanOrEqualTo(teksten.size());
    }
}
