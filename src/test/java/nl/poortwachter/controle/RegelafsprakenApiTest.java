package nl.poortwachter.controle;

import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** What a municipality agreed about rules, as senders meet it; each time beside a pair that agreed nothing, or no longer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class RegelafsprakenApiTest {
    private static final String MEELEZER = Proefomgeving.MEELEZENDE_GEMEENTE;
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final int nummer = Proefnummers.volgende();

    @Test
    void een_paar_dat_meeleest_krijgt_van_niveau_3_alleen_opmerkingen_en_het_verslag_zegt_het() {
        Response meelezend = biedAan("aanbieder", start(Proefomgeving.AANBIEDER));

        assertThat(meelezend.jsonPath().getString("stand")).as(meelezend.asString()).isEqualTo("geaccepteerd");
        assertThat(bevindingen(meelezend)).extracting(b -> b.get("code"), b -> b.get("ernst"), b -> b.get("retourcode"))
                .containsExactly(tuple("TR019", "opmerking", null));
        assertThat(niveau3(meelezend)).containsEntry("toelichting", "meelezen: tot en met 2099-12-31 alleen opmerkingen");
    }

    @Test
    void na_de_laatste_dag_van_meelezen_telt_niveau_3_weer() {
        Response voorbij = biedAan("buurman", start(Proefomgeving.BUURMAN));

        assertThat(voorbij.jsonPath().getString("stand")).as(voorbij.asString()).isEqualTo("aangehouden");
        assertThat(bevindingen(voorbij)).extracting(b -> b.get("code"), b -> b.get("ernst"), b -> b.get("retourcode"))
                .containsExactly(tuple("TR019", "wacht", "9019"));
        assertThat(niveau3(voorbij)).doesNotContainKey("toelichting");
    }

    @Test
    void tr056_telt_ook_bij_meelezen() {
        String identificatie = Proefnummers.identificatie(nummer);
        biedAan("aanbieder", start(Proefomgeving.AANBIEDER).identificatie(identificatie));

        Response dubbel = biedAan("aanbieder", start(Proefomgeving.AANBIEDER).identificatie(identificatie).dagtekening("2026-04-02"));

        assertThat(dubbel.statusCode()).isEqualTo(400);
        assertThat(dubbel.jsonPath().getList("errors.code")).containsExactly("TR056");
    }

    @Test
    void van_een_traject_dat_misschien_eerder_begon_wordt_een_opgegeven_fase_niet_tegengesproken() {
        assertThat(biedAan("meelezer", toewijzing(Proefomgeving.AANBIEDER)).statusCode()).isEqualTo(202);
        assertThat(biedAan("meelezer", toewijzing(Proefomgeving.BUURMAN)).statusCode()).isEqualTo(202);

        Response meelezend = inBehandeltraject(verlenging(Proefomgeving.AANBIEDER));
        Response volledig = inBehandeltraject(verlenging(Proefomgeving.BUURMAN));

        assertThat(meelezend.statusCode()).as(meelezend.asString()).isEqualTo(202);
        assertThat(meelezend.jsonPath().getInt("fase")).isEqualTo(6);
        assertThat(volledig.statusCode()).as(volledig.asString()).isEqualTo(400);
        assertThat(volledig.jsonPath().getList("errors.code")).containsExactly("MIN-PHASE");
    }

    @Test
    void een_gemeente_kan_een_regel_van_niveau_3_alleen_laten_opmerken() {
        assertThat(tweedeVerzoek(MEELEZER)).satisfies(antwoord -> {
            assertThat(antwoord.jsonPath().getString("stand")).isEqualTo("geaccepteerd");
            assertThat(bevindingen(antwoord)).extracting(b -> b.get("code"), b -> b.get("ernst"), b -> b.get("retourcode"))
                    .containsExactly(tuple("TR374", "opmerking", null));
        });
        assertThat(tweedeVerzoek(Proefomgeving.GEMEENTE).jsonPath().getList("errors.code")).containsExactly("TR374");
    }

    @Test
    void een_gemeente_kan_een_regel_van_niveau_4_alleen_laten_opmerken() {
        String overmorgen = LocalDate.now(NEDERLAND).plusDays(2).toString();

        Response opgemerkt = biedAan("buurman", verzoek().gemeente(MEELEZER).aanbieder(Proefomgeving.BUURMAN).dagtekening(overmorgen));

        assertThat(opgemerkt.statusCode()).as(opgemerkt.asString()).isEqualTo(202);
        assertThat(bevindingen(opgemerkt)).extracting(b -> b.get("code"), b -> b.get("ernst")).containsExactly(tuple("TR135", "opmerking"));
        assertThat(biedAan("aanbieder", verzoek().dagtekening(overmorgen)).jsonPath().getList("errors.code")).containsExactly("TR135");
    }

    /** A request while the first of the same citizen is still open. */
    private static Response tweedeVerzoek(String gemeente) {
        Jw315 eerste = verzoek().gemeente(gemeente).aanbieder(Proefomgeving.BUURMAN);
        assertThat(biedAan("buurman", eerste).statusCode()).isEqualTo(202);
        return biedAan("buurman", verzoek().gemeente(gemeente).aanbieder(Proefomgeving.BUURMAN).bsn(eerste.waarde("Client/Bsn")));
    }

    private static Response inBehandeltraject(Jw301 toewijzing) {
        return Proefklant.als("meelezer").contentType("application/xml").header("Fase", "6").body(toewijzing.bytes()).post("/v1/berichten");
    }

    private Jw301 toewijzing(String aanbieder) {
        return toewijzing(aanbieder, t -> { });
    }

    private Jw301 verlenging(String aanbieder) {
        return toewijzing(aanbieder, t -> t.toegewezen("2026-04-01", "11:00:00").periode("2026-04-01", "2027-03-31").reden("05"));
    }

    /** Each provider with a number of its own for the same citizen. */
    private Jw301 toewijzing(String aanbieder, Consumer<Jw301.Toewijzing> invulling) {
        int toewijzing = Proefnummers.toewijzing(nummer) + (aanbieder.equals(Proefomgeving.BUURMAN) ? 1_000_000 : 0);
        return Jw301.bericht().gemeente(MEELEZER).aanbieder(aanbieder).identificatie(Proefnummers.identificatie(Proefnummers.volgende()))
                .bsn(Proefnummers.bsn(nummer)).toewijzing(t -> invulling.accept(t.nummer(toewijzing)));
    }

    private Jw305 start(String aanbieder) {
        return Jw305.bericht().gemeente(MEELEZER).aanbieder(aanbieder).identificatie(Proefnummers.identificatie(Proefnummers.volgende()))
                .bsn(Proefnummers.bsn(nummer)).start(s -> s.toewijzing(Proefnummers.toewijzing(nummer)));
    }

    private static List<Map<String, Object>> bevindingen(Response antwoord) {
        return antwoord.jsonPath().getList("bevindingen");
    }

    private static Map<String, Object> niveau3(Response antwoord) {
        return antwoord.jsonPath().getMap("stappen.find { it.stap == 'niveau 3' }");
    }
}
