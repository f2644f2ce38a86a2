package nl.poortwachter.opdracht.sleutels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import nl.poortwachter.opdracht.Afloop;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotating the key for content, step by step as docs/handboek/sleutels.md tells it (SEC-8). */
class SleutelopdrachtTest {
    private static final UUID BERICHT = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final byte[] INHOUD = "<bericht/>".getBytes(StandardCharsets.UTF_8);
    private static final String BSN = "999900006";
    @TempDir
    private Path map;
    private Path bestand;
    private Sleutelbos oud;

    @BeforeEach
    void maakSleutels() throws IOException {
        bestand = map.resolve("sleutels.json");
        oud = Sleutelbos.uitBestandOfNieuw(bestand);
    }

    @Test
    void een_toegevoegde_sleutel_leest_op_elk_knooppunt_voordat_hij_ergens_versleutelt() throws IOException {
        Afloop afloop = Afloop.van("sleutels", "voeg-toe", "--bestand", bestand);
        Sleutelbos toegevoegd = lees();

        assertThat(afloop).isEqualTo(new Afloop(0, regel(oud, 0, "versleutelt en leest") + regel(toegevoegd, 1, "leest") + "pseudoniemsleutel  vast\n", ""));
        assertThat(new Versleuteling(oud).ontsleutel(new Versleuteling(toegevoegd).versleutel(INHOUD, BERICHT), BERICHT))
                .as("een knooppunt met de oude sleutels leest wat er nu wordt geschreven").isEqualTo(INHOUD);
    }

    @Test
    void na_het_activeren_versleutelt_de_nieuwe_en_blijft_alles_leesbaar() throws IOException {
        byte[] eerder = new Versleuteling(oud).versleutel(INHOUD, BERICHT);
        Afloop.van("sleutels", "voeg-toe", "--bestand", bestand);
        Sleutelbos toegevoegd = lees();
        String nieuw = Integer.toUnsignedString(toegevoegd.inhoudsleutels().get(1).nummer());

        Afloop afloop = Afloop.van("sleutels", "activeer", nieuw, "--bestand", bestand);
        Sleutelbos gewisseld = lees();
        byte[] later = new Versleuteling(gewisseld).versleutel(INHOUD, BERICHT);

        assertThat(afloop).isEqualTo(new Afloop(0, regel(oud, 0, "leest") + regel(toegevoegd, 1, "versleutelt en leest") + "pseudoniemsleutel  vast\n", ""));
        assertThat(new Versleuteling(gewisseld).ontsleutel(eerder, BERICHT)).as("van voor de wissel").isEqualTo(INHOUD);
        assertThat(new Versleuteling(gewisseld).ontsleutel(later, BERICHT)).as("van na de wissel").isEqualTo(INHOUD);
        assertThat(new Versleuteling(toegevoegd).ontsleutel(later, BERICHT)).as("op een knooppunt dat nog niet is herstart").isEqualTo(INHOUD);
    }

    @Test
    void een_burger_houdt_hetzelfde_pseudoniem() throws IOException {
        String pseudoniem = new Pseudonimiseerder(oud).pseudoniem(BSN);
        Afloop.van("sleutels", "voeg-toe", "--bestand", bestand);
        Afloop.van("sleutels", "activeer", Integer.toUnsignedString(lees().inhoudsleutels().get(1).nummer()), "--bestand", bestand);

        assertThat(new Pseudonimiseerder(lees()).pseudoniem(BSN)).isEqualTo(pseudoniem);
    }

    @Test
    void het_bestand_blijft_van_de_eigenaar_alleen_en_er_blijft_niets_naast_liggen() throws IOException {
        Afloop.van("sleutels", "voeg-toe", "--bestand", bestand);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand))).isEqualTo("rw-------");
        assertThat(map).isDirectoryContaining(p -> p.equals(bestand));
        assertThat(Files.list(map)).hasSize(1);
    }

    @Test
    void tonen_verraadt_geen_sleutel() throws IOException {
        String uitvoer = Afloop.van("sleutels", "toon", "--bestand", bestand).uitvoer();

        assertThat(uitvoer).isEqualTo(regel(oud, 0, "versleutelt en leest") + "pseudoniemsleutel  vast\n");
    }

    @Test
    void een_bestand_dat_er_niet_is_wordt_niet_gemaakt() {
        Path weg = map.resolve("weg.json");

        assertThat(Afloop.van("sleutels", "voeg-toe", "--bestand", weg)).isEqualTo(new Afloop(2, "", "poortwachter: niet te lezen: " + weg + "\n"));
        assertThat(weg).doesNotExist();
    }

    @Test
    void wat_geen_sleutels_zijn_blijft_zoals_het_is() throws IOException {
        Path anders = Files.writeString(map.resolve("anders.json"), "{\"geheim\": 1}");

        assertThat(Afloop.van("sleutels", "voeg-toe", "--bestand", anders))
                .isEqualTo(new Afloop(2, "", "poortwachter: geen sleutels van Poortwachter: " + anders + "\n"));
        assertThat(anders).hasContent("{\"geheim\": 1}");
    }

    @Test
    void een_onbekend_nummer_wordt_genoemd() {
        assertThat(Afloop.van("sleutels", "activeer", "1", "--bestand", bestand)).isEqualTo(new Afloop(2, "",
                "poortwachter: er is geen inhoudsleutel 1; zie ./poortwachter sleutels toon\n"));
    }

    private Sleutelbos lees() throws IOException {
        return Sleutelbos.uitJson(Files.readString(bestand));
    }

    private static String regel(Sleutelbos sleutels, int plaats, String wat) {
        return "inhoudsleutel " + Integer.toUnsignedString(sleutels.inhoudsleutels().get(plaats).nummer()) + "  " + wat + "\n";
    }
}
