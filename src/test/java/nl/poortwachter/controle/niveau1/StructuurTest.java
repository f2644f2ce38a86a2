package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements and attributes may stand where; each test breaks one thing in a valid message and asks for that one finding. */
class StructuurTest {
    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final String XML = Jw305.bericht().xml();

    @Test
    void ontbrekend_element_wordt_gemeld_bij_het_eerste_dat_te_vroeg_komt() {
        List<Bevinding> bevindingen = Schematoets.over(Jw305.bericht().zonder("Client/Geslacht").xml());
        assertThat(bevindingen).containsExactly(new Bevinding("XSD-VERPLICHT", 1, Ernst.FOUT, "/Bericht/Client/Naam", regel("<jw305:Naam>") - 1, 3,
                "Voor element Naam ontbreekt Geslacht.", null, "cvc-complex-type.2.4.a"));
    }

    @Test
    void ontbrekend_laatste_element_wordt_gemeld_bij_de_klasse() {
        assertThat(enige(Jw305.bericht().zonder("Client/StartProducten/StartProduct/StatusAanlevering").xml()))
                
                .isEqualTo(List.of("XSD-VERPLICHT", "/Bericht/Client/StartProducten/StartProduct", "In element StartProduct ontbreekt StatusAanlevering."));
    }

    @Test
    void lege_klasse_noemt_alles_wat_ontbreekt() {
        assertThat(enige(Jw305.bericht().metLeeg("Header/XsdVersie").xml()))
                
                .isEqualTo(List.of("XSD-VERPLICHT", "/Bericht/Header/XsdVersie", "In element XsdVersie ontbreekt BasisschemaXsdVersie en BerichtXsdVersie."));
    }

    @Test
    void verwisselde_elementen() {
        String xml = XML.replace("<jw305:BerichtVersie>3</jw305:BerichtVersie>", "<jw305:BerichtSubversie>2</jw305:BerichtSubversie>")
                .replaceFirst("(?s)(.*)<jw305:BerichtSubversie>2</jw305:BerichtSubversie>", "$1<jw305:BerichtVersie>3</jw305:BerichtVersie>");
        assertThat(enige(xml)).isEqualTo(List.of("XSD-VOLGORDE", "/Bericht/Header/BerichtSubversie",
                "Element BerichtSubversie staat niet op de plaats die het schema voorschrijft."));
    }

    @Test
    void herhaald_element() {
        String xml = XML.replace("<jw305:Geslacht>2</jw305:Geslacht>", "<jw305:Geslacht>2</jw305:Geslacht><jw305:Geslacht>2</jw305:Geslacht>");
        assertThat(enige(xml))
                .isEqualTo(List.of("XSD-HERHALING", "/Bericht/Client/Geslacht[2]", "Element Geslacht mag hier ten hoogste 1 keer staan."));
    }

    @Test
    void naam_die_ijw_niet_kent_wordt_niet_herhaald() {
        String xml = XML.replace("<jw305:Geslacht>", "<jw305:JanJansen>x</jw305:JanJansen><jw305:Geslacht>");
        assertThat(enige(xml)).isEqualTo(List.of("XSD-ONBEKEND", "/Bericht/Client/*[3]", "Hier staat een element dat het schema niet kent."));
    }

    @Test
    void element_van_een_andere_berichtsoort() {
        String xml = XML.replace("<jw305:Geslacht>2</jw305:Geslacht>", "<jw305:Geslacht>2</jw305:Geslacht><jw305:JuridischeStatus>01</jw305:JuridischeStatus>");
        assertThat(enige(xml)).isEqualTo(List.of("XSD-ONBEKEND", "/Bericht/Client/JuridischeStatus", "Element JuridischeStatus hoort hier niet."));
    }

