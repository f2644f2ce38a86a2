package nl.poortwachter.ldv;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.junit.jupiter.api.Test;

/** The log of processings of the running gateway: the lines that each act leaves, whole (LDV-1 to LDV-7). */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class LdvApiTest {
    private static final String ONTVANGEN = "ontvangen";
    private static final String MINIMALISEREN = "minimaliseren";
    private static final String DOORGEVEN = "doorgeven";
    private static final String INZIEN = "inzien";
    private static final String SPAN = "00f067aa0ba902b7";

    @Inject
    Jdbi databank;

    @Inject
    Pseudonimiseerder pseudonimiseerder;

    /** A line without its times. */
    public record Regel(String naam, String activiteit, String ouder, String burger, String afnemer, String fout) { }

    @Test
    void LDV1_LDV3_een_aangeleverd_bericht_wordt_in_het_spoor_van_de_beller_vervolgd_tot_bij_de_ontvanger() {
        Jw315 bericht = verzoek();
        UUID spoor = UUID.randomUUID();

        String id = als("aanbieder").header("traceparent", kopregel(spoor)).contentType("application/xml").body(bericht.bytes()).post("/v1/berichten")
                .then().statusCode(202).extract().path("id");

        await().until(() -> stand(id).equals("afgeleverd"));
        String eerste = Otlp.spanId("ontvangen/" + id);
        String burger = burger(bericht.waarde("Client/Bsn"));
        assertThat(regels(spoor)).containsExactlyInAnyOrder(new Regel("bericht ontvangen", ONTVANGEN, SPAN, burger, "aanbieder", null),
                new Regel("bericht controleren", ONTVANGEN, eerste, burger, null, null), new Regel("bericht vastleggen", ONTVANGEN, eerste, burger, null, null),
                new Regel("bericht minimaliseren", MINIMALISEREN, eerste, burger, null, null),
                new Regel("bericht doorgeven", DOORGEVEN, eerste, burger, null, null), new Regel("bericht afleveren", DOORGEVEN, eerste, burger, null, null));
        List<LoggedRequest> verstuurd = Proefomgeving.ontvanger().find(postRequestedFor(urlPathEqualTo("/" + Proefomgeving.GEMEENTE))
                .withHeader("Bericht-Id", equalTo(id)));
        assertThat(verstuurd).extracting(v -> v.getHeader("traceparent")).containsExactly(Traceparent.bij(spoor, "afleveren/" + id + "/1").toString());
    }

    @Test
    void LDV3_een_retour_van_de_poort_hoort_bij_het_spoor_van_het_bericht_dat_hij_beantwoordt() {
        Jw315 bericht = verzoek().gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN).met("Client/Geboortedatum/Datum", "2090-01-01");
        UUID spoor = UUID.randomUUID();

        String id = als("aanbieder").header("traceparent", kopregel(spoor)).contentType("application/xml").body(bericht.bytes()).post("/v1/berichten")
                .then().statusCode(400).extract().path("verslag.id");

        String burger = burger(bericht.waarde("Client/Bsn"));
        String eerste = Otlp.spanId("ontvangen/" + id);
        assertThat(regels(spoor)).containsExactlyInAnyOrder(new Regel("bericht ontvangen", ONTVANGEN, SPAN, burger, "aanbieder", null),
                new Regel("bericht controleren", ONTVANGEN, eerste, burger, null, null), new Regel("bericht vastleggen", ONTVANGEN, eerste, burger, null, null),
                new Regel("retourbericht maken", ONTVANGEN, eerste, burger, null, null));
    }

    @Test
    void LDV3_wie_niet_is_herkend_of_geen_geldig_spoor_noemt_wordt_niet_vervolgd() {
        UUID spoor = UUID.randomUUID();

        anoniem().header("traceparent", kopregel(spoor)).contentType("application/xml").body(verzoek().bytes()).post("/v1/berichten").then().statusCode(401);
        String hoofdletters = als("aanbieder").header("traceparent", "00-" + Otlp.spoor(spoor).replaceFirst(".", "A") + "-" + SPAN + "-01").contentType("application/xml")
                .body(verzoek().bytes()).post("/v1/berichten").then().statusCode(202).extract().path("id");
        String dubbel = als("aanbieder").header("traceparent", kopregel(spoor), kopregel(spoor)).contentType("application/xml").body(verzoek().bytes())
                .post("/v1/berichten").then().statusCode(202).extract().path("id");

        assertThat(regels(spoor)).isEmpty();
        assertThat(regels(UUID.fromString(hoofdletters))).extracting(Regel::naam).contains("bericht ontvangen");
        assertThat(regels(UUID.fromString(dubbel))).extracting(Regel::naam).contains("bericht ontvangen");
    }

    @Test
    void LDV1_tonen_en_overhandigen_zijn_regels_over_de_burger_van_het_bericht() {
        Jw301 bericht = toewijzing();
        String id = biedAan("gemeente", bericht).then().statusCode(202).extract().path("id");
        UUID spoor = UUID.randomUUID();

        als("aanbieder").header("traceparent", kopregel(spoor)).get("/v1/postbus/berichten/" + id + "/inhoud").then().statusCode(200);
        als("gemeente").get("/v1/berichten/" + id).then().statusCode(200);
        als("buurgemeente").get("/v1/berichten/" + id).then().statusCode(404);
        als("aanbieder").delete("/v1/postbus/berichten/" + id).then().statusCode(204);

        String burger = burger(bericht.waarde("Client/Bsn"));
        String eerste = Otlp.spanId("ontvangen/" + id);
        assertThat(regels(spoor)).containsExactly(new Regel("bericht overhandigen", DOORGEVEN, SPAN, burger, "aanbieder", null));
        assertThat(regels(UUID.fromString(id))).filteredOn(r -> r.naam().matches("bericht (tonen|afleveren)")).containsExactlyInAnyOrder(
                new Regel("bericht tonen", INZIEN, eerste, burger, "gemeente", null), new Regel("bericht afleveren", DOORGEVEN, eerste, burger, null, null));
    }

    @Test
    void LDV7_wat_een_medewerker_ziet_is_een_regel_zonder_medewerker_en_verbonden_met_zijn_auditregel() {
        Jw301 bericht = toewijzing();
        String id = biedAan("gemeente", bericht).then().statusCode(202).extract().path("id");
        Medewerkersessie lezer = Medewerkersessie.van("inhoudlezer");

        assertThat(lezer.get("/beheer/berichten/" + id).statusCode()).isEqualTo(200);
        assertThat(lezer.post("/beheer/berichten/" + id + "/inhoud", Map.of("reden", "klacht van de ontvanger")).statusCode()).isEqualTo(200);

        String burger = burger(bericht.waarde("Client/Bsn"));
        String eerste = Otlp.spanId("ontvangen/" + id);
        assertThat(regels(UUID.fromString(id))).filteredOn(r -> r.activiteit().equals(INZIEN)).containsExactlyInAnyOrder(
                new Regel("bericht tonen", INZIEN, eerste, burger, null, null), new Regel("inhoud tonen", INZIEN, eerste, burger, null, null));
        String audit = databank.withHandle(h -> h.createQuery("select tekst from auditregel where tekst like :id order by nr desc limit 1")
                .bind("id", "%" + id + "%").mapTo(String.class).one());
        assertThat(audit).contains("\"daad\":\"inzien\"", "\"spoor\":\"" + id.replace("-", "") + "\"");
    }

    @Test
    void LDV1_LDV6_een_weigering_heeft_een_regel_per_stap_die_is_gezet_en_is_geen_fout() {
        Jw315 doorRegel = verzoek().met("Client/Geboortedatum/Datum", "2090-01-01");
        Jw301 doorBeleid = toewijzing().gemeente(Proefomgeving.GEMEENTE_MET_TOESTEMMING);

        String regel = biedAan("aanbieder", doorRegel).then().statusCode(400).extract().path("verslag.id");
        Response beleid = biedAan("uithoorn", doorBeleid);
        String aanDeDeur = biedAan("aanbieder", "<Bericht>".getBytes()).then().statusCode(400).extract().path("verslag.id");

        assertThat(beleid.jsonPath().getList("errors.code")).containsExactly("MIN-CONSENT");
        assertThat(regels(UUID.fromString(regel))).containsExactlyInAnyOrderElementsOf(vastgelegd(regel, burger(doorRegel.waarde("Client/Bsn")), "aanbieder"));
        String nummer = beleid.jsonPath().getString("verslag.id");
        List<Regel> verwacht = new ArrayList<>(vastgelegd(nummer, burger(doorBeleid.waarde("Client/Bsn")), "uithoorn"));
        verwacht.add(new Regel("bericht minimaliseren", MINIMALISEREN, Otlp.spanId("ontvangen/" + nummer), burger(doorBeleid.waarde("Client/Bsn")), null, null));
        assertThat(regels(UUID.fromString(nummer))).containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(regels(UUID.fromString(aanDeDeur))).containsExactlyInAnyOrder(new Regel("bericht ontvangen", ONTVANGEN, null, null, "aanbieder", null),
                new Regel("bericht controleren", ONTVANGEN, Otlp.spanId(sleutel(aanDeDeur, "bericht ontvangen")), null, null, null));
    }

    @Test
    void LDV1_een_controle_is_een_regel_met_wat_zij_beperkte_en_niets_is_vastgelegd() {
        Jw315 bericht = verzoek();

        String id = als("aanbieder").contentType("application/xml").body(bericht.bytes()).post("/v1/controles").then().statusCode(200).extract().path("id");

        String burger = burger(bericht.waarde("Client/Bsn"));
        assertThat(regels(UUID.fromString(id))).containsExactlyInAnyOrder(new Regel("bericht controleren", ONTVANGEN, null, burger, "aanbieder", null),
                new Regel("bericht minimaliseren", MINIMALISEREN, Otlp.spanId(sleutel(id, "bericht controleren")), burger, null, null));
    }

    @Test
    void LDV1_een_bericht_dat_wachtte_krijgt_regels_over_zijn_tweede_oordeel() {
        int nummer = Proefnummers.volgende();
        Jw305 start = Jw305.bericht().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS).bsn(Proefnummers.bsn(nummer))
                .start(s -> s.toewijzing(Proefnummers.toewijzing(nummer)));
        Jw301 eerder = Jw301.bericht().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS).bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer)));
        String id = biedAan("aanbieder", start.identificatie(Proefnummers.identificatie(Proefnummers.volgende()))).then().statusCode(202).extract().path("id");
        assertThat(stand(id)).isEqualTo("aangehouden");

        biedAan("buurgemeente", eerder.identificatie(Proefnummers.identificatie(Proefnummers.volgende()))).then().statusCode(202);

        await().until(() -> stand(id).equals("geaccepteerd"));
        String eerste = Otlp.spanId("ontvangen/" + id);
        String burger = burger(Proefnummers.bsn(nummer));
        List<Regel> verwacht = new ArrayList<>(vastgelegd(id, burger, "aanbieder"));
        verwacht.addAll(List.of(new Regel("bericht opnieuw controleren", ONTVANGEN, eerste, burger, null, null),
                new Regel("bericht minimaliseren", MINIMALISEREN, eerste, burger, null, null), new Regel("bericht doorgeven", DOORGEVEN, eerste, burger, null, null)));
        assertThat(regels(UUID.fromString(id))).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void LDV4_het_aantal_regels_is_het_aantal_verwerkingen_ook_als_er_veel_tegelijk_gebeuren() {
        int berichten = 40;
        UUID spoor = UUID.randomUUID();

        List<String> nummers = IntStream.range(0, berichten).mapToObj(i -> verzoek().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS).bytes()).toList().parallelStream()
                .map(inhoud -> als("aanbieder").header("traceparent", kopregel(spoor)).contentType("application/xml").body(inhoud).post("/v1/berichten")
                        .then().statusCode(202).extract().<String>path("id")).toList();
        nummers.parallelStream().forEach(id -> als("buurgemeente").header("traceparent", kopregel(spoor)).get("/v1/postbus/berichten/" + id + "/inhoud")
                .then().statusCode(200));

        assertThat(regels(spoor).stream().collect(Collectors.groupingBy(Regel::naam, Collectors.counting())))
                .isEqualTo(Map.of("bericht ontvangen", 40L, "bericht controleren", 40L, "bericht vastleggen", 40L, "bericht minimaliseren", 40L,
                        "bericht doorgeven", 40L, "bericht overhandigen", 40L));
    }

    @Test
    void LDV5_wat_niet_is_te_loggen_wordt_niet_getoond() {
        Jw301 bericht = toewijzing();
        String id = biedAan("gemeente", bericht).then().statusCode(202).extract().path("id");
        databank.useHandle(h -> h.execute("""
                create function geen_ldv() returns trigger language plpgsql as $$ begin raise exception 'vol'; end $$;
                create trigger geen_ldv before insert on ldvregel for each row execute function geen_ldv()"""));
        try {
            Response antwoord = als("aanbieder").get("/v1/postbus/berichten/" + id + "/inhoud");
            assertThat(antwoord.statusCode()).isEqualTo(500);
            assertThat(antwoord.asString()).doesNotContain(bericht.waarde("Client/Bsn"));
        } finally {
            databank.useHandle(h -> h.execute("drop trigger geen_ldv on ldvregel; drop function geen_ldv()"));
        }
        als("aanbieder").get("/v1/postbus/berichten/" + id + "/inhoud").then().statusCode(200);
    }

    private static List<Regel> vastgelegd(String id, String burger, String afnemer) {
        String eerste = Otlp.spanId("ontvangen/" + id);
        return List.of(new Regel("bericht ontvangen", ONTVANGEN, null, burger, afnemer, null),
                new Regel("bericht controleren", ONTVANGEN, eerste, burger, null, null), new Regel("bericht vastleggen", ONTVANGEN, eerste, burger, null, null));
    }

    private static String kopregel(UUID spoor) {
        return new Traceparent(spoor, SPAN).toString();
    }

    private String burger(String bsn) {
        return pseudonimiseerder.pseudoniem(bsn);
    }

    private String stand(String id) {
        return databank.withHandle(h -> h.createQuery("select stand from bericht where id = cast(:id as uuid)").bind("id", id).mapTo(String.class).one());
    }

    private List<Regel> regels(UUID spoor) {
        return databank.withHandle(h -> h.createQuery("""
                        select naam, replace(activiteit, 'urn:poortwachter:verwerking:', '') as activiteit, ouder, burger, afnemer, fout from ldv where spoor = :spoor""")
                .bind("spoor", spoor).registerRowMapper(ConstructorMapper.factory(Regel.class)).mapTo(Regel.class).list());
    }

    private String sleutel(String spoor, String naam) {
        return databank.withHandle(h -> h.createQuery("select sleutel from ldv where spoor = cast(:spoor as uuid) and naam = :naam").bind("spoor", spoor)
                .bind("naam", naam).mapTo(String.class).one());
    }
}
