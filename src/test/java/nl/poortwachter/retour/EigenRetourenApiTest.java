package nl.poortwachter.retour;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.retour.Retourtoets.voldoetAanSchema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Berichtgenerator;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import nl.poortwachter.retour.Retouruitkomst.Klassecodes;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The return messages that the gateway makes on behalf of receivers that leave them to it, from POST to the mailbox of the sender. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class EigenRetourenApiTest {
    private static final Duration GEDULD = Duration.ofMinutes(1);
    private static final Set<String> ZONDER_BETEKENIS = Set.of("0200", "0233");
    private static final int WILLEKEURIG = 120;

    @Inject
    Jdbi databank;

    private final int nummer = Proefnummers.volgende();

    @Test
    void IV028_na_aflevering_komt_een_goedkeurende_retour_zonder_codes() {
        Jw315 verzoek = verzoek();
        String id = aangenomen("aanbieder", verzoek);
        assertThat(retour("aanbieder", id).statusCode()).isEqualTo(404);

        als("stille-gemeente").delete("/v1/postbus/berichten/" + id).then().statusCode(204);

        Bericht retour = gelezen("aanbieder", id, Berichtsoort.JW316);
        assertThat(Retourlezer.uitkomst(retour)).isEqualTo(new Retouruitkomst(List.of()));
        assertThat(retour.wortel().vind("Client")).isNull();
        assertThat(List.of(retour.kop().afzender(), retour.kop().ontvanger(), retour.kop().identificatie()))
                .containsExactly(Proefomgeving.AANBIEDER, Proefomgeving.GEMEENTE_ZONDER_RETOUREN, verzoek.waarde("Header/BerichtIdentificatie/Identificatie"));
        assertThat(als("aanbieder").get("/v1/berichten/" + id).jsonPath().getList("termijnen.findAll { it.soort == 'retour' }.status")).containsExactly("gehaald");
    }

    @Test
    void OP090x2_na_niveau_1_komt_er_geen_retour() {
        String id = geweigerd("aanbieder", verzoek().met("Client/Geslacht", "7"));
        assertThat(retour("aanbieder", id).statusCode()).isEqualTo(404);
    }

    @Test
    void IV032_na_niveau_2_zegt_de_kop_0001_en_is_er_geen_inhoud() {
        String id = geweigerd("aanbieder", verzoek().bsn("999900007"));
        alleenKop(gelezen("aanbieder", id, Berichtsoort.JW316), "0001");
    }

    @Test
    void IV032_een_fout_van_niveau_3_in_de_kop_geeft_die_code_en_geen_inhoud() {
        Jw315 eerste = verzoek();
        aangenomen("aanbieder", eerste);
        String id = geweigerd("aanbieder", verzoek().bsn(Proefnummers.bsn(Proefnummers.volgende()))
                .identificatie(eerste.waarde("Header/BerichtIdentificatie/Identificatie")));
        alleenKop(gelezen("aanbieder", id, Berichtsoort.JW316), "9056");
    }

    @Test
    void IV032_een_fout_van_niveau_4_in_de_kop_geeft_die_code_en_geen_inhoud() {
        String id = geweigerd("aanbieder", verzoek().dagtekening(LocalDate.now().plusDays(3).toString()));
        alleenKop(gelezen("aanbieder", id, Berichtsoort.JW316), "8848");
    }

    @Test
    void IV032_een_fout_in_een_klasse_geeft_0200_op_kop_en_client_en_de_codes_op_die_klasse() {
        aangenomen("aanbieder", start());
        String id = geweigerd("aanbieder", start());
        assertThat(Retourlezer.uitkomst(gelezen("aanbieder", id, Berichtsoort.JW306)).klassen()).containsExactly(
                new Klassecodes("/Bericht/Header", List.of("0200")), new Klassecodes("/Bericht/Client", List.of("0200")),
                new Klassecodes("/Bericht/Client/StartProducten/StartProduct", List.of("9074", "9326")));
    }

    @Test
    void wie_zijn_retouren_overlaat_kan_er_niet_nog_een_sturen() {
        Jw301 toewijzing = Proefklant.toewijzing().gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN).aanbieder(Proefomgeving.AANBIEDER_ZONDER_RETOUREN);
        String id = aangenomen("stille-gemeente", toewijzing);
        als("stille-aanbieder").delete("/v1/postbus/berichten/" + id).then().statusCode(204);

        Response eigen = biedAan("stille-aanbieder", Retour.op(toewijzing).identificatieRetour(Proefnummers.identificatie(nummer)));

        assertThat(eigen.jsonPath().getList("errors.code")).containsExactly("RETOUR-DUBBEL");
        assertThat(als("stille-gemeente").get("/v1/berichten/" + id).jsonPath().getList("antwoorden.soort")).containsExactly("JW302");
    }

    @Test
    void wie_al_zelf_antwoordde_krijgt_geen_tweede_retour_van_de_poort() {
        Jw301 toewijzing = Proefklant.toewijzing().gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN).aanbieder(Proefomgeving.AANBIEDER_ZONDER_RETOUREN);
        String id = aangenomen("stille-gemeente", toewijzing);
        aangenomen("stille-aanbieder", Retour.op(toewijzing).identificatieRetour(Proefnummers.identificatie(nummer)));

        als("stille-aanbieder").delete("/v1/postbus/berichten/" + id).then().statusCode(204);

        assertThat(als("stille-gemeente").get("/v1/berichten/" + id).jsonPath().getList("antwoorden.soort")).containsExactly("JW302");
    }

    @Test
    void wie_zijn_retouren_zelf_maakt_krijgt_er_geen_van_de_poort() {
        String id = geweigerd("aanbieder", Proefklant.verzoek().bsn("999900007"));
        assertThat(retour("aanbieder", id).statusCode()).isEqualTo(404);
    }

    /** Random messages, of which some are refused at once and others when they have waited in vain. */
    @Test
    void de_retour_op_elk_willekeurig_geweigerd_bericht_voldoet_aan_het_schema_en_zegt_wat_er_mis_was() {
        List<String> adressen = new ArrayList<>();
        for (int i = 0; i < WILLEKEURIG; i++) {
            Berichtsoort soort = List.of(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307, Berichtsoort.JW315, Berichtsoort.JW317, Berichtsoort.JW319)
                    .get(i % 6);
            Berichtbouwer<?> bericht = Berichtgenerator.bericht(soort, 7_919L * nummer + i);
            bericht.gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN).aanbieder(Proefomgeving.AANBIEDER_ZONDER_RETOUREN);
            if (i % 5 == 0) {
                bericht.dagtekening(LocalDate.now().plusDays(3).toString());
            }
            Response antwoord = biedAan(soort.afzenderIsGemeente() ? "stille-gemeente" : "stille-aanbieder", bericht);
            adressen.add(soort + " " + antwoord.jsonPath().getString(antwoord.statusCode() == 202 ? "id" : "verslag.id"));
        }
        databank.useHandle(h -> h.createUpdate("update bericht set wacht_tot = now() - interval '1 second' where stand = 'aangehouden' and verzender = any(:wij)")
                .bindArray("wij", String.class, Proefomgeving.GEMEENTE_ZONDER_RETOUREN, Proefomgeving.AANBIEDER_ZONDER_RETOUREN).execute());
        Set<Berichtsoort> gezien = EnumSet.noneOf(Berichtsoort.class);
        Set<String> codes = new HashSet<>();
        for (String adres : adressen) {
            Berichtsoort soort = Berichtsoort.valueOf(adres.substring(0, 5));
            String afzender = soort.afzenderIsGemeente() ? "stille-gemeente" : "stille-aanbieder";
            String id = adres.substring(6);
            await().atMost(GEDULD).until(() -> !stand(afzender, id).equals("aangehouden"));
            if (stand(afzender, id).equals("geweigerd")) {
                Set<String> verwacht = retourcodes(afzender, id);
                Retouruitkomst uitkomst = Retourlezer.uitkomst(gelezen(afzender, id, soort.retour()));
                assertThat(uitkomst.klassen().stream().flatMap(k -> k.codes().stream()).filter(c -> !ZONDER_BETEKENIS.contains(c)).collect(Collectors.toSet()))
                        .as(adres).isEqualTo(verwacht);
                gezien.add(soort);
                codes.addAll(verwacht);
            }
        }
        assertThat(gezien).as("soorten waarvan er minstens een geweigerd werd").hasSize(6);
        assertThat(codes).contains("8848", "9019", "9355");
    }

    private static Set<String> retourcodes(String afzender, String id) {
        List<Map<String, Object>> bevindingen = als(afzender).get("/v1/berichten/" + id).jsonPath().getList("verslag.bevindingen.findAll { it.ernst == 'fout' }");
        List<Map<String, Object>> inKop = bevindingen.stream().filter(b -> ((String) b.get("pad")).startsWith("/Bericht/Header")).toList();
        return (inKop.isEmpty() ? bevindingen : inKop).stream().map(b -> (String) b.get("retourcode")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stand(String afzender, String id) {
        return als(afzender).get("/v1/berichten/" + id).jsonPath().getString("stand");
    }

    private static void alleenKop(Bericht retour, String code) {
        assertThat(Retourlezer.uitkomst(retour).klassen()).containsExactly(new Klassecodes("/Bericht/Header", List.of(code)));
        assertThat(retour.wortel().vind("Client")).isNull();
    }

    /** The return on this message: valid, and in the mailbox of its sender. */
    private static Bericht gelezen(String afzender, String id, Berichtsoort soort) {
        Response antwoord = retour(afzender, id);
        assertThat(antwoord.statusCode()).as(id).isEqualTo(200);
        voldoetAanSchema(soort, antwoord.asString());
        String retour = als(afzender).get("/v1/berichten/" + id).jsonPath().getString("antwoorden[0].id");
        assertThat(als(afzender).get("/v1/postbus/berichten/" + retour + "/inhoud").asString()).isEqualTo(antwoord.asString());
        return Gelezen.bericht(soort, antwoord.asString());
    }

    private static Response retour(String afzender, String id) {
        return als(afzender).get("/v1/berichten/" + id + "/retourbericht");
    }

    private static String aangenomen(String afnemer, Berichtbouwer<?> bericht) {
        Response antwoord = biedAan(afnemer, bericht);
        assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("geaccepteerd");
        return antwoord.jsonPath().getString("id");
    }

    private static String geweigerd(String afnemer, Berichtbouwer<?> bericht) {
        Response antwoord = biedAan(afnemer, bericht);
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(400);
        return antwoord.jsonPath().getString("verslag.id");
    }

    private Jw315 verzoek() {
        return Proefklant.verzoek().gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN);
    }

    /** Without allocation (taakgericht); each time the same start under an Identificatie of its own. */
    private Jw305 start() {
        return Jw305.bericht().gemeente(Proefomgeving.GEMEENTE_ZONDER_RETOUREN).identificatie(Proefnummers.identificatie(Proefnummers.volgende()))
                .bsn(Proefnummers.bsn(nummer)).start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum"));
    }
}
