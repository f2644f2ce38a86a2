package nl.poortwachter.retour;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Return messages and answers as traffic, between a municipality and a provider that both have a mailbox and make their own returns. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class RetourverkeerApiTest {
    private static final String GEMEENTE = "buurgemeente";
    private static final String AANBIEDER = "aanbieder";
    private static final int TEGELIJK = 16;

    /** Messages that follow each other; the last one is the one to be answered. */
    private record Reeks(List<Berichtbouwer<?>> berichten) {
        Berichtbouwer<?> laatste() {
            return berichten.get(berichten.size() - 1);
        }

        @Override
        public String toString() {
            return laatste().soort().name();
        }
    }

    static Stream<Reeks> reeksen() {
        return IntStream.range(0, 6).mapToObj(soort -> {
            int nummer = Proefnummers.volgende();
            String referentie = Proefnummers.identificatie(nummer);
            Jw301 toewijzing = eigen(Jw301.bericht().bsn(Proefnummers.bsn(nummer)).toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer))));
            Jw305 start = eigen(Jw305.bericht().bsn(Proefnummers.bsn(nummer)).start(s -> s.toewijzing(Proefnummers.toewijzing(nummer))));
            Jw315 verzoek = eigen(Jw315.bericht().bsn(Proefnummers.bsn(nummer)).aanvraag(a -> a.referentie(referentie)));
            return new Reeks(switch (soort) {
                case 0 -> List.of(toewijzing);
                case 1 -> List.of(toewijzing, start);
                case 2 -> List.of(toewijzing, start, eigen(Jw307.bericht().bsn(Proefnummers.bsn(nummer)).dagtekening("2026-05-01")
                        .stop(s -> s.toewijzing(Proefnummers.toewijzing(nummer)).met("ToewijzingIngangsdatum", "2026-04-01").begindatum("2026-04-01")
                                .einde("2026-04-30", "31"))));
                case 3 -> List.of(verzoek);
                case 4 -> List.of(toewijzing, eigen(Jw317.bericht().bsn(Proefnummers.bsn(nummer)).referentie(referentie)
                        .wijziging(w -> w.toewijzing(Proefnummers.toewijzing(nummer)))));
                default -> List.of(verzoek, eigen(Jw319.bericht().referentie(referentie)));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("reeksen")
    void IB021_een_retour_gaat_naar_de_afzender_staat_bij_het_origineel_en_vervult_de_termijn(Reeks reeks) {
        String origineel = verstuur(reeks);
        String afzender = afzender(reeks.laatste());
        assertThat(status(afzender, origineel).getList("termijnen.findAll { it.soort == 'retour' }.status")).containsExactly("open");

        Response antwoord = biedAan(ontvanger(reeks.laatste()), retour(reeks.laatste()));

        assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("geaccepteerd");
        String retour = antwoord.jsonPath().getString("id");
        JsonPath status = status(afzender, origineel);
        assertThat(status.<Map<String, Object>>getList("antwoorden")).extracting(a -> a.get("id"), a -> a.get("soort"), a -> a.get("stand"))
                .containsExactly(tuple(retour, reeks.laatste().soort().retour().name(), "geaccepteerd"));
        assertThat(status.getList("termijnen.findAll { it.soort == 'retour' }.status")).containsExactly("gehaald");
        assertThat(inPostbus(afzender)).contains(retour);
        assertThat(inPostbus(ontvanger(reeks.laatste()))).doesNotContain(retour);
        assertThat(als(afzender).get("/v1/berichten/" + origineel + "/retourbericht").asString()).isEqualTo(inhoud(afzender, retour));
    }

    @Test
    void een_tweede_retour_op_hetzelfde_bericht_wordt_geweigerd_en_dezelfde_nog_eens_is_een_herhaling() {
        Jw301 toewijzing = verstuurd();
        Retour retour = retour(toewijzing);
        Response eerste = biedAan(AANBIEDER, retour);

        Response tweede = biedAan(AANBIEDER, retour(toewijzing));
        Response herhaling = biedAan(AANBIEDER, retour);

        assertThat(tweede.statusCode()).isEqualTo(400);
        assertThat(tweede.jsonPath().getList("errors.code")).containsExactly("RETOUR-DUBBEL");
        assertThat(tweede.jsonPath().getList("errors.pointer")).containsExactly("/Bericht/Header/BerichtIdentificatie");
        assertThat(herhaling.statusCode()).as(herhaling.asString()).isEqualTo(202);
        assertThat(herhaling.jsonPath().getMap("")).isEqualTo(eerste.jsonPath().getMap(""));
    }

    @Test
    void BRS20_een_identificatieretour_is_voor_een_retour() {
        Retour eerste = retour(verstuurd());
        String nummer = eerste.waarde("Header/IdentificatieRetour");
        assertThat(biedAan(AANBIEDER, eerste).statusCode()).isEqualTo(202);

        Jw301 ander = verstuurd();
        Response gebruikt = biedAan(AANBIEDER, retour(ander).identificatieRetour(nummer));

        assertThat(gebruikt.statusCode()).isEqualTo(400);
        assertThat(gebruikt.jsonPath().<Map<String, Object>>getList("verslag.bevindingen"))
                .extracting(b -> b.get("code"), b -> b.get("ruw"), b -> b.get("pad"))
                .containsExactly(tuple("RETOUR-NUMMER", "BRS20", "/Bericht/Header/IdentificatieRetour"));
        assertThat(biedAan(AANBIEDER, retour(ander)).statusCode()).isEqualTo(202);
    }

    @Test
    void van_zestien_verschillende_retouren_tegelijk_wordt_er_een_gekoppeld() throws Exception {
        Jw301 toewijzing = verstuurd();
        CyclicBarrier samen = new CyclicBarrier(TEGELIJK);
        ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK);
        List<String> uitkomsten = new ArrayList<>();
        try {
            Callable<Response> antwoorder = () -> {
                Retour retour = retour(toewijzing);
                samen.await();
                return biedAan(AANBIEDER, retour);
            };
            for (Future<Response> een : draden.invokeAll(Collections.nCopies(TEGELIJK, antwoorder))) {
                Response antwoord = een.get();
                uitkomsten.add(antwoord.statusCode() == 202 ? "geaccepteerd" : antwoord.jsonPath().getString("errors.code[0]"));
            }
        } finally {
            draden.shutdownNow();
        }
        List<String> verwacht = new ArrayList<>(Collections.nCopies(TEGELIJK - 1, "RETOUR-DUBBEL"));
        verwacht.add("geaccepteerd");
        assertThat(uitkomsten).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void een_ander_dan_de_ontvanger_kan_een_bericht_niet_beantwoorden() {
        Response vreemd = biedAan("buurman", retour(verstuurd().aanbieder(Proefomgeving.BUURMAN)));

        assertThat(vreemd.statusCode()).isEqualTo(400);
        assertThat(vreemd.jsonPath().getList("errors.code")).containsExactly("RETOUR-ANDERE-PARTIJ");
    }

    @Test
    void IB022_een_retour_die_nergens_bij_hoort_wordt_bewaard_en_getoond_en_gaat_door_als_het_origineel_komt() {
        Jw301 later = toewijzing();
        Response antwoord = biedAan(AANBIEDER, retour(later));
        String retour = antwoord.jsonPath().getString("id");

        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
        assertThat(antwoord.jsonPath().getString("stand")).isEqualTo("ongekoppeld");
        assertThat(status(AANBIEDER, retour).getString("stand")).isEqualTo("ongekoppeld");
        assertThat(inPostbus(GEMEENTE)).doesNotContain(retour);

        String origineel = biedAan(GEMEENTE, later).jsonPath().getString("id");

        await().untilAsserted(() -> assertThat(status(GEMEENTE, origineel).getList("antwoorden.id")).containsExactly(retour));
        assertThat(status(AANBIEDER, retour).getString("stand")).isEqualTo("geaccepteerd");
        assertThat(status(AANBIEDER, retour).getString("antwoordOp")).isEqualTo(origineel);
        assertThat(inPostbus(GEMEENTE)).contains(retour);
    }

    @Test
    void OP286_na_een_afkeurende_retour_telt_het_origineel_als_niet_verstuurd() {
        Reeks reeks = reeksen().toList().get(1);
        String origineel = verstuur(reeks);
        Jw305 start = (Jw305) reeks.laatste();
        Retour afkeurend = retour(start).metInhoud().met("Client/StartProducten/StartProduct/RetourCodes/RetourCode", "9019");
        assertThat(biedAan(AANBIEDER, opnieuw(start)).jsonPath().getList("errors.code")).containsExactly("TR074", "TR326");

        Response afkeuring = biedAan(GEMEENTE, afkeurend);

        assertThat(afkeuring.jsonPath().getString("stand")).as(afkeuring.asString()).isEqualTo("geaccepteerd");
        assertThat(status(AANBIEDER, origineel).getList("antwoorden.soort")).containsExactly("JW306");
        assertThat(biedAan(AANBIEDER, opnieuw(start)).jsonPath().getString("stand")).isEqualTo("geaccepteerd");
    }

    @Test
    void een_antwoord_en_een_toewijzing_staan_bij_het_verzoek() {
        int nummer = Proefnummers.volgende();
        String referentie = Proefnummers.identificatie(nummer);
        String verzoek = id(biedAan(AANBIEDER, eigen(Jw315.bericht().bsn(Proefnummers.bsn(nummer)).aanvraag(a -> a.referentie(referentie)))));

        String onderzoek = id(biedAan(GEMEENTE, eigen(Jw319.bericht().referentie(referentie).inOnderzoek())));
        String toewijzing = id(biedAan(GEMEENTE, eigen(Jw301.bericht().bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer)).referentie(referentie)))));

        assertThat(status(AANBIEDER, verzoek).<Map<String, Object>>getList("antwoorden")).extracting(a -> a.get("soort"), a -> a.get("id"))
                .containsExactly(tuple("JW319", onderzoek), tuple("JW301", toewijzing));
        assertThat(inPostbus(AANBIEDER)).contains(onderzoek, toewijzing);
    }

    private static Jw301 verstuurd() {
        Jw301 toewijzing = toewijzing();
        id(biedAan(GEMEENTE, toewijzing));
        return toewijzing;
    }

    private static Jw301 toewijzing() {
        return Proefklant.toewijzing().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS);
    }

    /** Hands in the whole series and gives the number of the last message. */
    private static String verstuur(Reeks reeks) {
        String id = null;
        for (Berichtbouwer<?> bericht : reeks.berichten()) {
            id = id(biedAan(afzender(bericht), bericht));
        }
        return id;
    }

    private static String id(Response antwoord) {
        assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("geaccepteerd");
        return antwoord.jsonPath().getString("id");
    }

    /** From this municipality or to it, with an Identificatie of its own. */
    private static <B extends Berichtbouwer<B>> B eigen(B bericht) {
        return bericht.gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS).identificatie(Proefnummers.identificatie(Proefnummers.volgende()));
    }

    private static Jw305 opnieuw(Jw305 start) {
        return start.identificatie(Proefnummers.identificatie(Proefnummers.volgende()));
    }

    private static Retour retour(Berichtbouwer<?> origineel) {
        return Retour.op(origineel).identificatieRetour(Proefnummers.identificatie(Proefnummers.volgende()));
    }

    private static String afzender(Berichtbouwer<?> bericht) {
        return bericht.soort().afzenderIsGemeente() ? GEMEENTE : AANBIEDER;
    }

    private static String ontvanger(Berichtbouwer<?> bericht) {
        return bericht.soort().afzenderIsGemeente() ? AANBIEDER : GEMEENTE;
    }

    private static JsonPath status(String afnemer, String id) {
        return als(afnemer).get("/v1/berichten/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static String inhoud(String afnemer, String id) {
        return als(afnemer).get("/v1/postbus/berichten/" + id + "/inhoud").then().statusCode(200).extract().asString();
    }

    /** The whole mailbox, page by page. */
    private static List<String> inPostbus(String afnemer) {
        List<String> ids = new ArrayList<>();
        Long na = 0L;
        while (na != null) {
            JsonPath pagina = als(afnemer).queryParam("na", na).queryParam("aantal", 250).get("/v1/postbus/berichten").jsonPath();
            ids.addAll(pagina.getList("berichten.id"));
            Object volgende = pagina.get("volgende");
            na = volgende == null ? null : ((Number) volgende).longValue();
        }
        return ids;
    }
}
