package nl.poortwachter.minimaliteit.beleid.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import org.junit.jupiter.api.Test;

class BeleidsdocumentTest {
    private static final Path BLADZIJDE = Path.of("docs", "beleid.md");

    @Test
    void docs_beleid_md_is_gelijk_aan_wat_het_meegeleverde_beleid_zegt() throws IOException {
        String pagina = Beleidsdocument.pagina(Beleidboek.meegeleverd(), LocalDate.parse("2026-11-22"));
        if (Boolean.getBoolean("beleid.bijwerken")) {
            Files.writeString(BLADZIJDE, pagina);
        }
        assertThat(Files.readString(BLADZIJDE))
                .as("docs/beleid.md loopt achter op beleid/. Werk bij met: ./mvnw test -Dtest=BeleidsdocumentTest -Dbeleid.bijwerken=true")
                .isEqualTo(pagina);
    }
}