    @Test
    void naamruimte_van_het_bericht_waar_die_van_het_basisschema_hoort() {
        assertThat(enige(XML.replace("ijw:Achternaam", "jw305:Achternaam"))).isEqualTo(List.of("XSD-NAAMRUIMTE",
                "/Bericht/Client/Naam/Geslachtsnaam/Achternaam", "Element Achternaam staat in de verkeerde naamruimte."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=\"1\"", "xml:lang=\"nl\"", "xml:space=\"preserve\"", "xmlns:x=\"urn:x\" x:a=\"1\""})
    void attribuut_is_nergens_toegestaan(String attribuut) {
        assertThat(enige(XML.replace("<jw305:Client>", "<jw305:Client " + attribuut + ">"))).isEqualTo(List.of("XSD-ATTRIBUUT",
                "/Bericht/Client", "Element Client heeft een attribuut dat het schema niet kent."));
        assertThat(enige(XML.replace("<jw305:Geslacht>", "<jw305:Geslacht " + attribuut + ">"))).isEqualTo(List.of("XSD-ATTRIBUUT",
                "/Bericht/Client/Geslacht", "Element Geslacht heeft een attribuut dat het schema niet kent."));
    }

    @Test
    void verwijzing_naar_een_schema_mag_maar_wordt_niet_gevolgd() {
        String xml = XML.replace("<jw305:Bericht ", "<jw305:Bericht" + XSI + " xsi:schemaLocation=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema "
                + "file:///bestaat-niet.xsd\" xsi:noNamespaceSchemaLocation=\"file:///bestaat-niet.xsd\" ");
        assertThat(Schematoets.over(xml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "1"})
    void xsi_nil_is_niet_toegestaan(String nil) {
        String xml = XML.replace("<jw305:Geslacht>2", "<jw305:Geslacht" + XSI + " xsi:nil=\"" + nil + "\">2");
        assertThat(Schematoets.over(xml)).extracting(Bevinding::code).contains("XSD-ATTRIBUUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xs:string", "ijw:LDT_JaNee", "ijw:BestaatNiet", "onbekend:Type", "jw305:Client"})
    void xsi_type_kan_een_type_niet_ruimer_of_anders_maken(String type) {
        String xml = XML.replace("<jw305:Geslacht>", "<jw305:Geslacht" + XSI + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"" + type + "\">");
        assertThat(Schematoets.over(xml)).extracting(Bevinding::code).contains("XSD-ATTRIBUUT");
    }

    @Test
    void xsi_type_met_het_eigen_type_verandert_niets() {
        assertThat(Schematoets.over(XML.replace("<jw305:Geslacht>", "<jw305:Geslacht" + XSI + " xsi:type=\"ijw:LDT_Geslacht\">"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst", "&#160;", "\u2003", "<![CDATA[x]]>"})
    void tekst_tussen_elementen(String tekst) {
        assertThat(enige(XML.replace("<jw305:Geslacht>", tekst + "<jw305:Geslacht>"))).isEqualTo(List.of("XSD-TEKST", "/Bericht/Client",
                "Element Client mag tussen zijn elementen geen tekst hebben."));
    }

    @Test
    void element_in_een_waarde() {
        assertThat(enige(XML.replace("<jw305:Geslacht>2", "<jw305:Geslacht>2<jw305:Bsn/>"))).isEqualTo(List.of("XSD-ONBEKEND",
                "/Bericht/Client/Geslacht", "Element Geslacht mag alleen tekst hebben, geen elementen."));
    }

    @Test
    void commentaar_opdrachten_cdata_en_verwijzingen_veranderen_niets() {
        String xml = XML.replace("<jw305:Geslacht>2", "<!-- a --><?b c?><jw305:Geslacht><![CDATA[2]]><!-- d -->").replace("Voorbeeld", "V&#111;orbeeld");
        assertThat(Schematoets.over(xml)).isEmpty();
    }

    @Test
    void andere_voorvoegsels_en_een_standaardnaamruimte_veranderen_niets() {
        String xml = XML.replace("jw305:", "").replace("xmlns:jw305", "xmlns").replace("ijw:", "basis:").replace("xmlns:ijw", "xmlns:basis");
        assertThat(xml).contains("<Bericht").doesNotContain("<ijw");
        assertThat(Schematoets.over(xml.replace("xmlns:ijw", "xmlns:basis"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://www.istandaarden.nl/ijw/3_1/jw305/schema", "http://www.istandaarden.nl/ijw/3_2/JW305/schema",
        "http://www.istandaarden.nl/ijw/3_2/jw323/schema", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema", "urn:x"})
    void naamruimte_die_bij_geen_berichtsoort_hoort(String naamruimte) {
        assertThat(enige(XML.replace("http://www.istandaarden.nl/ijw/3_2/jw305/schema", naamruimte))).isEqualTo(List.of("XSD-BERICHTSOORT", "/*",
                "De naamruimte van het hoofdelement hoort bij geen berichtsoort van iJw 3.2."));
    }

    @Test
    void ander_hoofdelement_dan_bericht() {
        String header = XML.substring(XML.indexOf("<jw305:Header>"), XML.indexOf("</jw305:Header>")) + "</jw305:Header>";
        String xml = header.replaceFirst("<jw305:Header>", "<jw305:Header xmlns:jw305=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema\" "
                + "xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_2/basisschema/schema\">");
        assertThat(enige(xml)).isEqualTo(List.of("XSD-ONBEKEND", "/Header", "Element Header hoort hier niet."));
    }

    @Test
    void berichtcode_van_een_andere_soort_in_de_naamruimte_van_deze() {
        assertThat(enige(Jw305.bericht().met("Header/BerichtCode", "440").xml())).isEqualTo(List.of("XSD-PATROON", "/Bericht/Header/BerichtCode",
                "In element BerichtCode moet 438 staan."));
    }

    @Test
    void retourcodes_mogen_alleen_in_de_header_ontbreken() {
        Map<String, String> klassen = Map.of("Client", "Client", "Client/Relaties/Relatie", "Relatie", "Client/Relaties/Relatie/Contact", "Contact",
                "Client/Contactgegevens/Contact", "Contact", "Client/ToegewezenProducten/ToegewezenProduct", "ToegewezenProduct");
        assertThat(Schematoets.over(retour301().xml())).isEmpty();
        assertThat(Schematoets.over(retour301().zonder("Header/RetourCodes").xml())).isEmpty();
        klassen.forEach((pad, naam) -> assertThat(enige(retour301().zonder(pad + "/RetourCodes").xml())).isEqualTo(List.of("XSD-VERPLICHT",
                "/Bericht/" + pad, "In element " + naam + " ontbreekt RetourCodes.")));
    }

    @Test
    void retourbericht_hoeft_geen_client_te_hebben_een_heenbericht_wel() {
        assertThat(Schematoets.over(retour301().zonder("Client").xml())).isEmpty();
        assertThat(enige(Jw301.bericht().zonder("Client").xml()))
                .isEqualTo(List.of("XSD-VERPLICHT", "/Bericht", "In element Bericht ontbreekt Client."));
        assertThat(enige(Jw319.bericht().zonder("Antwoord").xml()))
                .isEqualTo(List.of("XSD-VERPLICHT", "/Bericht", "In element Bericht ontbreekt Antwoord."));
    }

    @Test
    void leeg_adres_en_lege_periode_mogen() {
        assertThat(Schematoets.over(Jw301.bericht().metLeeg("Client/Contactgegevens/Contact/Adres").metLeeg("Client/Contactgegevens/Contact/Periode").xml())).isEmpty();
    }

    @Test
    void alle_fouten_in_volgorde_van_het_bericht() {
        String xml = Jw305.bericht().met("Header/Afzender", "1").met("Client/Bsn", "2").met("Client/Geslacht", "9").xml();
        assertThat(Schematoets.over(xml)).extracting(Bevinding::pad).containsExactly("/Bericht/Header/Afzender", "/Bericht/Client/Bsn", "/Bericht/Client/Geslacht");
    }

    @Test
    void na_honderd_bevindingen_is_het_genoeg() {
        Jw301 bericht = Jw301.bericht();
        for (int i = 0; i < 150; i++) {
            bericht.toewijzing(t -> t.met("ToewijzingNummer", "x"));
        }
        assertThat(Schematoets.over(bericht.xml())).hasSize(Berichtschema.HOOGSTENS).extracting(Bevinding::code).containsOnly("XSD-DATATYPE");
        assertThat(Schematoets.over(XML)).isEmpty();
    }

    private static Retour retour301() {
        return Retour.op(Jw301.bericht().relatie(r -> { })).metInhoud();
    }

    private static List<String> enige(String xml) {
        List<Bevinding> bevindingen = Schematoets.over(xml);
        assertThat(bevindingen).hasSize(1);
        return List.of(bevindingen.get(0).code(), bevindingen.get(0).pad(), bevindingen.get(0).melding());
    }

    private static int regel(String tekst) {
        return (int) XML.substring(0, XML.indexOf(tekst)).lines().count();
    }
}
