package nl.poortwachter.retour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetournummerTest {

    @Test
    void hetzelfde_bericht_geeft_hetzelfde_nummer_en_elk_ander_een_ander() {
        Set<String> nummers = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            UUID origineel = new UUID(0x0199_0000_0000_7000L, i);
            String nummer = Retournummer.van(origineel);
            assertThat(nummer).matches("[0-9A-Z]{12}").isEqualTo(Retournummer.van(new UUID(0x0199_0000_0000_7000L, i)));
            nummers.add(nummer);
        }
        assertThat(nummers).hasSize(20_000);
    }

    @Test
    void een_kort_getal_wordt_aangevuld_tot_twaalf_tekens() {
        assertThat(IntStream.range(0, 5_000).mapToObj(i -> Retournummer.van(new UUID(0, i)))).anyMatch(n -> n.startsWith("0"))
                .allMatch(n -> n.length() == 12);
    }
}
