package nl.poortwachter.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegeldocumentTest {
    private static final Path BLADZIJDE = Path.of("docs", "regels.md");

    @Test
    void docs_regels_md_is_gelijk_aan_wat_de_regels_in_de_code_zeggen() throws IOException {
        String pagina = Regeldocument.markdown(Regelboek.standaard());
        if (Boolean.getBoolean("regels.bijwerken")) {
            Files.writeString(BLADZIJDE, pagina);
        }
        assertThat(Files.readString(BLADZIJDE))
                .as("docs/regels.md loopt achter op de regels. Werk bij met: ./mvnw test -Dtest=RegeldocumentTest -Dregels.bijwerken=true")
                .isEqualTo(pagina);
    }
}
