package nl.poortwachter.bericht.bouw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class BouwTest {

    static Stream<Berichtbouwer<?>> berichten() {
        Stream<Berichtbouwer<?>> heen = Stream.of(Jw301.bericht(), Jw305.bericht(), Jw307.bericht(), Jw315.bericht(), Jw317.bericht(),
                Jw319.bericht(),
                Jw301.bericht().relatie(r -> r.contact(c -> c.telefoon("612345678"))).relatie(r -> { }).contact(c -> c.soort("04"))
                        .toewijzing(t -> t.budget(500000)).toewijzing(t -> t.product("46").vanaf("2026-05-01").verwijderd()),
                Jw317.bericht().ongewijzigd(1).ongewijzigd(2).nieuw(n -> n.vanaf("2026-06-01")).nieuw(n -> n.budget(1)),
                Jw319.bericht().andereGemeente("1674"), Jw319.bericht().inOnderzoek());
        return heen.flatMap(b -> Stream.of(b, Retour.op(b), Retour.op(b).kopcode("0001"), Retour.op(b).metInhoud()));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void een_gebouwd_bericht_voldoet_aan_het_schema(Berichtbouwer<?> bericht) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(BouwTest.class.getResource("/xsd/" + bericht.soort() + ".xsd"))
                .newValidator().validate(new StreamSource(new StringReader(bericht.xml())));
    }

    @Test
    void elementen_staan_in_de_volgorde_van_het_schema_ook_als_ze_later_gezet_zijn() throws Leesfout {
        Xmldocument document = lees(Jw305.bericht().zonder("Client/Naam").met("Client/Naam/Voorletters", "A")
                .met("Client/Naam/Geslachtsnaam/Voorvoegsel", "de").met("Client/Naam/Geslachtsnaam/Achternaam", "Vries & Zn"));
        assertThat(document.kaleRegeleinden()).isFalse();
        assertThat(document.wortel().vind("Client").kinderen()).extracting(Knoop::naam)
                .containsExactly("Bsn", "Geboortedatum", "Geslacht", "Naam", "StartProducten");
        assertThat(document.wortel().vind("Client", "Naam").kinderen()).extracting(Knoop::naam).containsExactly("Geslachtsnaam", "Voorletters");
        assertThat(document.wortel().waarde("Client", "Naam", "Geslachtsnaam", "Achternaam")).isEqualTo("Vries & Zn");
    }

    @Test
    void de_eerste_eigen_regel_vervangt_de_standaardregel_en_een_pad_met_nummer_kiest_een_regel() throws Leesfout {
        Knoop wortel = lees(Jw305.bericht().start(s -> s.toewijzing(11)).start(s -> s.verwijderd())
                .met("Client/StartProducten/StartProduct[2]/Begindatum", "2026-03-05")).wortel();
        assertThat(wortel.vindAlle("Client", "StartProducten", "StartProduct"))
                .extracting(k -> k.waarde("ToewijzingNummer") + " " + k.waarde("Begindatum") + " " + k.waarde("StatusAanlevering"))
                .containsExactly("11 2026-04-01 1", "300202 2026-03-05 3");
    }

    @Test
    void een_element_dat_het_schema_niet_kent_is_een_fout_in_de_test() {
        assertThatThrownBy(() -> Jw305.bericht().met("Client/Schoenmaat", "42")).hasMessageContaining("Client").hasMessageContaining("Schoenmaat");
        assertThatThrownBy(() -> Jw305.bericht().zonder("Client/Schoenmaat")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Xmldocument lees(Berichtbouwer<?> bericht) throws Leesfout {
        return new Lezer(Leesgrenzen.STANDAARD).lees(bericht.xml().getBytes(UTF_8));
    }
}
