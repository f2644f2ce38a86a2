package nl.poortwachter.verwerking.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeleidsbewakingTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");

    @TempDir
    private Path map;

    @Test
    void zonder_map_geldt_het_meegeleverde_beleid_en_is_er_niets_te_bewaken() {
        Beleidsbewaking bewaking = Beleidsbewaking.lees(Optional.empty(), map);
        assertThat(bewaking.map()).isEmpty();
        assertThat(bewaking.pakket().boek().standaard(DAG).hash()).isEqualTo(Beleidboek.meegeleverd().standaard(DAG).hash());
    }

    @Test
    void de_map_van_de_installatie_gaat_voor_en_een_ingestelde_map_gaat_daarvoor() throws IOException {
        Path eigen = Files.createDirectory(map.resolve("beleid"));
        Path ingesteld = Files.createDirectory(map.resolve("elders"));
        Files.copy(Path.of("beleid", "standaard.yaml"), eigen.resolve("standaard.yaml"));
        Files.copy(Path.of("beleid", "standaard.yaml"), ingesteld.resolve("standaard.yaml"));
        assertThat(Beleidsbewaking.lees(Optional.empty(), map).map()).map(Beleidsmap::map).contains(eigen);
        assertThat(Beleidsbewaking.lees(Optional.of(ingesteld.toString()), map).map()).map(Beleidsmap::map).contains(ingesteld);
    }

    @Test
    void een_fout_houdt_de_start_tegen_met_bestand_en_regel() throws IOException {
        Files.copy(Path.of("beleid", "standaard.yaml"), map.resolve("standaard.yaml"));
        Files.writeString(map.resolve("dorp.yaml"), "beleid: dorp\nversie: [\n");
        assertThatThrownBy(() -> Beleidsbewaking.lees(Optional.of(map.toString()), map)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Het beleid in " + map + " klopt niet:\ndorp.yaml:");
        assertThatThrownBy(() -> Beleidsbewaking.lees(Optional.of(map.resolve("weg").toString()), map)).isInstanceOf(IllegalStateException.class)
                .hasMessage("De map met beleid (" + map.resolve("weg") + ") is er niet of is niet leesbaar.");
    }
}
