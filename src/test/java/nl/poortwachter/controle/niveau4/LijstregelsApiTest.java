package nl.poortwachter.controle.niveau4;

import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.toewijzing;
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
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** The rules of level 4 through the running gateway. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class LijstregelsApiTest {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Test
    void TR135_een_bericht_van_overmorgen_wordt_geweigerd_en_een_van_vandaag_niet() {
        LocalDate vandaag = LocalDate.now(NEDERLAND);
        // Two days ahead: still in the future when midnight passes during the test.
        breekt(biedAan("aanbieder", verzoek().dagtekening(vandaag.plusDays(2).toString())),
                "TR135", "8848", "Header/BerichtIdentificatie/Dagtekening");
        slaagt(biedAan("aanbieder", verzoek().dagtekening(vandaag.toString())));
    }

    @Test
    void TR378_een_ontvanger_die_geen_gemeente_is_wordt_geweigerd() {
        breekt(biedAan("aanbieder", verzoek().gemeente(Proefomgeving.GEEN_GEMEENTE)), "TR378", "S300", "Header/Ontvanger");
        slaagt(biedAan("aanbieder", verzoek().gemeente(Proefomgeving.GEMEENTE_MET_POSTBUS)));
    }

    @Test
    void TR378_een_afzender_die_geen_gemeente_is_wordt_geweigerd() {
        breekt(biedAan("geen-gemeente", toewijzing().gemeente(Proefomgeving.GEEN_GEMEENTE)), "TR378", "S300", "Header/Afzender");
        slaagt(biedAan("gemeente", toewijzing()));
    }

    @Test
    void TR378_een_verwijzing_naar_wat_geen_gemeente_is_wordt_geweigerd() {
        Jw315 verzoek = verzoek();
        slaagt(biedAan("aanbieder", verzoek));
        breekt(biedAan("gemeente", antwoord(verzoek).andereGemeente(Proefomgeving.GEEN_GEMEENTE)),
                "TR378", "S300", "Antwoord/Woonplaatsbeginsel/Gemeente");
        slaagt(biedAan("gemeente", antwoord(verzoek).andereGemeente(Proefomgeving.GEMEENTE_MET_POSTBUS)));
    }

    /** The reference of a fresh request is its Identificatie; see {@link Proefklant#verzoek}. */
    private static Jw319 antwoord(Jw315 verzoek) {
        return Jw319.bericht().identificatie(Proefnummers.identificatie(Proefnummers.volgende()))
                .referentie(verzoek.waarde("Header/BerichtIdentificatie/Identificatie"));
    }

    @Test
    void TR381_een_code_buiten_de_afgesproken_productlijst_wordt_geweigerd() {
        breekt(biedAan("aanbieder", bijContract("45A05")), "TR381", "S329", "Client/AangevraagdeProducten/AangevraagdProduct/Product/Code");
        slaagt(biedAan("aanbieder", bijContract("45A04")));
    }

    private static Jw315 bijContract(String code) {
        String referentie = Proefnummers.identificatie(Proefnummers.volgende());
        return verzoek().gemeente(Proefomgeving.CONTRACTGEMEENTE).zonder("Client/AangevraagdeProducten")
                .aanvraag(a -> a.referentie(referentie).product("45", code));
    }

    private static void slaagt(Response antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
        assertThat(antwoord.jsonPath().getString("stand")).isEqualTo("geaccepteerd");
        assertThat(antwoord.jsonPath().getList("bevindingen")).isEmpty();
    }

    private static void breekt(Response antwoord, String code, String retourcode, String pad) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(400);
        List<Map<String, Object>> bevindingen = antwoord.jsonPath().getList("verslag.bevindingen");
        assertThat(bevindingen).extracting(b -> b.get("code"), b -> b.get("ernst"), b -> b.get("retourcode"), b -> b.get("pad"))
                .containsExactly(tuple(code, "fout", retourcode, "/Bericht/" + pad));
    }
}
