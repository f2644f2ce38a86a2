package nl.poortwachter.opdracht.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.poortwachter.logboek.Logstand;
import nl.poortwachter.logboek.Proeflogboek;
import nl.poortwachter.opdracht.Afloop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogboekopdrachtTest {
    private final Proeflogboek proef = new Proeflogboek().metRegels(5);
    @TempDir
    Path map;

    @Test
    void een_heel_logboek_geeft_code_0_en_de_stand() {
        assertThat(verifieer()).isEqualTo(new Afloop(0, "Het logboek is heel; 5 regels, stand " + stand() + "\n", ""));
    }

    @Test
    void een_gebroken_logboek_geeft_code_1_en_noemt_de_regels() {
        Logstand eerder = stand();
        proef.sjoemel("update auditregel set tekst = replace(tekst, 'ding-2', 'ding-x') where nr = 2", "delete from auditregel where nr = 4");
        assertThat(verifieer()).isEqualTo(new Afloop(1, """
                GEBROKEN: regel 2 is gewijzigd
                GEBROKEN: regel 4 ontbreekt
                Het logboek is niet heel; 4 regels, stand %s
                """.formatted(eerder), ""));
    }

    @Test
    void met_een_genoteerde_stand_valt_ook_inkorten_op() {
        Logstand eerder = stand();
        proef.sjoemel("delete from auditregel where nr = 5");
        assertThat(verifieer().code()).isZero();
        assertThat(verifieer("--stand", eerder.toString()).uitvoer()).startsWith("GEBROKEN: regel 5 ontbreekt\n");
    }

    @Test
    void een_export_is_zonder_database_te_controleren() throws IOException {
        Path bestand = map.resolve("logboek.jsonl");
        assertThat(databank("exporteer", bestand.toString())).isEqualTo(new Afloop(0, "Geschreven: " + bestand + ", stand " + stand() + "\n", ""));
        assertThat(Afloop.van("logboek", "verifieer", bestand.toString())).isEqualTo(verifieer());
        Files.writeString(bestand, Files.readString(bestand).replace("ding-3", "ding-x"));
        assertThat(Afloop.van("logboek", "verifieer", bestand.toString()).uitvoer()).startsWith("GEBROKEN: regel 3 is gewijzigd\n");
        assertThat(databank("exporteer", bestand.toString())).isEqualTo(new Afloop(2, "", "poortwachter: dit bestand is er al: " + bestand + "\n"));
    }

    @Test
    void wat_geen_logboek_is_geeft_code_2() throws IOException {
        Path geen = Files.writeString(map.resolve("geen.jsonl"), "geen logboek\n");
        assertThat(Afloop.van("logboek", "verifieer", geen.toString())).isEqualTo(new Afloop(2, "",
                "poortwachter: regel 1 van het bestand is geen regel van een logboek; exporteer het opnieuw\n"));
        assertThat(Afloop.van("logboek", "verifieer", map.resolve("weg").toString()).code()).isEqualTo(2);
        assertThat(Afloop.van("logboek", "verifieer", "--stand", "5:x", geen.toString()).code()).isEqualTo(2);
        assertThat(Afloop.van("logboek", "verifieer", "--url", "jdbc:postgresql://127.0.0.1:1/x").fouten()).contains("niet te lezen");
        assertThat(Afloop.van("logboek").code()).isEqualTo(2);
    }

    private Logstand stand() {
        return proef.jdbi.withHandle(proef.lezer::stand);
    }

    private Afloop verifieer(String... rest) {
        return databank("verifieer", rest);
    }

    private Afloop databank(String opdracht, String... rest) {
        String[] argumenten = new String[rest.length + 4];
        System.arraycopy(new String[] {"logboek", opdracht, "--url", proef.url()}, 0, argumenten, 0, 4);
        System.arraycopy(rest, 0, argumenten, 4, rest.length);
        return Afloop.van(argumenten);
    }
}
