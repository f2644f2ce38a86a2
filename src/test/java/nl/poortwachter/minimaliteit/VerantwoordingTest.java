package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerantwoordingTest {
    private static final List<String> TAKEN = List.of("toeleiding", "advisering", "bepaling", "inzet-voorziening", "bekostiging", "controle");
    private static final List<String> HULP = List.of("hulpverlening", "casusregie");

    static Stream<Arguments> combinaties() {
        List<String> grondslagen = List.of("wettelijke-plicht", "publieke-taak", "toestemming", "vitaal-belang", "conflict-van-plichten");
        return Stream.concat(TAKEN.stream(), HULP.stream()).flatMap(doel -> grondslagen.stream().map(grondslag ->
                Arguments.of(doel, grondslag, TAKEN.contains(doel) ? !grondslag.equals("toestemming") : !grondslag.equals("publieke-taak"))));
    }

    @ParameterizedTest(name = "{0} op {1} gaat samen: {2}")
    @MethodSource("combinaties")
    void min_basis_als_doel_en_grondslag_niet_samengaan(String doel, String grondslag, boolean samen) {
        Situatie situatie = Situatie.zonder(Zaak.NU).met(doel, grondslag).metNoodgeval("J. Voorbeeld, jeugdarts", "Acuut gevaar.");
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(situatie).uitkomst();
        assertThat(uitkomst.weigeringen()).extracting(Weigering::code).isEqualTo(samen ? List.of() : List.of("MIN-BASIS"));
        assertThat(uitkomst.doel()).isEqualTo(doel);
        assertThat(uitkomst.grondslag()).isEqualTo(grondslag);
    }

    @Test
    void toestemming_kan_een_wettelijke_taak_niet_dragen_en_de_melding_legt_uit_wat_wel_kan() {
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(Situatie.zonder(Zaak.NU).met("bekostiging", "toestemming")).uitkomst();
        assertThat(uitkomst.weigeringen()).containsExactly(new Weigering("MIN-BASIS", "Doel en grondslag gaan niet samen. De grondslag toestemming (wie erover "
                + "gaat heeft toestemming gegeven; dat kan nooit een wettelijke taak dragen) kan het doel bekostiging niet dragen. Dat kan wel: "
                + "wettelijke-plicht, publieke-taak, vitaal-belang, conflict-van-plichten.", "Jeugdwet artikel 7.4.0; AVG artikel 6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKJ", "BIG-registratie", "contract", "vitaal belang"})
    void een_registratie_of_contract_is_nooit_een_grondslag(String grondslag) {
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(Situatie.zonder(Zaak.NU).met(null, grondslag)).uitkomst();
        assertThat(uitkomst.weigeringen()).extracting(Weigering::code).containsExactly("MIN-BASIS");
        assertThat(uitkomst.weigeringen().get(0).melding()).doesNotContain(grondslag + ".").contains("een registratie of een contract is dat nooit");
        assertThat(uitkomst.grondslag()).isEmpty();
    }

    @Test
    void een_onbekend_doel_wordt_geweigerd_zonder_het_te_herhalen() {
        Uitkomst uitkomst = Zaak.van(Jw305.bericht()).met(Situatie.zonder(Zaak.NU).met("nieuwsgierigheid", null)).uitkomst();
        assertThat(uitkomst.weigeringen()).extracting(Weigering::code).containsExactly("MIN-BASIS");
        assertThat(uitkomst.weigeringen().get(0).melding()).doesNotContain("nieuwsgierigheid").contains("toeleiding, advisering");
    }

    static Stream<Arguments> afzenders() {
        Stream<Berichtbouwer<?>> aanbieder = Stream.of(Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(), Retour.op(Jw301.bericht()));
        Stream<Berichtbouwer<?>> gemeente = Stream.of(Jw301.bericht(), Jw319.bericht(), Retour.op(Jw305.bericht()));
        return Stream.concat(aanbieder.map(b -> Arguments.of(b.soort(), b, "wettelijke-plicht")), gemeente.map(b -> Arguments.of(b.soort(), b, "publieke-taak")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("afzenders")
    void zonder_opgave_geldt_inzet_voorziening_op_de_grondslag_van_wie_verstuurt(Object soort, Berichtbouwer<?> bericht, String grondslag) {
        Uitkomst uitkomst = Zaak.van(bericht).uitkomst();
        assertThat(List.of(uitkomst.doel(), uitkomst.grondslag())).containsExactly("inzet-voorziening", grondslag);
        assertThat(uitkomst.weigeringen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vitaal-belang", "conflict-van-plichten"})
    void een_noodgeval_zonder_naam_of_reden_is_min_basis_en_laat_niets_extra_door(String grondslag) {
        for (Situatie situatie : List.of(Situatie.zonder(Zaak.NU).met(null, grondslag), Situatie.zonder(Zaak.NU).met(null, grondslag).metNoodgeval(" ", "Gevaar."),
                Situatie.zonder(Zaak.NU).met(null, grondslag).metNoodgeval("J. Voorbeeld", null))) {
            Uitkomst uitkomst = Zaak.van(Jw301.bericht().met("Client/Commentaar", "Acuut gevaar thuis.")).met(situatie).uitkomst();
            assertThat(uitkomst.weigeringen()).extracting(Weigering::code).containsExactly("MIN-BASIS");
            assertThat(uitkomst.gestript()).extracting(Gestript::elementpad).contains("Client/Commentaar");
            assertThat(uitkomst.markeringen()).isEmpty();
        }
    }
}
