package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Productnamen;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.retour.Retourbericht;
import nl.poortwachter.retour.Retourgegevens;
import org.junit.jupiter.api.Test;

/** Release 3.2, which ends with March 2027, and a fictional 3.3 that begins in January 2027. */
class UitgavenTest {
    private static final LocalDate LAATSTE_DAG_32 = LocalDate.of(2027, 3, 31);
    private static final Uitgave U32 = Proefkeuring.uitgave32(new Uitgave.Geldigheid(null, LAATSTE_DAG_32));
    private static final Uitgave U33 = Uitgave33.met(U32.niveau2(), U32.niveau3(), U32.niveau4(), U32.beleid());
    private static final Keuring KEURING = keuring(new Uitgaven(List.of(U33, U32)));

    @Test
    void beide_releases_gelden_naast_elkaar_en_het_verslag_zegt_welke_en_waarom() {
        Doorgang oud = keur(Jw305.bericht().bytes(), "2027-02-01");
        Doorgang nieuw = keur(Uitgave33.bytes(Jw305.bericht()), "2027-02-01");

        assertThat(List.of(oud.verslag().uitgave(), toelichting(oud), oud.stand())).containsExactly("3.2",
                "release 3.2, gekozen op de naamruimte (ijw/3_2) en BerichtVersie; geldig tot en met 2027-03-31", Stand.GEACCEPTEERD);
        assertThat(List.of(nieuw.verslag().uitgave(), toelichting(nieuw), nieuw.stand())).containsExactly("3.3",
                "release 3.3, gekozen op de naamruimte (ijw/3_3) en BerichtVersie; geldig vanaf 2027-01-01", Stand.GEACCEPTEERD);
        assertThat(nieuw.bericht().wortel().vind("Client", "StartProducten", "StartProduct", "Leveringsvorm").tekst()).isEqualTo("1");
        assertThat(nieuw.uitgaand()).contains("Leveringsvorm>1<").doesNotContain("Voornamen");
    }

    @Test
    void elke_release_heeft_haar_eigen_schema() {
        byte[] metVormIn32 = new String(Uitgave33.bytes(Jw305.bericht()), StandardCharsets.UTF_8).replace("/3_3/", "/3_2/").getBytes(StandardCharsets.UTF_8);
        byte[] subversie2In33 = new String(Uitgave33.bytes(Jw305.bericht()), StandardCharsets.UTF_8).replace("Subversie>3<", "Subversie>2<")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(codes(keur(metVormIn32, "2027-02-01"))).contains("CS015").anyMatch(code -> code.startsWith("XSD-"));
        assertThat(codes(keur(subversie2In33, "2027-02-01"))).containsExactly("CS015");
    }

