package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.opdracht.Afloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Differs from a valid number in its last digit. */
    private static final String GEEN_ELFPROEF = "999900007";

    @TempDir
    Path werkmap;
    private Berichtenmap berichten;

    @BeforeEach
    void map() {
        berichten = new Berichtenmap(werkmap.resolve("in"));
    }

    @Test
    void json_van_een_geaccepteerd_bericht() throws IOException {
        Path bestand = berichten.met("start.xml", Jw305.bericht());

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", bestand);

        assertThat(afloop.code()).isZero();
        assertThat(afloop.fouten()).isEmpty();
        assertThat(regels(afloop)).containsExactly(json("""
                {"bestand": "BESTAND", "soort": "JW305", "geaccepteerd": true,
                 "stappen": [{"stap": "lezen", "uitslag": "goed"},
                             {"stap": "niveau 1", "uitslag": "goed", "toelichting": "release 3.2, gekozen op de naamruimte (ijw/3_2) en BerichtVersie; altijd geldig"},
                             {"stap": "niveau 2", "uitslag": "goed"},
                             {"stap": "minimaliseren", "uitslag": "goed", "toelichting": "beleid BELEID"},
                             {"stap": "hercontrole", "uitslag": "goed"}],
                 "bevindingen": [],
                 "gestript": [{"pad": "/Bericht/Client/Naam/Voornamen", "elementpad": "Client/Naam/Voornamen", "reden": "MIN-IDENT",
                               "zin": "BSN, geboortedatum en achternaam wijzen de jeugdige al aan.",
                               "grondslag": "AVG artikel 5 lid 1 onder c", "beleidsregel": "voornamen", "kenmerken": []}],
                 "stand": "geaccepteerd", "uitgave": "3.2", "fase": 4, "faseNaam": "Toewijzing", "doel": "inzet-voorziening",
                 "grondslag": "wettelijke-plicht", "route": "01", "beleid": "BELEID"}
                """, bestand));
    }

    @Test
    void json_van_een_geweigerd_bericht() throws IOException {
        Path bestand = berichten.met("start.xml", Jw305.bericht().bsn(GEEN_ELFPROEF));

        Afloop afloop = Afloop.van("controleer", bestand, "--formaat=JSON");

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.fouten()).isEmpty();
        assertThat(regels(afloop)).containsExactly(json("""
                {"bestand": "BESTAND", "soort": "JW305", "geaccepteerd": false,
                 "stappen": [{"stap": "lezen", "uitslag": "goed"},
                             {"stap": "niveau 1", "uitslag": "goed", "toelichting": "release 3.2, gekozen op de naamruimte (ijw/3_2) en BerichtVersie; altijd geldig"},
                             {"stap": "niveau 2", "uitslag": "fout"},
                             {"stap": "minimaliseren", "uitslag": "overgeslagen"},
                             {"stap": "hercontrole", "uitslag": "overgeslagen"}],
                 "bevindingen": [{"code": "CS002", "niveau": 2, "ernst": "fout", "pad": "/Bericht/Client/Bsn", "regel": 19, "kolom": 3,
                                  "melding": "Niet voldaan aan de regel: Het Bsn voldoet aan de elfproef.", "retourcode": "0001", "pagina": "/v1/regels/CS002"}],
                 "gestript": [], "stand": "geweigerd", "uitgave": "3.2"}
                """, bestand));
    }

    @Test
    void json_van_een_bestand_dat_geen_bericht_is() throws IOException {
        Path bestand = berichten.met("brief.xml", "Geachte mevrouw,");

        Afloop afloop = Afloop.van("controleer", bestand, "--formaat", "json");

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(regels(afloop)).containsExactly(json("""
                {"bestand": "BESTAND", "soort": null, "geaccepteerd": false,
                 "stappen": [{"stap": "lezen", "uitslag": "fout"},
                             {"stap": "niveau 1", "uitslag": "overgeslagen"},
                             {"stap": "niveau 2", "uitslag": "overgeslagen"},
                             {"stap": "minimaliseren", "uitslag": "overgeslagen"},
                             {"stap": "hercontrole", "uitslag": "overgeslagen"}],
                 "bevindingen": [{"code": "LEES-XML", "niveau": 0, "ernst": "fout", "pad": "/", "regel": 1, "kolom": 1,
                                  "melding": "Het bericht is geen welgevormde XML."}],
                 "gestript": [], "stand": "geweigerd"}
                """, bestand));
    }

    @Test
    void een_map_geeft_al_haar_berichten_op_volgorde_en_niets_anders() throws IOException {
        IntStream.range(0, 60).forEach(i -> berichten.met(String.format("map%d/b%02d.xml", i % 3, i), Jw305.bericht()));
        berichten.metZip("c.ZIP", "bericht.xml", Jw305.bericht());
        berichten.met("leesmij.txt", "geen bericht");

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", berichten.map());

        assertThat(afloop.code()).isZero();
        List<String> namen = regels(afloop).stream().map(r -> r.get("bestand").asText()).toList();
        assertThat(namen).hasSize(61).isSorted().contains(berichten.map().resolve("c.ZIP").toString());
        assertThat(Afloop.van("controleer", "--formaat", "json", berichten.map())).isEqualTo(afloop);
    }

    @Test
    void bestanden_komen_in_de_volgorde_van_de_argumenten() throws IOException {
        Path tweede = berichten.met("a.xml", Jw305.bericht());
        Path eerste = berichten.met("b.xml", Jw301.bericht());

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", eerste, tweede);

        assertThat(regels(afloop)).extracting(r -> r.get("soort").asText()).containsExactly("JW301", "JW305");
    }

    @Test
    void een_zip_met_een_map_erin_is_een_bevinding() throws IOException {
        Path bestand = berichten.metZip("c.zip", "map/bericht.xml", Jw305.bericht());

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", bestand);

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(regels(afloop).get(0).get("bevindingen")).isEqualTo(JSON.readTree("""
                [{"code": "ZIP-MAP", "niveau": 0, "ernst": "fout", "pad": "/", "regel": 0, "kolom": 0,
                  "melding": "Het ZIP-bestand bevat een map; zet het bericht zonder pad in het bestand.", "ruw": "BRS29"}]
                """));
    }

    @Test
    void uit_schrijft_van_geaccepteerde_berichten_wat_doorgaat() throws IOException {
        Jw305 goed = Jw305.bericht();
        berichten.met("goed.xml", goed);
        berichten.met("fout.xml", Jw305.bericht().bsn(GEEN_ELFPROEF));
        berichten.metZip("onder/ingepakt.zip", "bericht.xml", goed);
        Path uit = werkmap.resolve("uit");

        assertThat(Afloop.van("controleer", berichten.map(), "--uit", uit).code()).isEqualTo(1);

        String verwacht = zonder(goed, "Voornamen");
        assertThat(Files.readString(uit.resolve("goed.xml"))).isEqualTo(verwacht);
        assertThat(Files.readString(uit.resolve("onder/ingepakt.xml"))).isEqualTo(verwacht);
        assertThat(uit.resolve("fout.xml")).doesNotExist();
    }

    @Test
    void uit_overschrijft_het_bericht_zelf_niet() throws IOException {
        Path bestand = berichten.met("goed.xml", Jw305.bericht());

        Afloop afloop = Afloop.van("controleer", berichten.map(), "--uit", berichten.map());

        assertThat(afloop).isEqualTo(new Afloop(2, "", "poortwachter: --uit zou een bericht overschrijven: " + bestand + "\n"));
        assertThat(Files.readAllBytes(bestand)).isEqualTo(Jw305.bericht().bytes());
    }

    @Test
    void uit_schrijft_geen_twee_berichten_naar_een_bestand() {
        Path een = berichten.met("a/bericht.xml", Jw305.bericht());
        Path ander = berichten.met("b/bericht.xml", Jw305.bericht());
        Path uit = werkmap.resolve("uit");

        assertThat(Afloop.van("controleer", een, ander, "--uit", uit))
                .isEqualTo(new Afloop(2, "", "poortwachter: --uit zou twee berichten schrijven naar " + uit.resolve("bericht.xml") + "\n"));
        assertThat(uit).doesNotExist();
    }

    @Test
    void een_opgegeven_fase_telt() throws IOException {
        Path bestand = berichten.met("start.xml", Jw305.bericht());

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", "--fase", "1", bestand);

        assertThat(afloop.code()).isEqualTo(1);
        assertThat(regels(afloop).get(0).get("bevindingen")).extracting(b -> b.get("code").asText()).containsExactly("MIN-PHASE");
    }

    @Test
    void een_ander_beleid_wordt_gebruikt_en_genoemd() throws IOException {
        Path beleid = Files.createDirectory(werkmap.resolve("beleid"));
        String standaard = Files.readString(Path.of("beleid/standaard.yaml")).replaceFirst("(?m)^versie: .*$", "versie: \"0.9\"");
        Files.writeString(beleid.resolve("standaard.yaml"), standaard);

        Afloop afloop = Afloop.van("controleer", "--formaat", "json", "--beleid", beleid, berichten.met("start.xml", Jw305.bericht()));

        assertThat(regels(afloop).get(0).get("beleid").asText()).startsWith("standaard 0.9 (");
    }

    @Test
    void een_beleid_met_fouten_is_geen_oordeel() throws IOException {
        Path beleid = Files.createDirectory(werkmap.resolve("beleid"));
        Files.writeString(beleid.resolve("standaard.yaml"), "a: [\n");

        Afloop afloop = Afloop.van("controleer", "--beleid", beleid, berichten.met("start.xml", Jw305.bericht()));

        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uitvoer()).isEmpty();
        assertThat(afloop.fouten()).startsWith("poortwachter: het beleid klopt niet:\n  standaard.yaml:2: ");
    }

    @Test
    void schemas_die_er_niet_zijn_zijn_geen_oordeel() {
        Afloop afloop = Afloop.van("controleer", "--schemas", werkmap, berichten.met("start.xml", Jw305.bericht()));

        assertThat(afloop).isEqualTo(new Afloop(2, "", "poortwachter: Schema niet te lezen: JW301.xsd\n"));
    }

    @Test
    void een_bestand_dat_er_niet_is_geeft_code_2_voor_er_iets_gecontroleerd_is() {
        Path bestand = berichten.met("start.xml", Jw305.bericht());
        Path weg = werkmap.resolve("weg.xml");

        assertThat(Afloop.van("controleer", bestand, weg)).isEqualTo(new Afloop(2, "", "poortwachter: bestaat niet: " + weg + "\n"));
    }

    @Test
    void een_lege_map_geeft_code_2_want_er_is_niets_gecontroleerd() {
        assertThat(Afloop.van("controleer", werkmap))
                .isEqualTo(new Afloop(2, "", "poortwachter: er is geen bericht (.xml of .zip) gevonden\n"));
    }

    @Test
    void verkeerde_opties_geven_code_2_en_een_nederlandse_melding() {
        String zie = "Zie: ./poortwachter controleer --help\n";

        assertThat(Afloop.van("controleer")).isEqualTo(new Afloop(2, "", "poortwachter: er ontbreekt: BESTAND|MAP\n" + zie));
        assertThat(Afloop.van("controleer", "x", "--fase", "9")).isEqualTo(new Afloop(2, "", "poortwachter: ongeldige waarde voor --fase N\n" + zie));
        assertThat(Afloop.van("controleer", "x", "--formaat", "pdf"))
                .isEqualTo(new Afloop(2, "", "poortwachter: ongeldige waarde voor --formaat VORM\n" + zie));
        assertThat(Afloop.van("controleer", "x", "--vorm")).isEqualTo(new Afloop(2, "", "poortwachter: onbekend: --vorm\n" + zie));
        assertThat(Afloop.van("controleer", "x", "--toestemming", "ouder"))
                .isEqualTo(new Afloop(2, "", "poortwachter: ongeldige waarde voor --toestemming VERKLARING\n" + zie));
    }

    private static String zonder(Berichtbouwer<?> bericht, String element) {
        return bericht.xml().replaceFirst("<(\\w+:)?" + element + ">[^<]*</(\\w+:)?" + element + ">", "");
    }

    private static List<JsonNode> regels(Afloop afloop) throws IOException {
        assertThat(afloop.uitvoer()).endsWith("\n");
        try (var lezer = JSON.readerFor(JsonNode.class).<JsonNode>readValues(afloop.uitvoer())) {
            List<JsonNode> gelezen = lezer.readAll();
            assertThat(afloop.uitvoer().lines()).as("één object per regel").hasSameSizeAs(gelezen);
            return gelezen;
        }
    }

    private static JsonNode json(String verwacht, Path bestand) throws IOException {
        String beleid = Beleidboek.meegeleverd().voor(Berichtbouwer.GEMEENTE, LocalDate.now()).aanduiding();
        return JSON.readTree(verwacht.replace("BELEID", beleid).replace("BESTAND", bestand.toString()));
    }
}
