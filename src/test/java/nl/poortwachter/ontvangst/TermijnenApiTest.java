package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefklok;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines as parties see them, with a clock that stands on the days around Christmas 2026. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class TermijnenApiTest {
    private static final String DONDERDAG_VOOR_KERST = "2026-12-24T09:00:00Z";

    @AfterEach
    void laatDeKlokLopen() {
        Proefklok.loopt();
    }

    @Test
    void ijw1_deRetourtermijnTeltGeenFeestdagenEnVerschuiftVanOpenNaarTeLaat() {
        String id = stuur("gemeente", toewijzing(), DONDERDAG_VOOR_KERST);

        assertThat(bijBericht("gemeente", id)).singleElement().satisfies(t -> assertThat(t).containsAllEntriesOf(Map.of("soort", "retour", "status", "open",
                "uiterlijk", "2026-12-30", "partij", Proefomgeving.AANBIEDER, "tegenpartij", Proefomgeving.GEMEENTE, "regel", "OP090")));
        hetIs("2026-12-30T22:59:00Z");
        assertThat(bijBericht("aanbieder", id)).extracting(t -> t.get("status")).containsExactly("vandaag");
        assertThat(berichten("aanbieder", "vandaag", "partij")).contains(id);
        assertThat(berichten("gemeente", "vandaag", "tegenpartij")).contains(id);
        assertThat(berichten("gemeente", "vandaag", "partij")).doesNotContain(id);
        assertThat(berichten("aanbieder", "te-laat", "partij")).doesNotContain(id);
        hetIs("2026-12-30T23:00:00Z");
        assertThat(bijBericht("gemeente", id)).extracting(t -> t.get("status")).containsExactly("te-laat");
        assertThat(berichten("aanbieder", "te-laat", "partij")).contains(id);
        assertThat(berichten("collega", "te-laat", "partij")).doesNotContain(id);
    }

    @Test
    void ijw2_eenVerzoekOpentDeTermijnVoorHetBesluit() {
        String id = stuur("aanbieder", verzoek(), DONDERDAG_VOOR_KERST);

        // Five working days: 28 to 31 December, and after New Year's Day Monday 4 January.
        assertThat(bijBericht("aanbieder", id)).extracting(t -> t.get("soort") + " " + t.get("uiterlijk"))
                .containsExactly("retour 2026-12-30", "besluit 2027-01-04");
    }

    @Test
    void ijw3_inOnderzoekGeeftAchtWekenVanafDeDagtekeningVanHetVerzoek() {
        Jw315 verzoek = verzoek().dagtekening("2026-12-23");
        String id = stuur("aanbieder", verzoek, DONDERDAG_VOOR_KERST);

        stuur("gemeente", antwoord(verzoek).inOnderzoek(), DONDERDAG_VOOR_KERST);

        assertThat(termijnen("aanbieder", id)).containsExactlyInAnyOrder("retour 2026-12-30 open", "besluit 2027-01-04 gehaald", "onderzoek 2027-02-17 open");
    }

    @Test
    void ijw4_eenAfwijzingWegensHetWoonplaatsbeginselHeeftTweeWeken() {
        Jw315 verzoek = verzoek().dagtekening("2026-12-23");
        String id = stuur("aanbieder", verzoek, DONDERDAG_VOOR_KERST);

        stuur("gemeente", antwoord(verzoek).andereGemeente(Proefomgeving.GEMEENTE_MET_POSTBUS), "2027-01-07T22:59:00Z");

        assertThat(termijnen("aanbieder", id)).containsExactlyInAnyOrder("retour 2026-12-30 te-laat", "woonplaatsbeginsel 2027-01-07 gehaald");
    }

    @Test
    void ijw5_eenStartEnEenStopWordenBinnenVijfWerkdagenGemeld() {
        int nummer = Proefnummers.volgende();
        stuur("gemeente", Jw301.bericht().bsn(Proefnummers.bsn(nummer)).identificatie(Proefnummers.identificatie(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer))), DONDERDAG_VOOR_KERST);

        String start = stuur("aanbieder", Jw305.bericht().bsn(Proefnummers.bsn(nummer)).identificatie(Proefnummers.identificatie(nummer)).dagtekening("2026-12-23")
                .start(s -> s.toewijzing(Proefnummers.toewijzing(nummer)).begindatum("2026-12-14")), DONDERDAG_VOOR_KERST);
        String stop = stuur("aanbieder", Jw307.bericht().bsn(Proefnummers.bsn(nummer)).identificatie(Proefnummers.identificatie(nummer)).dagtekening("2026-12-23")
                .stop(s -> s.toewijzing(Proefnummers.toewijzing(nummer)).begindatum("2026-12-14").met("ToewijzingIngangsdatum", "2026-04-01")
                        .einde("2026-12-18", "31")), DONDERDAG_VOOR_KERST);

        // Five working days after Monday 14 December is Monday 21; after Friday 18 it is Monday 28, because Christmas is on Friday.
        assertThat(termijnen("gemeente", start)).containsExactlyInAnyOrder("retour 2026-12-30 open", "startmelding 2026-12-21 alsnog");
        assertThat(termijnen("gemeente", stop)).containsExactlyInAnyOrder("retour 2026-12-30 open", "stopmelding 2026-12-28 gehaald");
    }

    /** The reference of a fresh request is its Identificatie. */
    private static Jw319 antwoord(Jw315 verzoek) {
        return Jw319.bericht().identificatie(Proefnummers.identificatie(Proefnummers.volgende())).dagtekening("2026-12-23")
                .referentie(verzoek.waarde("Header/BerichtIdentificatie/Identificatie"));
    }

    private static List<String> termijnen(String afnemer, String id) {
        return bijBericht(afnemer, id).stream().map(t -> t.get("soort") + " " + t.get("uiterlijk") + " " + t.get("status")).toList();
    }

    @Test
    void watTeLaatWordtIsEenGebeurtenisEnTelt() {
        String id = stuur("gemeente", toewijzing(), DONDERDAG_VOOR_KERST);
        hetIs("2026-12-31T08:00:00Z");

        String gebeurtenis = "termijn-te-laat soort=retour partij=" + Proefomgeving.AANBIEDER + " tegenpartij=" + Proefomgeving.GEMEENTE
                + " uiterlijk=2026-12-30 bericht=" + id;
        await().untilAsserted(() -> assertThat(regels(gebeurtenis)).isEqualTo(1));
        await().untilAsserted(() -> assertThat(anoniem().get("/q/metrics").asString()).contains("poortwachter_termijnen_te_laat_total{soort=\"retour\"}"));
    }

    @Test
    void bladzijdenVolgenOpElkaarZonderOverslaanOfHerhalen() {
        List<String> verwacht = List.of(stuur("gemeente", toewijzing(), DONDERDAG_VOOR_KERST), stuur("gemeente", toewijzing(), DONDERDAG_VOOR_KERST),
                stuur("gemeente", toewijzing(), DONDERDAG_VOOR_KERST));
        List<String> gezien = new ArrayList<>();
        String na = null;
        do {
            var vraag = als("aanbieder").queryParam("aantal", 2);
            JsonPath bladzijde = (na == null ? vraag : vraag.queryParam("na", na)).get("/v1/termijnen").then().statusCode(200).extract().jsonPath();
            gezien.addAll(bladzijde.getList("termijnen.bericht", String.class));
            na = bladzijde.getString("volgende");
        } while (na != null);
        assertThat(gezien).doesNotHaveDuplicates().containsSubsequence(verwacht);
    }

    @Test
    void eenVraagDieNietKloptIs400EnZonderRechtIs403() {
        for (String vraag : List.of("rol=iedereen", "status=gehaald", "status=x", "na=gisteren", "aantal=0", "aantal=251", "aantal=veel")) {
            probleem(als("aanbieder").get("/v1/termijnen?" + vraag), 400, "ongeldige-aanvraag");
        }
        probleem(als("rechteloos").get("/v1/termijnen"), 403, "geen-toegang");
        probleem(anoniem().get("/v1/termijnen"), 401, "niet-aangemeld");
    }

    private static void hetIs(String moment) {
        Proefklok.zetOp(Instant.parse(moment));
    }

    /** Until the list of measures has been read again, a gateway whose clock jumped takes nothing in. */
    private static String stuur(String afnemer, Berichtbouwer<?> bericht, String moment) {
        hetIs(moment);
        return await().until(() -> biedAan(afnemer, bericht), antwoord -> antwoord.statusCode() == 202).jsonPath().getString("id");
    }

    private static List<Map<String, String>> bijBericht(String afnemer, String id) {
        return als(afnemer).get("/v1/berichten/" + id).then().statusCode(200).extract().jsonPath().getList("termijnen");
    }

    private static List<String> berichten(String afnemer, String status, String rol) {
        Response antwoord = als(afnemer).queryParam("status", status).queryParam("rol", rol).queryParam("aantal", 250).get("/v1/termijnen");
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
        return antwoord.jsonPath().getList("termijnen.bericht", String.class);
    }

    private static long regels(String gebeurtenis) throws IOException {
        try (var regels = Files.lines(Proefomgeving.LOGBOEK)) {
            return regels.filter(r -> r.contains(gebeurtenis)).count();
        }
    }
}
