package nl.poortwachter.minimaliteit.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vocabulary as data: the lists do not contradict each other, and a wrong file is refused with the place. */
class WoordenschatTest {
    private static final String INDEX = "versie: \"1\"\nlijsten:\n  - {bestand: woorden.txt, rol: ZORG, kenmerk: DIAGNOSE}\n";

    private final Map<String, String> bestanden = new HashMap<>();

    @Test
    void geenWoordIsTegelijkZorginhoudEnProcesinformatie() {
        Woordenschat woordenschat = Woordenschat.ingebouwd();
        Gevarenlexicon gevaren = new Gevarenlexicon(woordenschat);
        Set<String> beide = EnumSet.range(Rol.FUNCTIE, Rol.PRODUCTWOORD).stream().flatMap(woordenschat::ingangen)
                .filter(ingang -> Vorm.woorden(ingang).size() == 1 && gevaren.precies(Vorm.van(ingang)) != null)
                .collect(Collectors.toSet());
        assertThat(beide).isEmpty();
    }

    @Test
    void deVersieVerandertMetDeInhoud() {
        schrijf("woordenschat.yaml", INDEX);
        schrijf("woorden.txt", "angst\n");
        String eerst = Woordenschat.uit(bestanden).versie();
        assertThat(eerst).startsWith("1+").isEqualTo(Woordenschat.uit(bestanden).versie());
        schrijf("woorden.txt", "angst\nvrees\n");
        assertThat(Woordenschat.uit(bestanden).versie()).startsWith("1+").isNotEqualTo(eerst);
    }

    @Test
    void eenOngeldigeIngangWordtMetBestandEnRegelGeweigerd() {
        schrijf("woordenschat.yaml", INDEX);
        schrijf("woorden.txt", "# lijst\nangst\n<b>\n");
        assertThatThrownBy(() -> Woordenschat.uit(bestanden)).isInstanceOf(Woordenschatfout.class)
                .hasMessage("woorden.txt regel 3: geen geldige ingang");
    }

    @Test
    void eenLijstMetZorginhoudMoetZeggenWatHetIs() {
        schrijf("woordenschat.yaml", INDEX.replace(", kenmerk: DIAGNOSE", ""));
        schrijf("woorden.txt", "angst\n");
        assertThatThrownBy(() -> Woordenschat.uit(bestanden)).isInstanceOf(Woordenschatfout.class).hasMessageContaining("woorden.txt");
    }

    @Test
    void eenOntbrekendBestandWordtGenoemd() {
        schrijf("woordenschat.yaml", INDEX);
        assertThatThrownBy(() -> Woordenschat.uit(bestanden)).isInstanceOf(Woordenschatfout.class).hasMessageContaining("woorden.txt");
    }

    private void schrijf(String naam, String inhoud) {
        bestanden.put(naam, inhoud);
    }
}
