package nl.poortwachter.controle.niveau4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemeentelijstTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource({"0748, 2026-01-01, true", "0748, 1990-01-01, true", "0001, 2026-01-01, false", "0000, 2026-01-01, false",
        "0457, 2022-03-23, true", "0457, 2022-03-24, false", "1992, 2022-12-31, false", "1992, 2023-01-01, true"})
    void de_meegeleverde_lijst_kent_bestaande_en_sinds_2022_opgeheven_gemeenten(String code, LocalDate dag, boolean bekend) {
        assertThat(Gemeentelijst.meegeleverd().kent(code, dag)).isEqualTo(bekend);
    }

    @Test
    void een_lijst_in_de_map_van_de_beheerder_komt_in_de_plaats_van_de_meegeleverde() throws IOException {
        LocalDate dag = LocalDate.of(2027, 1, 1);
        assertThat(Gemeentelijst.uit(map).kent("0748", dag)).isTrue();
        Files.writeString(map.resolve("gemeenten.csv"), "code,vanaf,tot,naam\n2001,2027-01-01,,Nieuw, met komma\n0748,,2026-12-31,Bergen op Zoom\n");
        Gemeentelijst eigen = Gemeentelijst.uit(map);
        assertThat(eigen.kent("0748", dag)).isFalse();
        assertThat(eigen.kent("2001", dag)).isTrue();
        assertThat(eigen.kent("1674", dag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"748,,,Bergen op Zoom", "0748,,Bergen op Zoom", "0748,2026,,Bergen op Zoom", "0748,,31-12-2026,Bergen op Zoom"})
    void een_foute_regel_wordt_met_haar_nummer_genoemd(String regel) throws IOException {
        Files.writeString(map.resolve("gemeenten.csv"), "code,vanaf,tot,naam\n1674,,,Roosendaal\n" + regel + "\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Gemeentelijst.uit(map)).withMessageStartingWith("gemeenten.csv regel 3: ");
    }
}
