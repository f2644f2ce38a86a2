package nl.poortwachter.minimaliteit.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any input gives a judgement, the same one when repeated and from several threads at once. */
class RobuustheidTest {
    private static final Tekstoordelaar OORDELAAR = Tekstoordelaar.uit(Woordenschat.ingebouwd());

    @Property(tries = 2000)
    void elkeTekstKrijgtEenOordeelEnSteedsHetzelfde(@ForAll @StringLength(max = 400) String tekst) {
        Tekstoordeel oordeel = OORDELAAR.beoordeel(tekst, Voorbeelden.CONTEXT);
        assertThat(oordeel).isEqualTo(OORDELAAR.beoordeel(tekst, Voorbeelden.CONTEXT));
        assertThat(oordeel.magDoor()).isEqualTo(oordeel.kenmerken().isEmpty());
    }

    @Property(tries = 500)
    void lettersUitEenAnderSchriftGaanNooitDoor(@ForAll @StringLength(min = 1, max = 30) String staart) {
        Tekstoordeel oordeel = OORDELAAR.beoordeel("Verlenging met 3 maanden. " + staart, Voorbeelden.CONTEXT);
        if (staart.codePoints().anyMatch(c -> Character.isLetter(c) && !Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON).contains(UnicodeScript.of(c)))) {
            assertThat(oordeel.magDoor()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "1", "1 ", "é", "&amp;", "&#", "<b>", ".", "a.b.", "06 ", "@", "\n", "\u0301", "😢", "\ud800", "\u0000",
        "aan", "gerelateerd", "verlenging", "-\n", "€ 1", "f8", "at punt nl "})
    void eindeloosHerhaaldeInvoerKomtKlaar(String stuk) {
        String tekst = stuk.repeat(Tekstoordelaar.LANGSTE_TEKST / stuk.length());
        assertThat(OORDELAAR.beoordeel(tekst, Voorbeelden.CONTEXT).magDoor()).isFalse();
    }

    @Test
    void eenOordelaarDientMeerDradenTegelijk() {
        List<Voorbeelden.Voorbeeld> voorbeelden = Voorbeelden.lees("afstel.tsv");
        List<Tekstoordeel> alleen = voorbeelden.stream().map(v -> OORDELAAR.beoordeel(v.tekst(), Voorbeelden.CONTEXT)).toList();
        Set<Integer> anders = ConcurrentHashMap.newKeySet();
        IntStream.range(0, voorbeelden.size() * 8).parallel().forEach(i -> {
            int nummer = i % voorbeelden.size();
            if (!OORDELAAR.beoordeel(voorbeelden.get(nummer).tekst(), Voorbeelden.CONTEXT).equals(alleen.get(nummer))) {
                anders.add(nummer);
            }
        });
        assertThat(anders).isEmpty();
    }
}
