package nl.poortwachter.ldv;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.register.Registerblad;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LdvstroomTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant OP = Instant.parse("2026-04-01T10:00:00.5Z");
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final Ldvstroom stroom = new Ldvstroom(jdbi, 3);
    private final WireMockServer collector = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    @TempDir
    Path map;

    @AfterEach
    void stop() {
        collector.stop();
    }

    @Test
    void een_bericht_geeft_een_regel_per_verwerking_met_een_burger_en_een_geregistreerde_activiteit() throws IOException {
        UUID id = bericht("p-1", "geaccepteerd", "{\"beleid\": \"standaard\"}");
        verstrekking(id, "p-1");
        poging(id, 1);

        List<JsonNode> spans = overDeLijn(200, "{}");

        assertThat(spans).extracting(s -> s.path("name").asText()).containsExactlyInAnyOrder("bericht ontvangen", "bericht controleren", "bericht vastleggen",
                "bericht minimaliseren", "bericht doorgeven", "bericht afleveren");
        JsonNode ontvangen = met(spans, "bericht ontvangen");
        assertThat(ontvangen).isEqualTo(JSON.readTree("""
                {"traceId": "%s", "spanId": "%s", "name": "bericht ontvangen", "kind": 1, "startTimeUnixNano": "1775037600500000000",
                 "endTimeUnixNano": "1775037600500000000", "attributes": [
                    {"key": "dpl.core.processing_activity_id", "value": {"stringValue": "urn:poortwachter:verwerking:ontvangen"}},
                    {"key": "dpl.core.data_subject_id", "value": {"stringValue": "p-1"}},
                    {"key": "dpl.core.data_subject_id_type", "value": {"stringValue": "BSN-pseudoniem"}},
                    {"key": "dpl.core.foreign_operation.processor", "value": {"stringValue": "urn:poortwachter:afnemer:systeem-1"}}],
                 "status": {"code": 0}}""".formatted(id.toString().replace("-", ""), Otlp.spanId("ontvangen/" + id))));
        assertThat(met(spans, "bericht controleren")).isEqualTo(JSON.readTree("""
                {"traceId": "%s", "spanId": "%s", "parentSpanId": "%s", "name": "bericht controleren", "kind": 1, "startTimeUnixNano": "1775037600500000000",
                 "endTimeUnixNano": "1775037600500000000", "attributes": [
                    {"key": "dpl.core.processing_activity_id", "value": {"stringValue": "urn:poortwachter:verwerking:ontvangen"}},
                    {"key": "dpl.core.data_subject_id", "value": {"stringValue": "p-1"}},
                    {"key": "dpl.core.data_subject_id_type", "value": {"stringValue": "BSN-pseudoniem"}}],
                 "status": {"code": 0}}""".formatted(id.toString().replace("-", ""), Otlp.spanId("controleren/" + id), Otlp.spanId("ontvangen/" + id))));
        assertThat(spans).filteredOn(s -> s != ontvangen).hasSize(5).allMatch(s -> s.path("parentSpanId").equals(ontvangen.path("spanId")));
        assertThat(spans.toString()).doesNotContain("gebruiker", "999900006");
    }

    @Test
    void wie_in_een_eigen_spoor_belt_wordt_daarin_vervolgd_tot_en_met_de_aflevering() throws IOException {
        UUID id = bericht("p-1", "geaccepteerd", "{}");
        jdbi.useHandle(h -> h.execute("update bericht set spoor = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736', spoor_ouder = '00f067aa0ba902b7' where id = ?", id));
        verstrekking(id, "p-1");
        poging(id, 1);

        List<JsonNode> spans = overDeLijn(200, "{}");

        assertThat(spans).hasSize(6).allMatch(s -> s.path("traceId").asText().equals("4bf92f3577b34da6a3ce929d0e0e4736"));
        assertThat(met(spans, "bericht ontvangen").path("parentSpanId").asText()).isEqualTo("00f067aa0ba902b7");
        assertThat(met(spans, "bericht afleveren").path("spanId").asText()).isEqualTo(Traceparent.bij(id, "afleveren/" + id + "/1").span());
    }

    @Test
    void wat_wel_is_beperkt_en_toch_niet_doorgaat_heeft_een_regel_over_het_beperken() throws IOException {
        UUID id = bericht("p-1", "geweigerd", "{\"beleid\": \"standaard\"}");
        bericht("p-2", "geweigerd", "{}");

        List<JsonNode> spans = overDeLijn(200, "{}");

        assertThat(spans).extracting(s -> s.path("name").asText() + " " + kenmerk(s, "dpl.core.data_subject_id")).containsExactlyInAnyOrder(
                "bericht ontvangen p-1", "bericht controleren p-1", "bericht vastleggen p-1", "bericht minimaliseren p-1",
                "bericht ontvangen p-2", "bericht controleren p-2", "bericht vastleggen p-2");
        JsonNode beperkt = met(spans, "bericht minimaliseren");
        assertThat(kenmerk(beperkt, "dpl.core.processing_activity_id")).isEqualTo("urn:poortwachter:verwerking:minimaliseren");
        assertThat(beperkt.path("parentSpanId").asText()).isEqualTo(Otlp.spanId("ontvangen/" + id));
        assertThat(beperkt.path("traceId").asText()).isEqualTo(id.toString().replace("-", ""));
        assertThat(beperkt.path("status").path("code").asInt()).as("een weigering is geen fout").isZero();
    }

    @Test
    void een_bericht_dat_wachtte_wordt_opnieuw_gecontroleerd_en_dat_is_een_regel() throws IOException {
        UUID id = bericht("p-1", "aangehouden", "{}");
        assertThat(overDeLijn(200, "{}")).extracting(s -> s.path("name").asText())
                .containsExactlyInAnyOrder("bericht ontvangen", "bericht controleren", "bericht vastleggen");

        jdbi.useHandle(h -> h.execute("update bericht set stand = 'geweigerd', verslag = '{\"beleid\": \"standaard\"}' where id = ?", id));

        assertThat(overDeLijn(200, "{}")).extracting(s -> s.path("name").asText() + " " + s.path("parentSpanId").asText()).containsExactlyInAnyOrder(
                "bericht opnieuw controleren " + Otlp.spanId("ontvangen/" + id), "bericht minimaliseren " + Otlp.spanId("ontvangen/" + id));
        jdbi.useHandle(h -> h.execute("update bericht set stand = 'geweigerd', opnieuw = false where id = ?", id));
        assertThat(overDeLijn(200, "{}")).as("alleen een nieuw oordeel is een verwerking").isEmpty();
    }

    @Test
    void een_retour_van_de_poort_zelf_heeft_geen_afnemer() throws IOException {
        UUID id = bericht("p-1", "geaccepteerd", "{}");
        jdbi.useHandle(h -> h.execute("update bericht set afnemer = 'poortwachter' where id = ?", id));

        assertThat(overDeLijn(200, "{}")).singleElement().satisfies(s -> {
            assertThat(s.path("name").asText()).isEqualTo("retourbericht maken");
            assertThat(kenmerk(s, "dpl.core.foreign_operation.processor")).isNull();
        });
    }

    @Test
    void elke_regel_gaat_precies_een_keer_ook_als_het_er_veel_zijn_en_in_een_transactie() throws IOException {
        jdbi.useTransaction(h -> IntStream.range(0, 10).forEach(i -> regel(h, "samen-" + i, null)));
        IntStream.range(0, 10).forEach(i -> jdbi.useHandle(h -> regel(h, "los-" + i, null)));
        List<Ldvregel> gekregen = new ArrayList<>();
        assertThat(stroom.lever(verzamelaar(gekregen))).isEqualTo(20);
        assertThat(stroom.lever(verzamelaar(gekregen))).isZero();
        jdbi.useHandle(h -> regel(h, "later", null));
        assertThat(stroom.lever(verzamelaar(gekregen))).isEqualTo(1);
        assertThat(gekregen).extracting(Ldvregel::naam).doesNotHaveDuplicates().hasSize(21).contains("samen-0", "samen-9", "los-9", "later");
    }

    @Test
    void een_regel_van_een_transactie_die_nog_loopt_gaat_mee_zodra_zij_er_is() throws IOException {
        List<Ldvregel> gekregen = new ArrayList<>();
        try (Handle traag = jdbi.open()) {
            traag.begin();
            regel(traag, "traag", null);
            jdbi.useHandle(h -> regel(h, "snel", null));
            stroom.lever(verzamelaar(gekregen));
            assertThat(gekregen).as("wat later begon kan eerder klaar zijn, en mag niet voordringen").isEmpty();
            traag.commit();
        }
        stroom.lever(verzamelaar(gekregen));
        assertThat(gekregen).extracting(Ldvregel::naam).containsExactly("traag", "snel");
    }

    @Test
    void wat_de_collector_niet_aanneemt_komt_opnieuw_met_dezelfde_nummers() throws IOException {
        jdbi.useHandle(h -> regel(h, "eens", null));
        assertThatThrownBy(() -> overDeLijn(503, "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> overDeLijn(200, "{\"partialSuccess\":{\"rejectedSpans\":\"1\"}}")).isInstanceOf(IOException.class);
        List<JsonNode> eerder = verstuurd();
        List<JsonNode> daarna = overDeLijn(200, "{\"partialSuccess\":{}}");
        assertThat(daarna).hasSize(1);
        assertThat(eerder).extracting(s -> s.path("spanId")).containsOnly(daarna.get(0).path("spanId"));
        assertThat(overDeLijn(200, "{}")).as("wat is aangenomen komt niet meer").isEmpty();
    }

    @Test
    void een_storing_is_een_fout_met_alleen_haar_soort() throws IOException {
        jdbi.useHandle(h -> regel(h, "stuk", "java.lang.IllegalStateException"));
        JsonNode span = overDeLijn(200, "{}").get(0);
        assertThat(span.path("status").path("code").asInt()).isEqualTo(2);
        assertThat(kenmerk(span, "exception.type")).isEqualTo("java.lang.IllegalStateException");
        assertThat(kenmerk(span, "dpl.core.data_subject_id")).as("zonder burger ook geen soort burger").isNull();
        assertThat(kenmerk(span, "dpl.core.data_subject_id_type")).isNull();
    }

    @Test
    void elke_uitgang_houdt_haar_eigen_plaats_en_het_bestand_is_te_lezen_door_een_collector() throws IOException {
        jdbi.useHandle(h -> regel(h, "beide", null));
        assertThat(overDeLijn(200, "{}")).hasSize(1);
        Bestandsuitgang bestand = new Bestandsuitgang(map.resolve("ldv"), "knoop-1", () -> OP);
        assertThat(stroom.lever(bestand)).isEqualTo(1);
        jdbi.useHandle(h -> regel(h, "nog een", null));
        assertThat(stroom.lever(bestand)).isEqualTo(1);
        List<String> regels = Files.readAllLines(map.resolve("ldv").resolve("ldv-2026-04-01.jsonl"));
        assertThat(regels).hasSize(2);
        assertThat(spans(JSON.readTree(regels.get(1)))).extracting(s -> s.path("name").asText()).containsExactly("nog een");
    }

    @Test
    void rapporten_verklaringen_maatregelen_en_vernietiging_zijn_regels_in_hun_eigen_transactie() throws IOException {
        UUID rapport = UUID.randomUUID();
        UUID voorstel = UUID.randomUUID();
        String burger = "0".repeat(32);
        jdbi.useTransaction(h -> {
            h.execute("insert into rapportage (id, soort, door, op, over, reden) values (?, 'inzage', 'functionaris', now(), ?, '\\x00')", rapport, burger);
            h.execute("""
                    insert into voorstel (id, soort, onderwerp, inhoud, reden, voorgesteld_door, voorgesteld_op, vervalt_op)
                    values (?, 'maatregel', 'x', '{}', '\\x00', 'een', now(), now())""", voorstel);
            h.execute("insert into maatregel (soort, kenmerk, sinds, voorstel_id) values ('beperking', ?, now(), ?)", burger, voorstel);
            h.execute("delete from maatregel");
            h.execute("insert into vernietiging (soort, dag, tot, aantal, laatst_op) values ('inhoud', current_date, now(), 3, now())");
            h.execute("update vernietiging set aantal = 5");
        });
        List<Ldvregel> gekregen = new ArrayList<>();
        stroom.lever(verzamelaar(gekregen));
        assertThat(gekregen).extracting(r -> r.naam() + " " + r.activiteit().replace("urn:poortwachter:verwerking:", "") + " " + (r.burger() != null)).containsExactlyInAnyOrder(
                "rapport inzage geven verantwoorden true", "beperking instellen maatregelen true", "beperking opheffen maatregelen true",
                "inhoud vernietigen vernietigen false", "inhoud vernietigen vernietigen false");
        assertThat(gekregen).filteredOn(r -> r.naam().startsWith("rapport")).singleElement().satisfies(r -> {
            assertThat(r.spoor()).isEqualTo(rapport);
            assertThat(r.afnemer()).as("wie het vroeg kan een mens zijn, en staat alleen in het auditlogboek").isNull();
        });
    }

    @Test
    void elke_activiteit_staat_in_het_meegeleverde_register() {
        List<String> register = Registerblad.meegeleverd().activiteiten().stream().map(Registerblad.Activiteit::id).toList();
        assertThat(register).containsAll(Arrays.stream(Activiteit.values()).map(Activiteit::uri).toList());
        String definitie = jdbi.withHandle(h -> h.createQuery("""
                select pg_get_viewdef('ldv') || string_agg(pg_get_functiondef(p.oid), ' ') from pg_proc p where proname like 'ldv_bij_%'""").mapTo(String.class).one());
        List<String> gebruikt = java.util.regex.Pattern.compile("urn:poortwachter:verwerking:[a-z-]+").matcher(definitie).results().map(m -> m.group()).distinct().toList();
        assertThat(gebruikt).hasSizeGreaterThan(5).allMatch(register::contains);
    }

    private List<JsonNode> overDeLijn(int status, String antwoord) throws IOException {
        if (!collector.isRunning()) {
            collector.start();
        }
        collector.stubFor(post(anyUrl()).willReturn(status == 200 ? okJson(antwoord) : serverError().withStatus(status)));
        int eerder = verstuurd().size();
        stroom.lever(new Otlpuitgang(URI.create("http://127.0.0.1:" + collector.port() + "/"), "knoop-1"));
        return verstuurd().subList(eerder, verstuurd().size());
    }

    private List<JsonNode> verstuurd() throws IOException {
        List<JsonNode> spans = new ArrayList<>();
        for (LoggedRequest verzoek : collector.findAll(postRequestedFor(urlEqualTo("/v1/traces")))) {
            assertThat(verzoek.getHeader("Content-Type")).isEqualTo("application/json");
            spans.addAll(spans(JSON.readTree(verzoek.getBody())));
        }
        return spans;
    }

    private static List<JsonNode> spans(JsonNode verzoek) {
        JsonNode bron = verzoek.path("resourceSpans").get(0);
        assertThat(bron.path("resource").toString()).contains("poortwachter", "knoop-1");
        return StreamSupport.stream(bron.path("scopeSpans").get(0).path("spans").spliterator(), false).toList();
    }

    private static String kenmerk(JsonNode span, String naam) {
        return StreamSupport.stream(span.path("attributes").spliterator(), false).filter(k -> k.path("key").asText().equals(naam))
                .map(k -> k.path("value").path("stringValue").asText()).findFirst().orElse(null);
    }

    private static Uitgang verzamelaar(List<Ldvregel> gekregen) {
        return new Uitgang() {
            @Override
            public String naam() {
                return "verzamelaar";
            }

            @Override
            public void lever(List<Ldvregel> regels) {
                assertThat(regels.size()).isBetween(1, 3);
                gekregen.addAll(regels);
            }
        };
    }

    private static void regel(Handle handle, String naam, String fout) {
        Ldvstroom.legVast(handle, Ldvregel.los(naam, Activiteit.ONTVANGEN, UUID.randomUUID(), null, OP, OP).mislukt(fout));
    }

    private static JsonNode met(List<JsonNode> spans, String naam) {
        return spans.stream().filter(s -> s.path("name").asText().equals(naam)).findFirst().orElseThrow();
    }

    private UUID bericht(String burger, String stand, String verslag) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(h -> {
            h.execute("""
                    insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, pseudoniem, afnemer, ontvangen_op, stand, verslag, bijgewerkt_op)
                    values (?, '3.2', 'JW315', '12345678', '0748', 'B1', ?, 'systeem-1', ?, ?, ?::jsonb, now())""", id, burger, java.sql.Timestamp.from(OP), stand, verslag);
            h.execute("""
                    insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op)
                    values (?, '0748', 'push', 'x', 'afgeleverd', now(), now())""", id);
        });
        return id;
    }

    private void verstrekking(UUID id, String burger) {
        jdbi.useHandle(h -> h.execute("""
                insert into verstrekking (bericht_id, op, soort, identificatie, van, aan, eindpunt, pseudoniem, doel, grondslag, route, beleid, categorieen, gestript, markeringen)
                values (?, now(), 'JW315', 'B1', '12345678', '0748', 'postbus', ?, 'd', 'g', '01', 'b', '{}', '[]', '[]')""", id, burger));
    }

    private void poging(UUID id, int nummer) {
        jdbi.useHandle(h -> h.execute("""
                insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt)
                select id, ?, now(), now(), 'afgeleverd', '', 'knoop-1' from aflevering where bericht_id = ?""", nummer, id));
    }
}
