package nl.poortwachter.retour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.retour.Retourkoppeling.Origineel;
import nl.poortwachter.retour.Retouruitkomst.Klassecodes;
import nl.poortwachter.bericht.Verzoekantwoord;
import nl.poortwachter.bericht.Verzoekantwoord.Besluit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Returns and answers as traffic: to what they belong and what they say. */
class RetourkoppelingTest {

    static Stream<Berichtbouwer<?>> berichten() {
        return Retourtoets.volledig().stream();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void een_retour_heeft_de_sleutel_van_het_bericht_waarop_hij_antwoordt(Berichtbouwer<?> origineel) {
        Bericht heen = Gelezen.bericht(origineel.identificatie("Ab 1"));
        Bericht retour = Gelezen.bericht(Retour.op(origineel).identificatieRetour("X9"));
        Koppelsleutel sleutel = new Koppelsleutel(heen.kop().afzender(), heen.soort(), "Ab 1");
        assertThat(Koppelsleutel.van(heen.soort(), heen.kop())).isEqualTo(sleutel);
        assertThat(Koppelsleutel.van(retour.soort(), retour.kop())).isEqualTo(sleutel);
    }

    @Test
    void IB021_een_retour_op_een_onbekend_bericht_wordt_niet_geweigerd_maar_blijft_ongekoppeld() {
        Retourkoppeling koppeling = Retourkoppeling.van(retourVan("0748"), false, Optional.empty());
        assertThat(koppeling).isEqualTo(Retourkoppeling.ONGEKOPPELD);
        assertThat(koppeling.isWeigering()).isFalse();
    }

    @Test
    void de_eerste_retour_van_de_ontvanger_wordt_gekoppeld() {
        assertThat(Retourkoppeling.van(retourVan("0748"), false, Optional.of(new Origineel("0748", false)))).isEqualTo(Retourkoppeling.GEKOPPELD);
    }

    @Test
    void een_tweede_retour_op_hetzelfde_bericht_wordt_geweigerd() {
        assertThat(weigering(Retourkoppeling.van(retourVan("0748"), false, Optional.of(new Origineel("0748", true)))))
                .containsExactly("RETOUR-DUBBEL", "Op dit bericht is al een retourbericht ontvangen.");
    }

    @Test
    void BRS20_een_gebruikte_identificatieretour_wordt_geweigerd_ook_als_niets_is_beantwoord() {
        for (Optional<Origineel> origineel : List.of(Optional.<Origineel>empty(), Optional.of(new Origineel("0748", false)))) {
            assertThat(weigering(Retourkoppeling.van(retourVan("0748"), true, origineel)))
                    .containsExactly("RETOUR-NUMMER", "Deze IdentificatieRetour is al gebruikt voor een ander retourbericht.");
        }
    }

    @Test
    void wie_het_bericht_niet_ontving_kan_er_niet_op_antwoorden_ook_niet_als_eerste() {
        for (boolean beantwoord : new boolean[] {false, true}) {
            assertThat(weigering(Retourkoppeling.van(retourVan("1674"), false, Optional.of(new Origineel("0748", beantwoord)))))
                    .containsExactly("RETOUR-ANDERE-PARTIJ", "Het bericht waarop dit een retour is, was niet aan deze partij gericht.");
        }
    }

    @Test
    void een_retour_met_alleen_een_kop_zonder_codes_keurt_goed() {
        Retouruitkomst uitkomst = Retourlezer.uitkomst(Gelezen.bericht(Retour.op(Jw305.bericht())));
        assertThat(uitkomst).isEqualTo(new Retouruitkomst(List.of()));
        assertThat(uitkomst.goedgekeurd()).isTrue();
    }

    @Test
    void een_retour_met_codes_per_klasse_geeft_die_codes_met_hun_plaats_in_het_origineel() {
        Retour retour = Retour.op(Jw305.bericht().start(s -> { }).start(s -> { })).metInhoud()
                .met("Client/StartProducten/StartProduct[2]/RetourCodes/RetourCode", " 9063 ");
        Retouruitkomst uitkomst = Retourlezer.uitkomst(Gelezen.bericht(retour));
        assertThat(uitkomst).isEqualTo(new Retouruitkomst(List.of(new Klassecodes("/Bericht/Header", List.of("0200")),
                new Klassecodes("/Bericht/Client", List.of("0200")),
                new Klassecodes("/Bericht/Client/StartProducten/StartProduct[1]", List.of("0200")),
                new Klassecodes("/Bericht/Client/StartProducten/StartProduct[2]", List.of("9063")))));
        assertThat(uitkomst.goedgekeurd()).isFalse();
    }

    @Test
    void een_retour_die_overal_0200_zegt_keurt_goed_en_een_die_niet_beoordeelde_niet() {
        assertThat(Retourlezer.uitkomst(Gelezen.bericht(Retour.op(Jw305.bericht()).metInhoud())).goedgekeurd()).isTrue();
        Retouruitkomst nietBeoordeeld = Retourlezer.uitkomst(Gelezen.bericht(Retour.op(Jw305.bericht()).kopcode("0233")));
        assertThat(nietBeoordeeld.goedgekeurd()).isFalse();
    }

    @Test
    void een_heenbericht_heeft_geen_uitkomst() {
        Bericht heen = Gelezen.bericht(Jw305.bericht());
        assertThatThrownBy(() -> Retourlezer.uitkomst(heen)).isInstanceOf(IllegalArgumentException.class).hasMessage("dit is geen retourbericht");
    }

    @Test
    void een_JW319_beantwoordt_een_verzoek_en_sluit_het_tenzij_het_in_onderzoek_is() {
        assertThat(Verzoekantwoord.uit(Gelezen.bericht(Jw319.bericht().referentie(" R 7 ").inOnderzoek())))
                .containsExactly(new Verzoekantwoord(" R 7 ", Besluit.IN_ONDERZOEK, null)).noneMatch(Verzoekantwoord::sluit);
        assertThat(Verzoekantwoord.uit(Gelezen.bericht(Jw319.bericht().afgewezen("4"))))
                .containsExactly(new Verzoekantwoord("REF-1", Besluit.AFGEWEZEN, null)).allMatch(Verzoekantwoord::sluit);
        assertThat(Verzoekantwoord.uit(Gelezen.bericht(Jw319.bericht().andereGemeente("1674"))))
                .containsExactly(new Verzoekantwoord("REF-1", Besluit.AFGEWEZEN, "1674"));
    }

    @Test
    void een_JW301_beantwoordt_elk_verzoek_dat_hij_noemt_een_keer() {
        Jw301 toewijzing = Jw301.bericht().toewijzing(t -> t.referentie("REF-2")).toewijzing(t -> { }).toewijzing(t -> t.referentie("REF-1"))
                .toewijzing(t -> t.referentie("REF-2"));
        assertThat(Verzoekantwoord.uit(Gelezen.bericht(toewijzing))).containsExactly(new Verzoekantwoord("REF-2", Besluit.TOEGEWEZEN, null),
                new Verzoekantwoord("REF-1", Besluit.TOEGEWEZEN, null)).allMatch(Verzoekantwoord::sluit);
    }

    @Test
    void andere_berichten_beantwoorden_geen_verzoek() {
        assertThat(Retourtoets.volledig()).filteredOn(b -> b.soort() != Berichtsoort.JW319)
                .allSatisfy(b -> assertThat(Verzoekantwoord.uit(Gelezen.bericht(b))).isEmpty());
    }

    private static Kop retourVan(String gemeente) {
        return Gelezen.bericht(Retour.op(Jw305.bericht().gemeente(gemeente))).kop();
    }

    private static List<String> weigering(Retourkoppeling koppeling) {
        assertThat(koppeling.isWeigering()).isTrue();
        return List.of(koppeling.code(), koppeling.melding());
    }
}
