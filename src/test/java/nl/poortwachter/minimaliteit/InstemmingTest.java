package nl.poortwachter.minimaliteit;

import static nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid.GEZAGSDRAGER;
import static nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid.JEUGDIGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.keten.Geboortedatum;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid;
import nl.poortwachter.minimaliteit.Verklaring.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstemmingTest {
    private static final String TOESTEMMING = "0451";
    private static final List<String> INFORMATIE = List.of("0384", "0437");
    private static final Instant EERDER = Zaak.NU.minus(Duration.ofDays(30));

    @ParameterizedTest(name = "geboren {0}: {1}")
    @CsvSource({"2014-04-02,gezag", "2014-04-01,beiden", "2010-04-02,beiden", "2010-04-01,jeugdige", "2000-01-01,jeugdige"})
    void wie_toestemt_hangt_af_van_de_leeftijd_op_de_dagtekening(String geboren, String wie) {
        Jw305 bericht = Jw305.bericht().gemeente(TOESTEMMING).met("Client/Geboortedatum/Datum", geboren);
        assertThat(codes(bericht, toestemming(GEZAGSDRAGER))).isEqualTo(wie.equals("gezag") ? List.of() : List.of("MIN-CONSENT"));
        assertThat(codes(bericht, toestemming(JEUGDIGE))).isEqualTo(wie.equals("jeugdige") ? List.of() : List.of("MIN-CONSENT"));
        assertThat(codes(bericht, toestemming(JEUGDIGE), toestemming(GEZAGSDRAGER))).isEmpty();
        assertThat(codes(bericht)).containsExactly("MIN-CONSENT");
    }

    @ParameterizedTest(name = "geboren {0}: {1}")
    @CsvSource({"2014-04-02,gezag", "2014-04-01,beiden", "2010-04-02,beiden", "2010-04-01,jeugdige"})
    void wie_geinformeerd_is_hangt_af_van_de_leeftijd_op_de_dagtekening(String geboren, String wie) {
        for (String gemeente : INFORMATIE) {
            Jw305 bericht = Jw305.bericht().gemeente(gemeente).met("Client/Geboortedatum/Datum", geboren);
            assertThat(codes(bericht, informatie(GEZAGSDRAGER))).isEqualTo(wie.equals("gezag") ? List.of() : List.of("MIN-INFORMED"));
            assertThat(codes(bericht, informatie(JEUGDIGE))).isEqualTo(wie.equals("jeugdige") ? List.of() : List.of("MIN-INFORMED"));
            assertThat(codes(bericht, informatie(JEUGDIGE), informatie(GEZAGSDRAGER))).isEmpty();
        }
    }

    @Test
    void toestemming_is_geen_verklaring_dat_iemand_is_geinformeerd_en_omgekeerd() {
        assertThat(codes(Jw305.bericht().gemeente(TOESTEMMING), informatie(GEZAGSDRAGER))).containsExactly("MIN-CONSENT");
        assertThat(codes(Jw305.bericht().gemeente("0384"), toestemming(GEZAGSDRAGER))).containsExactly("MIN-INFORMED");
    }

    @Test
    void de_melding_zegt_wie_ontbreekt() {
        Jw305 bericht = Jw305.bericht().gemeente(TOESTEMMING).met("Client/Geboortedatum/Datum", "2012-05-12");
        assertThat(uitkomst(bericht, Traject.onbekend(), toestemming(GEZAGSDRAGER)).weigeringen()).containsExactly(new Weigering("MIN-CONSENT",
                "De gemeente vraagt vastgelegde toestemming, en die is er niet. Voor het doel inzet-voorziening ontbreekt een geldige verklaring van: de jeugdige.",
                "AVG artikel 6 en 7; Jeugdwet artikel 7.3.4"));
        Verklaring ingetrokken = new Verklaring(Soort.TOESTEMMING, "K.", GEZAGSDRAGER, EERDER, "inzet-voorziening", Zaak.NU);
        assertThat(uitkomst(bericht, Traject.onbekend(), ingetrokken).weigeringen().get(0).melding())
                .endsWith("van: de jeugdige en wie het gezag heeft (ingetrokken).");
    }

    @Test
    void intrekking_telt_vanaf_haar_moment_en_nooit_terug() {
        Jw305 bericht = Jw305.bericht().gemeente(TOESTEMMING);
        assertThat(codes(bericht, ingetrokken(Zaak.NU.minusMillis(1)))).containsExactly("MIN-CONSENT");
        assertThat(codes(bericht, ingetrokken(Zaak.NU))).containsExactly("MIN-CONSENT");
        assertThat(codes(bericht, ingetrokken(Zaak.NU.plusMillis(1)))).isEmpty();
        assertThat(codes(bericht, ingetrokken(EERDER.plusSeconds(1)), toestemming(GEZAGSDRAGER))).isEmpty();
    }

    @Test
    void een_verklaring_telt_alleen_voor_haar_doel_en_vanaf_haar_moment() {
        Jw305 bericht = Jw305.bericht().gemeente(TOESTEMMING);
        Verklaring anderDoel = new Verklaring(Soort.TOESTEMMING, "K.", GEZAGSDRAGER, EERDER, "bekostiging", null);
        Verklaring later = new Verklaring(Soort.TOESTEMMING, "K.", GEZAGSDRAGER, Zaak.NU.plusSeconds(1), "inzet-voorziening", null);
        assertThat(codes(bericht, anderDoel)).containsExactly("MIN-CONSENT");
        assertThat(codes(bericht, later)).containsExactly("MIN-CONSENT");
        Situatie bekostiging = Situatie.zonder(Zaak.NU).met("bekostiging", null).met(List.of(anderDoel));
        assertThat(Zaak.van(bericht).met(bekostiging).uitkomst().weigeringen()).isEmpty();
    }

    @Test
    void zonder_geboortedatum_telt_die_van_het_traject_en_anders_is_de_leeftijd_onbekend() {
        Jw317 bericht = Jw317.bericht().gemeente(TOESTEMMING);
        Traject elf = Traject.onbekend().metGeboortedatum(Geboortedatum.op(LocalDate.parse("2014-05-12")));
        assertThat(uitkomst(bericht, elf, toestemming(GEZAGSDRAGER)).weigeringen()).isEmpty();
        Uitkomst onbekend = uitkomst(bericht, Traject.onbekend(), toestemming(GEZAGSDRAGER), toestemming(JEUGDIGE));
        assertThat(onbekend.weigeringen().get(0).melding()).contains("De leeftijd van de jeugdige is niet bekend");
        Jw317 elders = Jw317.bericht().gemeente("0384");
        assertThat(uitkomst(elders, Traject.onbekend(), informatie(GEZAGSDRAGER)).weigeringen()).extracting(Weigering::code).containsExactly("MIN-INFORMED");
        assertThat(uitkomst(elders, Traject.onbekend(), informatie(GEZAGSDRAGER), informatie(JEUGDIGE)).weigeringen()).isEmpty();
    }

    @Test
    void een_deels_onbekende_geboortedatum_vraagt_iedereen_die_kan_moeten_beslissen() {
        Jw305 jaar = Jw305.bericht().gemeente(TOESTEMMING).met("Client/Geboortedatum/Datum", "2014-01-01").met("Client/Geboortedatum/DatumGebruik", "2");
        assertThat(codes(jaar, toestemming(GEZAGSDRAGER))).containsExactly("MIN-CONSENT");
        assertThat(codes(jaar, toestemming(GEZAGSDRAGER), toestemming(JEUGDIGE))).isEmpty();
        Jw305 maand = Jw305.bericht().gemeente(TOESTEMMING).met("Client/Geboortedatum/Datum", "2014-05-01").met("Client/Geboortedatum/DatumGebruik", "1");
        assertThat(codes(maand, toestemming(GEZAGSDRAGER))).isEmpty();
        Jw305 onbekend = Jw305.bericht().gemeente(TOESTEMMING).met("Client/Geboortedatum/Datum", "1900-01-01").met("Client/Geboortedatum/DatumGebruik", "3");
        assertThat(codes(onbekend, toestemming(GEZAGSDRAGER), toestemming(JEUGDIGE))).containsExactly("MIN-CONSENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0748", "0777", "0840", "0851", "0873", "0879", "1655", "1674", "1709", "0363"})
    void gemeenten_op_het_standaardbeleid_vragen_geen_verklaring(String gemeente) {
        assertThat(codes(Jw305.bericht().gemeente(gemeente))).isEmpty();
    }

    @Test
    void antwoorden_en_retouren_vragen_geen_verklaring() {
        assertThat(codes(Jw319.bericht().gemeente(TOESTEMMING))).isEmpty();
        assertThat(codes(Retour.op(Jw305.bericht().gemeente(TOESTEMMING)))).isEmpty();
    }

    private static Verklaring toestemming(Hoedanigheid hoedanigheid) {
        return new Verklaring(Soort.TOESTEMMING, "K.", hoedanigheid, EERDER, "inzet-voorziening", null);
    }

    private static Verklaring ingetrokken(Instant moment) {
        return new Verklaring(Soort.TOESTEMMING, "K.", GEZAGSDRAGER, EERDER, "inzet-voorziening", moment);
    }

    private static Verklaring informatie(Hoedanigheid hoedanigheid) {
        return new Verklaring(Soort.INFORMATIE, "K.", hoedanigheid, EERDER, "inzet-voorziening", null);
    }

    private static List<String> codes(Berichtbouwer<?> bericht, Verklaring... verklaringen) {
        return uitkomst(bericht, Traject.onbekend(), verklaringen).weigeringen().stream().map(Weigering::code).toList();
    }

    private static Uitkomst uitkomst(Berichtbouwer<?> bericht, Traject traject, Verklaring... verklaringen) {
        return Zaak.van(bericht).met(traject).met(Situatie.zonder(Zaak.NU).met(Arrays.asList(verklaringen))).uitkomst();
    }
}
