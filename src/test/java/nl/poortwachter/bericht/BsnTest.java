package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which digits are a citizen service number that can exist. */
class BsnTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "99990006", "9999000060", "999900005", "99990000a", " 999900006", "９９９９００００６"})
    void wat_geen_negen_cijfers_zijn_die_aan_de_elfproef_voldoen_is_geen_bsn(String tekst) {
        assertThat(Bsn.lees(tekst)).isEmpty();
    }

    @Test
    void alleen_nullen_is_van_niemand() {
        assertThat(Bsn.lees("0".repeat(9))).isEmpty();
    }

    @Test
    void een_testnummer_is_een_bsn_dat_zichzelf_niet_toont() {
        Bsn bsn = Bsn.lees("999900006").orElseThrow();
        assertThat(bsn.waarde()).isEqualTo("999900006");
        assertThat(bsn.isTestnummer()).isTrue();
        assertThat(bsn).hasToString("Bsn[niet getoond]");
    }

    /** Computed and not written down, because it could be somebody's. */
    @Test
    void een_nummer_waarvan_de_gewogen_som_precies_nul_is_telt_ook() {
        String nummer = IntStream.range(100_000_000, 100_000_100).mapToObj(String::valueOf).filter(n -> gewogenSom(n) == 0).findFirst().orElseThrow();
        assertThat(Bsn.lees(nummer)).get().extracting(Bsn::isTestnummer).isEqualTo(false);
    }

    private static int gewogenSom(String nummer) {
        return IntStream.range(0, 8).map(i -> (9 - i) * (nummer.charAt(i) - '0')).sum() - (nummer.charAt(8) - '0');
    }
}
