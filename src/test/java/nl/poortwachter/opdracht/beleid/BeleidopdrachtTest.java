package nl.poortwachter.opdracht.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.minimaliteit.Testbeleid;
import nl.poortwachter.opdracht.Afloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeleidopdrachtTest {
    @TempDir
    private Path map;
    private Path streng;

    @BeforeEach
    void maakBeleid() throws IOException {
        streng = map.resolve("streng.yaml");
        Files.writeString(streng, Testbeleid.gemeente("regels:\n  - {regel: jw301-email, fases: {4: strippen}}\n").tekst());
    }

    @Test
    void toon_geeft_het_standaardbeleid_of_dat_van_een_gemeente_naam_of_bestand() throws IOException {
        assertThat(Afloop.van("beleid", "toon").uitvoer()).startsWith("# Beleid standaard, versie 1.0\n");
        assertThat(Afloop.van("beleid", "toon", "0451").uitvoer()).startsWith("# Beleid uithoorn, versie 1.0\n").contains("- Vooraf vastgelegd: toestemming\n");
        assertThat(Afloop.van("beleid", "toon", "diemen").uitvoer()).startsWith("# Beleid diemen, versie 1.0\n");
        assertThat(Afloop.van("beleid", "toon", streng).uitvoer()).startsWith("# Beleid proef, versie 1.0\n");
        assertThat(Afloop.van("beleid", "toon", "--formaat", "html", "west-brabant").uitvoer()).startsWith("<!DOCTYPE html>");
        assertThat(new ObjectMapper().readTree(Afloop.van("beleid", "toon", "--formaat", "json").uitvoer()).at("/beleid").asText()).isEqualTo("standaard");
    }

    @Test
    void toon_van_iets_dat_er_niet_is_noemt_wat_er_wel_is() {
        assertThat(Afloop.van("beleid", "toon", "utopia")).isEqualTo(new Afloop(2, "", "poortwachter: er is geen beleid, gemeentecode of bestand \"utopia\"; "
                + "er is wel: standaard, diemen, ouder-amstel, uithoorn, west-brabant\n"));
    }

    @Test
    void controleer_noemt_elke_fout_met_bestand_en_regel() throws IOException {
        Files.writeString(map.resolve("standaard.yaml"), Testbeleid.standaard().tekst());
        assertThat(Afloop.van("beleid", "controleer", map)).extracting(Afloop::code, Afloop::fouten).containsExactly(0, "");
        assertThat(Afloop.van("beleid", "controleer", map).uitvoer()).matches("Het beleid klopt. Gemeenten met eigen beleid: 1.\nHash van alles in deze map: [0-9a-f]{64}\n");
        Files.writeString(streng, Testbeleid.gemeente("regels:\n  - {regel: jw301-communicatie, fases: {5: toestaan}}\n").tekst());
        Afloop afloop = Afloop.van("beleid", "controleer", map);
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uitvoer()).startsWith("streng.yaml:7: Dit laat in fase 5 (Startgesprek) meer door");
        assertThat(Afloop.van("beleid", "controleer", map.resolve("weg"))).isEqualTo(new Afloop(2, "", "poortwachter: niet te lezen: " + map.resolve("weg") + "\n"));
    }

    @Test
    void vergelijk_noemt_de_verschillen() {
        Afloop afloop = Afloop.van("beleid", "vergelijk", "standaard", streng);
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uitvoer()).startsWith("A: standaard 1.0 (").contains("""

                JW301 Client/Relaties/Relatie/Contact/Emailadres in fase 4 (Toewijzing)
                  A: gaat door
                  B: gaat niet door [MIN-CONTACT]
                """).endsWith("\nVerschillen: 2.\n");
        assertThat(Afloop.van("beleid", "vergelijk", "standaard", "west-brabant").uitvoer()).endsWith("\nGeen verschil.\n");
        assertThat(Afloop.van("beleid", "vergelijk", "standaard", "west-brabant").code()).isZero();
    }

    @Test
    void probeer_zegt_per_bericht_wat_er_anders_gaat() throws IOException {
        Path berichten = Files.createDirectory(map.resolve("berichten"));
        Files.write(berichten.resolve("a.xml"), Jw301.bericht().contact(c -> c.met("Emailadres", "a@voorbeeld.nl")).bytes());
        Files.write(berichten.resolve("b.xml"), Jw307.bericht().bytes());
        Afloop afloop = Afloop.van("beleid", "probeer", berichten, "--beleid", streng);
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uitvoer()).startsWith(berichten.resolve("a.xml") + ": JW301 in fase 4 (Toewijzing)\n"
                + "  gaat niet meer door: /Bericht/Client/Contactgegevens/Contact/Emailadres (MIN-CONTACT)\nOnder proef 1.0 (").endsWith(" gaat het bij 1 van 2 berichten anders.\n");
        assertThat(Afloop.van("beleid", "probeer", berichten, "--beleid", "west-brabant").code()).isZero();
        Afloop uithoorn = Afloop.van("beleid", "probeer", berichten, "--beleid", "0451");
        assertThat(uithoorn.uitvoer()).contains("  wordt geweigerd: MIN-CONSENT\n");
    }

    @Test
    void probeer_noemt_wat_het_niet_kan_beoordelen() throws IOException {
        Path berichten = Files.createDirectory(map.resolve("berichten"));
        Files.writeString(berichten.resolve("a.xml"), "geen xml");
        Files.writeString(berichten.resolve("b.xml"), Jw307.bericht().xml().replace("Geslacht>", "Gelach>"));
        assertThat(Afloop.van("beleid", "probeer", berichten, "--beleid", "diemen")).satisfies(a -> {
            assertThat(a.code()).isEqualTo(2);
            assertThat(a.uitvoer()).startsWith(berichten.resolve("a.xml") + ": niet te beoordelen (LEES-XML)\n" + berichten.resolve("b.xml")
                    + ": niet te beoordelen (geen geldig iJw-bericht)\n").endsWith(" gaat het bij 0 van 2 berichten anders; niet te beoordelen: 2.\n");
        });
        assertThat(Afloop.van("beleid", "probeer", map.resolve("weg"), "--beleid", "diemen").code()).isEqualTo(2);
    }

    @Test
    void de_hulp_noemt_de_hele_opdracht() {
        assertThat(Afloop.van("beleid", "--help").uitvoer()).startsWith("Gebruik: ./poortwachter beleid OPDRACHT\n");
        assertThat(Afloop.van("beleid", "vergelijk", "--help").uitvoer()).startsWith("Gebruik: ./poortwachter beleid vergelijk [OPTIES] A B\n");
        assertThat(Afloop.van("beleid")).isEqualTo(new Afloop(2, "", "poortwachter: er ontbreekt een opdracht; zie ./poortwachter beleid --help\n"));
    }
}
