package nl.poortwachter.minimaliteit;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Minimality as a sender meets it: declared in headers, answered in verdicts of the running gateway. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class MinimaliteitApiTest {
    private static final String GEZAG = "gezagsdrager;moment=2026-03-01T10:00:00Z;doel=inzet-voorziening";
    private static final String BEIDEN = GEZAG + ",jeugdige;moment=2026-03-01T10:00:00Z;doel=inzet-voorziening";

    @Inject
    Jdbi jdbi;

    @Test
    void eenBerichtZonderGeboortedatumKrijgtDeLeeftijdUitHetTraject() {
        Jw301 toewijzing = toewijzing().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING).met("Client/Geboortedatum/Datum", "2020-05-14");
        String id = bied("uithoorn", toewijzing, Map.of("Toestemming", GEZAG)).then().statusCode(202).extract().path("id");

        Response verkeerde = bied("aanbieder", wijziging(toewijzing), Map.of("Toestemming", "jeugdige;moment=2026-03-01T10:00:00Z;doel=inzet-voorziening"));
        assertThat(verkeerde.jsonPath().getList("errors.code")).containsExactly("MIN-CONSENT");
        assertThat(verkeerde.jsonPath().getString("detail")).contains("ontbreekt een geldige verklaring van: wie het gezag heeft");
        String verzet = "update keten_geboorte set aanbieder = reverse(aanbieder) where bericht_id = cast(? as uuid)";
        jdbi.useHandle(h -> h.execute(verzet, id));
        Response onbekend = bied("aanbieder", wijziging(toewijzing), Map.of("Toestemming", BEIDEN));
        assertThat(onbekend.jsonPath().getString("detail")).as("wat een ander paar vertelde telt niet").contains("De leeftijd van de jeugdige is niet bekend");

        jdbi.useHandle(h -> h.execute(verzet, id));
        Response goed = bied("aanbieder", wijziging(toewijzing), Map.of("Toestemming", GEZAG));
        assertThat(goed.statusCode()).as(goed.asString()).isEqualTo(202);
    }

    @Test
    void deGeboortedatumStaatNergensLeesbaarEnAlleenBijEenGemeenteDieHaarNodigHeeft() {
        Jw301 uithoorn = toewijzing().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING).met("Client/Geboortedatum/Datum", "2013-02-17");
        Jw301 elders = toewijzing().met("Client/Geboortedatum/Datum", "2013-02-18");
        String id = bied("uithoorn", uithoorn, Map.of("Toestemming", BEIDEN)).then().statusCode(202).extract().path("id");
        String ander = biedAan("gemeente", elders).then().statusCode(202).extract().path("id");
        List<String> bewaard = inhoud(id);
        assertThat(bewaard).hasSize(1).noneMatch(tekst -> tekst.contains("2013"));
        assertThat(inhoud(ander)).isEmpty();
    }

    @Test
    void eenRetourHoortBijDeFaseWaarinZijnBerichtIsBeoordeeld() {
        Jw301 toewijzing = toewijzing();
        biedAan("gemeente", toewijzing).then().statusCode(202);
        Jw305 start = start(toewijzing);
        JsonPath gestart = bied("aanbieder", start, Map.of("Fase", "7")).then().statusCode(202).extract().jsonPath();
        assertThat(gestart.getInt("fase")).isEqualTo(7);
        Retour retour = Retour.op(start).identificatieRetour(Proefnummers.identificatie(Proefnummers.volgende()));
        JsonPath oordeel = biedAan("gemeente", retour).then().statusCode(202).extract().jsonPath();
        assertThat(List.of(oordeel.getInt("fase"), oordeel.getString("faseNaam"))).containsExactly(7, "Evaluatie");
    }

    @Test
    void eenFaseDieNietKanWordtGeweigerdMetBeideFases() {
        Response oordeel = bied("aanbieder", verzoek(), Map.of("Fase", "8"));
        assertThat(oordeel.jsonPath().getList("errors.code")).containsExactly("MIN-PHASE");
        assertThat(oordeel.jsonPath().getString("detail")).contains("fase 8 (Afronding)", "fase 3 (Contact)");
    }

    @Test
    void eenToewijzingDieNietsWijzigtNoemtWatVergelekenIs() {
        Jw301 toewijzing = toewijzing();
        biedAan("gemeente", toewijzing).then().statusCode(202);
        Jw301 zelfde = Jw301.bericht().identificatie(Proefnummers.identificatie(Proefnummers.volgende())).bsn(toewijzing.waarde("Client/Bsn"))
                .toewijzing(t -> t.nummer(nummer(toewijzing)).toegewezen("2026-04-01", "12:00:00").reden("14"));
        Response oordeel = biedAan("gemeente", zelfde);
        assertThat(oordeel.jsonPath().getList("errors.code")).containsExactly("MIN-NOCHANGE");
        assertThat(oordeel.jsonPath().getString("detail")).contains("Product, Omvang, Budget, Ingangsdatum en Einddatum");
    }

    @Test
    void toestemmingDraagtNooitEenWettelijkeTaak() {
        Response oordeel = bied("aanbieder", verzoek(), Map.of("Doel", "bekostiging", "Grondslag", "toestemming"));
        assertThat(oordeel.jsonPath().getList("errors.code")).containsExactly("MIN-BASIS");
        assertThat(oordeel.jsonPath().getString("detail")).contains("kan het doel bekostiging niet dragen", "wettelijke-plicht");
        assertThat(bied("aanbieder", verzoek(), Map.of("Doel", "casusregie", "Grondslag", "toestemming")).statusCode()).isEqualTo(202);
    }

    @Test
    void verklaringenMogenElkInEenKopregelStaanOfSamenInEen() {
        Jw301 toewijzing = toewijzing().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING).met("Client/Geboortedatum/Datum", "2013-02-17");
        String jeugdige = "jeugdige;moment=2026-03-01T10:00:00Z;doel=inzet-voorziening";

        Response oordeel = als("uithoorn").contentType("application/xml").header("Toestemming", GEZAG, jeugdige).body(toewijzing.bytes()).post("/v1/berichten");

        assertThat(oordeel.statusCode()).as(oordeel.asString()).isEqualTo(202);
    }

    @Test
    void bijAcuutGevaarNoemtEenProfessionalZichEnDeReden() {
        for (String grondslag : List.of("vitaal-belang", "conflict-van-plichten")) {
            assertThat(bied("aanbieder", verzoek(), Map.of("Grondslag", grondslag, "Reden", "Acuut gevaar")).jsonPath().getList("errors.code"))
                    .as(grondslag).containsExactly("MIN-BASIS");
            assertThat(bied("aanbieder", verzoek(), Map.of("Grondslag", grondslag, "Professional", "K. de Boer")).jsonPath().getList("errors.code"))
                    .as(grondslag).containsExactly("MIN-BASIS");
            String tekst = "Verlenging nodig wegens agressie.";
            Response door = bied("aanbieder", verzoek().met("Client/AangevraagdeProducten/AangevraagdProduct/Commentaar", tekst),
                    Map.of("Grondslag", grondslag, "Professional", "K. de Boer", "Reden", "Acuut gevaar"));
            assertThat(door.statusCode()).as(door.asString()).isEqualTo(202);
            assertThat(door.jsonPath().getList("gestript.reden")).as("voornamen en dergelijke gaan ook dan niet mee").containsExactly("MIN-IDENT");
        }
    }

    @Test
    void ietsNaastHetBerichtWordtAanDeDeurGeweigerd() {
        Response oordeel = als("aanbieder").contentType("multipart/mixed; boundary=x").body("--x--".getBytes(StandardCharsets.UTF_8)).post("/v1/berichten");
        assertThat(oordeel.statusCode()).isEqualTo(415);
        assertThat(oordeel.jsonPath().getList("errors.code")).containsExactly("MIN-ATTACHMENT");
        assertThat(oordeel.jsonPath().getString("detail")).contains("Bijlagen en plannen gaan nooit mee");
    }

    private List<String> inhoud(String bericht) {
        return jdbi.withHandle(h -> h.createQuery("select inhoud from keten_geboorte where bericht_id = cast(:id as uuid)").bind("id", bericht)
                .map((rij, context) -> new String(rij.getBytes(1), StandardCharsets.ISO_8859_1)).list());
    }

    private static Jw317 wijziging(Jw301 toewijzing) {
        String naam = Proefnummers.identificatie(Proefnummers.volgende());
        return Jw317.bericht().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING).identificatie(naam).referentie(naam)
                .bsn(toewijzing.waarde("Client/Bsn")).wijziging(w -> w.toewijzing(nummer(toewijzing)));
    }

    private static Jw305 start(Jw301 toewijzing) {
        return Jw305.bericht().identificatie(Proefnummers.identificatie(Proefnummers.volgende())).bsn(toewijzing.waarde("Client/Bsn"))
                .start(s -> s.toewijzing(nummer(toewijzing)));
    }

    private static int nummer(Jw301 toewijzing) {
        return Integer.parseInt(toewijzing.waarde("Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer"));
    }

    private static Response bied(String afnemer, Berichtbouwer<?> bericht, Map<String, String> kopregels) {
        return als(afnemer).contentType("application/xml").headers(kopregels).body(bericht.bytes()).post("/v1/berichten");
    }
}
