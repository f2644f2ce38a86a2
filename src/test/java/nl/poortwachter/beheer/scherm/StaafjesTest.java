package nl.poortwachter.beheer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bar charts as pictures. */
class StaafjesTest {

    @Test
    void deHoogsteStaafVultHetBeeldEnNiksIsEenStreepje() {
        assertThat(Staafjes.svg(new Staafjes(List.of(4L, 0L, 2L)), "In \"<uur>\" & uit").getValue()).isEqualTo(
                "<svg class=\"staafjes\" role=\"img\" aria-label=\"In &quot;&lt;uur>&quot; &amp; uit\" viewBox=\"0 0 24 28\" width=\"24\" height=\"28\" focusable=\"false\">"
                + "<rect x=\"0\" y=\"0\" width=\"6\" height=\"28\" rx=\"1\"/><rect class=\"leeg\" x=\"8\" y=\"27\" width=\"6\" height=\"1\" rx=\"1\"/>"
                + "<rect x=\"16\" y=\"14\" width=\"6\" height=\"14\" rx=\"1\"/></svg>");
    }

    @Test
    void zonderVerkeerIsErOokEenBeeld() {
        assertThat(new Staafjes(List.of(0L, 0L)).totaal()).isZero();
        assertThat(Staafjes.svg(new Staafjes(List.of(0L, 0L)), "stil").getValue()).contains("class=\"leeg\"");
    }
}