    @Test
    void de_regels_werken_op_berichten_van_de_nieuwe_release() {
        Doorgang doorgang = keur(Uitgave33.bytes(Jw305.bericht().start(s -> s.met("StatusAanlevering", "2"))), "2027-02-01");

        assertThat(doorgang.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.code()).isEqualTo("CS058");
            assertThat(b.pad()).isEqualTo("/Bericht/Client/StartProducten/StartProduct/StatusAanlevering");
        });
    }

    @Test
    void buiten_haar_dagen_wordt_een_release_geweigerd() {
        assertThat(codes(keur(Uitgave33.bytes(Jw305.bericht()), "2026-12-31"))).containsExactly("HUB-UITGAVE-NOG-NIET");
        assertThat(codes(keur(Uitgave33.bytes(Jw305.bericht()), "2027-01-01"))).isEmpty();
        assertThat(codes(keur(Jw305.bericht().bytes(), "2027-03-31"))).isEmpty();
        Doorgang teLaat = keur(Jw305.bericht().bytes(), "2027-04-01");
        assertThat(teLaat.bevindingen()).containsExactly(new Bevinding("HUB-UITGAVE-NIET-MEER", 0, Ernst.FOUT, "/Bericht",
                teLaat.document().wortel().regel(), teLaat.document().wortel().kolom(),
                "Release 3.2 gold tot en met 2027-03-31; verstuur het bericht in een release die nu geldt.", null, "IB004"));
    }

    @Test
    void een_retour_mag_nog_komen_als_de_release_van_zijn_origineel_voorbij_is() {
        assertThat(codes(keur(Retour.op(Jw305.bericht()).bytes(), "2027-04-02"))).isEmpty();
    }

    @Test
    void een_release_of_bericht_dat_niet_in_gebruik_is_wordt_geweigerd() {
        byte[] van34 = Jw305.bericht().xml().replace("/3_2/", "/3_4/").getBytes(StandardCharsets.UTF_8);
        byte[] nietIn33 = Jw301.bericht().xml().replace("/3_2/", "/3_3/").getBytes(StandardCharsets.UTF_8);
        byte[] vanIetsAnders = Jw305.bericht().xml().replace("www.istandaarden.nl/ijw", "www.istandaarden.nl/iwlz").getBytes(StandardCharsets.UTF_8);

        Doorgang onbekend = keur(van34, "2027-02-01");
        assertThat(onbekend.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.code()).isEqualTo("XSD-BERICHTSOORT");
            assertThat(b.melding()).contains("iJw 3.2 of 3.3");
        });
        assertThat(toelichting(onbekend)).isEqualTo("geen release: deze naamruimte is niet in gebruik");
        assertThat(codes(keur(nietIn33, "2027-02-01"))).containsExactly("XSD-BERICHTSOORT");
        assertThat(codes(keur(vanIetsAnders, "2027-02-01"))).containsExactly("HUB-SOORT");
    }

    @Test
    void het_retourbericht_is_van_de_release_van_zijn_origineel_en_geldig_volgens_haar_schema() throws Exception {
        Doorgang doorgang = keur(Uitgave33.bytes(Jw305.bericht()), "2027-02-01");
        Bevinding afkeuring = Bevinding.bij(doorgang.bericht().wortel().vind("Client", "StartProducten", "StartProduct"), "TR074", 3, Ernst.FOUT, "Melding.", "9074");

        Retourbericht retour = U33.retour().bouw(doorgang.bericht(), List.of(afkeuring), new Retourgegevens("R1", LocalDate.of(2027, 2, 2))).orElseThrow();

        assertThat(retour.soort()).isEqualTo(Berichtsoort.JW306);
        assertThat(new String(retour.bytes(), StandardCharsets.UTF_8)).contains("/3_3/jw306/", "Leveringsvorm>1<").doesNotContain("3_2");
        assertThat(U33.schema().controleer(new Lezer(Leesgrenzen.STANDAARD).lees(retour.bytes()).wortel())).isEmpty();
    }

    @Test
    void een_naam_is_er_hoogstens_een_keer() {
        assertThatThrownBy(() -> new Uitgaven(List.of(U32, U33, U32))).isInstanceOf(IllegalStateException.class).hasMessageContaining("3.2");
        assertThatThrownBy(() -> new Uitgaven(List.of(U32)).met("3.3")).isInstanceOf(IllegalStateException.class).hasMessageContaining("3.3");
    }

    private static Keuring keuring(Uitgaven uitgaven) {
        Tekstoordelaar oordelaar = Tekstoordelaar.uit(Woordenschat.ingebouwd());
        return new Keuring(List.of(Proefkeuring.lezen(), new Niveau1(uitgaven, bsn -> "pseudoniem"), new Niveau2Stap(),
                new Minimaliseren(new Minimalisering(oordelaar::beoordeel, Bescherming.geen(), Productnamen.geen()), Verklaringbron.geen(), Trajectbron.geen()), new Hercontrole()));
    }

    private static Doorgang keur(byte[] inhoud, String dag) {
        return KEURING.keur(Proefkeuring.aanlevering(inhoud, dag));
    }

    private static List<String> codes(Doorgang doorgang) {
        return doorgang.bevindingen().stream().map(Bevinding::code).toList();
    }

    private static String toelichting(Doorgang doorgang) {
        return doorgang.stappen().stream().filter(s -> s.stap().equals("niveau 1")).findFirst().orElseThrow().toelichting();
    }
}
