package nl.poortwachter.beheer.bewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromqlTest {

    @Test
    void deMetriekenUitEenUitdrukking() {
        assertThat(Promql.metrieken("histogram_quantile(0.99, sum by (le, soort) (rate(a_bucket{x=\"1\", y=~\"b|c\"}[5m]))) > 1 and -b_seconds / (c + 2) == 0 or absent(d)"))
                .containsExactly("a_bucket", "b_seconds", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a >", "a > > 1", "(a", "a)", "sum by a (b)", "sum(rate(a[5m])", "rate(a)", "rate(a[5x])", "a{b=c}", "a{b\"c\"}", "a{b=\"c\"", "a b",
            "onbekend(a)", "a[5m]", "max by (x) a", "5m", "a ? b", "sum(a) by", "a{b=\"c\" d=\"e\"}"})
    void watGeenUitdrukkingIsWordtGeweigerd(String uitdrukking) {
        assertThatIllegalArgumentException().isThrownBy(() -> Promql.metrieken(uitdrukking));
    }
}
