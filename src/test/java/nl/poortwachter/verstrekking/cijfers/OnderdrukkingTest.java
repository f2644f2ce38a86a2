package nl.poortwachter.verstrekking.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.keten.Trajectcijfers;
import nl.poortwachter.verstrekking.cijfers.Beleidscijfers.Regel;

class OnderdrukkingTest {

    @Example
    void vanaf_tien_wordt_een_aantal_getoond_en_daaronder_niet() {
        assertThat(paar(cijfers("0748", "A", 10, 10, 1000, 0, 50, 0))).isEqualTo(new Regel("0748", "A", 10, 10, 100, null, null));
        assertThat(paar(cijfers("0748", "A", 9, 9, 900, 0, 50, 0))).isEqualTo(new Regel("0748", "A", null, null, null, null, null));
        assertThat(paar(cijfers("0748", "A", 0, 0, 0, 0, 50, 0))).as("ook nul zegt iets").isEqualTo(new Regel("0748", "A", null, null, null, null, null));
    }

    @Example
    void een_aandeel_wordt_getoond_als_deel_en_rest_beide_groot_genoeg_zijn() {
        assertThat(paar(cijfers("0748", "A", 0, 40, 400, 10, 50, 40))).isEqualTo(new Regel("0748", "A", null, 40, 10, 80, 25));
        assertThat(paar(cijfers("0748", "A", 0, 40, 400, 9, 50, 9))).as("deel te klein").isEqualTo(new Regel("0748", "A", null, 40, 10, null, null));
        assertThat(paar(cijfers("0748", "A", 0, 40, 400, 31, 50, 41))).as("rest te klein").isEqualTo(new Regel("0748", "A", null, 40, 10, null, null));
    }

    @Example
    void uit_een_totaal_is_een_weggelaten_aantal_niet_af_te_leiden() {
        Beleidscijfers cijfers = Onderdrukking.van(2026, List.of(cijfers("0748", "A", 12, 30, 300, 0, 50, 0), cijfers("0748", "B", 3, 15, 150, 0, 50, 0),
                cijfers("1674", "A", 20, 4, 40, 0, 50, 0)));
        assertThat(cijfers.gemeenten()).containsExactly(new Regel("0748", null, 12, 45, 10, null, null), new Regel("1674", null, 20, null, null, null, null));
        assertThat(cijfers.aanbieders()).containsExactly(new Regel(null, "A", 32, 30, 10, null, null), new Regel(null, "B", null, 15, 10, null, null));
        assertThat(cijfers.totaal()).isEqualTo(new Regel(null, null, 32, 45, 10, null, null));
    }

    /** Whoever sees the figures learns the same, whatever the numbers are that were not shown. */
    @Property(tries = 300)
    void de_cijfers_hangen_niet_af_van_wat_niet_getoond_wordt(@ForAll("tabel") List<Trajectcijfers> ruw, @ForAll("klein") int anders) {
        List<Trajectcijfers> gewijzigd = ruw.stream().map(c -> new Trajectcijfers(c.paar(), klein(c.instroom(), anders), c.uitstroom(), c.dagen(),
                c.vroegtijdig(), c.lopend(), c.metVerzoek())).toList();
        assertThat(Onderdrukking.van(2026, gewijzigd)).isEqualTo(Onderdrukking.van(2026, ruw));
    }

    @Property(tries = 300)
    void geen_getoond_aantal_is_kleiner_dan_tien_en_elk_totaal_is_de_som_van_wat_getoond_is(@ForAll("tabel") List<Trajectcijfers> ruw) {
        Beleidscijfers cijfers = Onderdrukking.van(2026, ruw);
        List<Regel> alle = new ArrayList<>(cijfers.paren());
        alle.addAll(cijfers.gemeenten());
        alle.addAll(cijfers.aanbieders());
        alle.add(cijfers.totaal());
        assertThat(alle.stream().flatMap(r -> Stream.of(r.instroom(), r.uitstroom())).filter(Objects::nonNull)).allMatch(aantal -> aantal >= 10);
        assertThat(som(cijfers.gemeenten())).isEqualTo(som(cijfers.paren())).isEqualTo(som(cijfers.aanbieders())).isEqualTo(som(List.of(cijfers.totaal())));
    }

    @Provide
    Arbitrary<List<Trajectcijfers>> tabel() {
        Arbitrary<Integer> aantal = Arbitraries.integers().between(0, 40);
        Arbitrary<Trajectcijfers> cel = Combinators.combine(aantal, aantal, aantal, aantal, aantal).as((in, uit, vroeg, extra, verzoek) ->
                cijfers("", "", in, uit, uit * 100, Math.min(vroeg, uit), in + uit + extra, Math.min(verzoek, in + uit + extra)));
        return cel.list().ofSize(12).map(cellen -> {
            List<Trajectcijfers> tabel = new ArrayList<>();
            for (int i = 0; i < cellen.size(); i++) {
                Trajectcijfers c = cellen.get(i);
                tabel.add(cijfers("G" + i / 4, "A" + i % 4, c.instroom(), c.uitstroom(), c.dagen(), c.vroegtijdig(), c.lopend(), c.metVerzoek()));
            }
            return tabel;
        });
    }

    @Provide
    Arbitrary<Integer> klein() {
        return Arbitraries.integers().between(0, 9);
    }

    private static int klein(int aantal, int anders) {
        return aantal < 10 ? anders : aantal;
    }

    private static int som(List<Regel> regels) {
        return regels.stream().map(Regel::instroom).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private static Regel paar(Trajectcijfers ruw) {
        return Onderdrukking.van(2026, List.of(ruw)).paren().get(0);
    }

    private static Trajectcijfers cijfers(String gemeente, String aanbieder, int instroom, int uitstroom, int dagen, int vroegtijdig, int lopend, int verzoek) {
        return new Trajectcijfers(new Paar(gemeente, aanbieder), instroom, uitstroom, dagen, vroegtijdig, lopend, verzoek);
    }
}
