package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.controle.Bevinding;

/** A finding never holds what stood in the message, wherever it stood. */
class GeenWaardeInBevindingTest {
    @Property(tries = 300)
    void waarde_staat_in_geen_bevinding(@ForAll("paden") String pad, @ForAll("waarden") String waarde) {
        List<Bevinding> bevindingen = Schematoets.over(Jw301.bericht().met(pad, waarde).xml());
        assertThat(bevindingen).isNotEmpty().noneMatch(b -> b.toString().contains(waarde));
    }

    @Property(tries = 100)
    void naam_van_een_onbekend_element_of_attribuut_staat_in_geen_bevinding(@ForAll("waarden") String waarde) {
        String xml = Jw301.bericht().xml().replace("<jw301:Geslacht>", "<Q" + waarde + "/><jw301:Geslacht Q" + waarde + "=\"" + waarde + "\">");
        assertThat(Schematoets.over(xml)).hasSize(2).noneMatch(b -> b.toString().contains(waarde));
    }

    @Property(tries = 100)
    void naamruimte_en_xsi_type_staan_in_geen_bevinding(@ForAll("waarden") String waarde) {
        String xml = Jw301.bericht().xml().replace("<jw301:Geslacht>", "<jw301:Geslacht xmlns:x=\"urn:" + waarde
                + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"x:" + "T" + waarde + "\">");
        assertThat(Schematoets.over(xml)).isNotEmpty().noneMatch(b -> b.toString().contains(waarde));
    }

    @Provide
    Arbitrary<String> paden() {
        return Arbitraries.of("Header/BerichtVersie", "Header/Afzender", "Header/BerichtIdentificatie/Dagtekening", "Header/XsdVersie/BerichtXsdVersie",
                "Client/Bsn", "Client/Geslacht", "Client/Naam/Voorletters", "Client/Contactgegevens/Contact/Adres/Huis/Huisnummer",
                "Client/Contactgegevens/Contact/Adres/LandCode", "Client/ToegewezenProducten/ToegewezenProduct/Toewijzingstijd",
                "Client/ToegewezenProducten/ToegewezenProduct/Product/Code", "Client/ToegewezenProducten/ToegewezenProduct/Omvang/Volume");
    }

    /** Long enough never to be part of a sentence of ours, with a digit so that Voorletters refuses it too. */
    @Provide
    Arbitrary<String> waarden() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(12).ofMaxLength(30).map(tekst -> "7" + tekst);
    }
}
