package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Keuring;
import nl.poortwachter.verwerking.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitslagTest {
    @TempDir
    Path map;

    @Test
    void een_storing_van_ons_is_geen_oordeel_en_zegt_niets_over_de_inhoud() {
        Path bestand = new Berichtenmap(map).met("start.xml", Jw305.bericht());
        StringWriter uitvoer = new StringWriter();
        StringWriter terzijde = new StringWriter();
        Telling telling = new Telling();

        Uitslag.van(new Bestand(bestand, bestand.getFileName()), keurder(new Kapot()), new Tekstvorm()).get(0)
                .toon(new PrintWriter(uitvoer), new PrintWriter(terzijde), telling);

        assertThat(uitvoer.toString()).isEmpty();
        assertThat(terzijde.toString()).startsWith("poortwachter: " + bestand + ": niet gecontroleerd door een storing "
                + "(java.lang.IllegalStateException bij nl.poortwachter.").doesNotContain("999900006").hasLineCount(1);
        assertThat(telling.exitcode()).isEqualTo(2);
    }

    @Test
    void een_bestand_dat_onderweg_verdween_is_geen_oordeel() {
        List<Uitslag> uitslag = Uitslag.van(new Bestand(map.resolve("weg.xml"), Path.of("weg.xml")), keurder(new Kapot()), new Tekstvorm());

        assertThat(uitslag).containsExactly(new Uitslag.Storing(map.resolve("weg.xml") + ": niet te lezen of te schrijven (NoSuchFileException)"));
    }

    private static Keurder keurder(Stap stap) {
        return new LosseKeurder(new Keuring(List.of(stap)), new Indiening(Map.of(), null, Instant.parse("2026-04-01T10:00:00Z")));
    }

    private static final class Kapot extends Stap {
        Kapot() {
            super("kapot");
        }

        @Override
        protected String doe(Doorgang doorgang) {
            throw new IllegalStateException("bij burger 999900006");
        }
    }
}
