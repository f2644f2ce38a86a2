package nl.poortwachter.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poortwachter.bericht.Berichtmodel.Element;
import nl.poortwachter.bericht.basis.Geboortedatum;
import nl.poortwachter.bericht.vorm.OmvangOfBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BerichtmodelTest {

    @ParameterizedTest
    @EnumSource
    void elke_berichtsoort_heeft_een_model_met_een_header(Berichtsoort soort) {
        Element wortel = Berichtmodel.van(soort);
        assertThat(wortel.naam()).isEqualTo("Bericht");
        assertThat(wortel.onder()).extracting(Element::naam).first().isEqualTo("Header");
        assertThat(wortel.kent("Header/BerichtIdentificatie/Dagtekening")).isTrue();
        assertThat(wortel.kent("Header/Dagtekening")).isFalse();
    }

    @Test
    void een_klasse_wordt_gevonden_op_elke_plaats_waar_zij_staat() {
        assertThat(Berichtmodel.van(Berichtsoort.JW301).paden(Geboortedatum.class))
                .containsExactly("Client/Geboortedatum", "Client/Relaties/Relatie/Geboortedatum");
        assertThat(Berichtmodel.van(Berichtsoort.JW319).paden(Geboortedatum.class)).isEmpty();
    }

    @Test
    void een_vorm_wordt_gevonden_bij_elke_klasse_die_haar_heeft() {
        assertThat(Berichtmodel.van(Berichtsoort.JW317).paden(OmvangOfBudget.class))
                .containsExactly("Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct", "Client/Verzoek/NieuweProducten/NieuwProduct");
    }
}
