package nl.poortwachter.controle.niveau4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.controle.Regelblad;
import nl.poortwachter.controle.niveau3.Niveau3Regels;
import org.junit.jupiter.api.Test;

/**
 * The published vocabulary of levels 3 and 4: code, return code, messages. Whoever changes it, changes what senders have built on; add a rule here
 * together with its tests, and remove none within a release.
 */
class KetenEnLijstregelsTest {
    private static final String MET_RETOURCODE = """
            TR019 9019 JW305 JW307
            TR056 9056 JW301 JW305 JW307 JW315 JW317 JW319
            TR063 9063 JW305 JW307
            TR071 9071 JW305
            TR074 9074 JW305 JW307
            TR304 8187 JW317
            TR326 9326 JW305
            TR332 9332 JW301
            TR347 9347 JW315 JW317
            TR349 9349 JW317
            TR350 9350 JW317
            TR351 9351 JW317
            TR355 9355 JW319
            TR357 9357 JW317
            TR359 9359 JW319
            TR360 9360 JW319
            TR361 9361 JW317
            TR365 9365 JW319
            TR373 9373 JW317
            TR374 9374 JW315 JW317
            TR375 9375 JW317
            TR379 9379 JW301
            TR382 9069 JW307
            TR385 9385 JW301
            TR411 9411 JW317
            TR412 9412 JW317
            TR413 9413 JW307
            TR414 9414 JW307
            TR415 9415 JW307
            TR135 8848 JW301 JW305 JW307 JW315 JW317 JW319
            TR378 S300 JW301 JW305 JW307 JW315 JW317 JW319
            TR381 S329 JW301 JW305 JW307 JW315 JW317
            """;
    private static final String OPMERKINGEN = "IV066 IV075 IV097 IV099 OP033x1 OP087 OP186 OP275 OP289 OP380";

    @Test
    void elke_regel_van_niveau_3_en_4_staat_met_haar_retourcode_en_berichten_in_het_regelboek() {
        assertThat(regels().stream().filter(blad -> blad.varianten().get(0).ernst() != Ernst.OPMERKING).map(KetenEnLijstregelsTest::regel).toList())
                .containsExactlyElementsOf(Arrays.asList(MET_RETOURCODE.split("\n")));
    }

    @Test
    void wat_geen_retourcode_heeft_is_een_opmerking() {
        List<Regelblad> zonder = regels().stream().filter(blad -> blad.varianten().stream().anyMatch(v -> v.retourcode() == null)).toList();
        assertThat(zonder.stream().map(Regelblad::code).collect(Collectors.joining(" "))).isEqualTo(OPMERKINGEN);
        assertThat(zonder).allMatch(blad -> blad.varianten().stream().allMatch(v -> v.ernst() == Ernst.OPMERKING));
    }

    private static List<Regelblad> regels() {
        return Regelboek.van(Stream.of(new Niveau3Regels(), new Niveau4Regels())
                .flatMap(bron -> bron.regelklassen().stream()).toList()).regels();
    }

    private static String regel(Regelblad blad) {
        String retourcodes = blad.varianten().stream().map(Regelblad.Variant::retourcode).distinct().collect(Collectors.joining("/"));
        return blad.code() + " " + retourcodes + " " + blad.berichten().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
