package nl.poortwachter.retour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.niveau1.Schemabron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IV034: XsdVersieRetour comes from the schemas that are in use. */
class SchemaversiesTest {

    @ParameterizedTest
    @EnumSource(value = Berichtsoort.class, names = {"JW302", "JW306", "JW308", "JW316", "JW318", "JW320"})
    void IV034_onze_schemas_noemen_hun_versie(Berichtsoort soort) {
        assertThat(Schemaversies.uit(Schemabron.klassenpad()).apply(soort)).isEqualTo(new Schemaversie("1.0.0", "1.0.0"));
    }

    @Test
    void een_benoemde_versie_in_appinfo_gaat_voor_een_andere() {
        Schemabron bron = bron("<r>3.2.0</r><i:BerichtXsdVersie xmlns:i='urn:i'> 1.1.1 </i:BerichtXsdVersie><i:BasisschemaXsdVersie xmlns:i='urn:i'>1.2.3</i:BasisschemaXsdVersie>");
        assertThat(Schemaversies.uit(bron).apply(Berichtsoort.JW306)).isEqualTo(new Schemaversie("1.2.3", "1.1.1"));
    }

    @Test
    void anders_telt_de_eerste_versie_die_in_appinfo_staat() {
        assertThat(Schemaversies.uit(bron("<r>3.2</r><v>2.0.10</v><v>9.9.9</v>")).apply(Berichtsoort.JW320)).isEqualTo(new Schemaversie("2.0.10", "2.0.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<v>1.0</v>", "<v>01.0.0</v>"})
    void een_schema_zonder_versie_kan_niet_gebruikt_worden(String appinfo) {
        Schemabron bron = bron(appinfo);
        assertThatThrownBy(() -> Schemaversies.uit(bron)).isInstanceOf(IllegalStateException.class)
                .hasMessage("Schema zonder versie in appinfo: basisschema.xsd");
    }

    @Test
    void een_versie_buiten_appinfo_telt_niet_en_een_DOCTYPE_wordt_geweigerd() {
        Schemabron buiten = naam -> stroom("<schema><documentation>1.0.0</documentation></schema>");
        assertThatThrownBy(() -> Schemaversies.uit(buiten)).hasMessage("Schema zonder versie in appinfo: basisschema.xsd");
        Schemabron doctype = naam -> stroom("<!DOCTYPE schema><schema><appinfo>1.0.0</appinfo></schema>");
        assertThatThrownBy(() -> Schemaversies.uit(doctype)).isInstanceOf(IllegalStateException.class)
                .hasMessage("Schema is geen XML: basisschema.xsd");
    }

    private static Schemabron bron(String appinfo) {
        return naam -> stroom("<schema xmlns='http://www.w3.org/2001/XMLSchema'><annotation><appinfo>" + appinfo + "</appinfo></annotation></schema>");
    }

    private static ByteArrayInputStream stroom(String xml) {
        return new ByteArrayInputStream(xml.getBytes(UTF_8));
    }
}
