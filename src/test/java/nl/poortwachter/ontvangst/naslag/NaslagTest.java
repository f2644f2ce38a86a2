package nl.poortwachter.ontvangst.naslag;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.controle.Regelblad;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** Rules and policy as anyone may look them up. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class NaslagTest {
    private static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @Test
    void deLijstNoemtElkeRegelUitHetRegelboek() {
        JsonPath lijst = json("/v1/regels");

        assertThat(lijst.getList("regels.code", String.class)).isEqualTo(Regelboek.standaard().regels().stream().map(Regelblad::code).toList());
    }

    @Test
    void eenRegelZegtWatErMoetKloppenEnWatTeDoen() {
        JsonPath regel = json("/v1/regels/TR074");
        Regelblad blad = Regelboek.standaard().regel("TR074").orElseThrow();

        assertThat(regel.getString("code")).isEqualTo("TR074");
        assertThat(regel.getInt("niveau")).isEqualTo(3);
        assertThat(regel.getString("pagina")).isEqualTo("/v1/regels/TR074");
        assertThat(regel.getList("berichten", String.class)).isEqualTo(blad.berichten().stream().map(Enum::name).toList());
        Regelblad.Variant variant = blad.varianten().get(0);
        Map<String, Object> getoond = regel.getMap("varianten[0]");
        assertThat(getoond).containsEntry("zin", variant.zin()).containsEntry("voorbeeldFout", variant.fout()).containsEntry("advies", variant.advies())
                .containsEntry("elementen", variant.elementen()).containsEntry("retourcode", variant.retourcode())
                .containsEntry("ernst", variant.ernst().name().toLowerCase()).containsEntry("gevolg", variant.ernst().gevolg());
    }

    @Test
    void elkeBladzijdeIsToegankelijkEnElkeKoppelingLeidtErgensHeen() {
        Webpagina lijst = bladzijde("/v1/regels");
        List<String> koppelingen = lijst.alle("a").stream().map(a -> a.getAttribute("href")).filter(h -> h.startsWith("/v1/regels/")).toList();
        assertThat(koppelingen).hasSize(Regelboek.standaard().regels().size());
        koppelingen.forEach(adres -> assertThat(bladzijde(adres).tekst()).contains("Wat te doen"));
        bladzijde("/v1/beleid");
        String stijl = lijst.alle("link").get(0).getAttribute("href");
        assertThat(anoniem().get(stijl).then().statusCode(200).extract().contentType()).startsWith("text/css");
    }

    @Test
    void deBladzijdeVanEenRegelToontAllesWatDeRegelZegt() {
        Regelblad.Variant variant = Regelboek.standaard().regel("CD005").orElseThrow().varianten().get(0);

        assertThat(bladzijde("/v1/regels/CD005").tekst()).contains("Regel CD005", "Niveau 2", "JW301", variant.zin(), variant.fout(), variant.advies(),
                variant.elementen().get(0), variant.retourcode(), variant.ernst().gevolg());
    }

    @Test
    void eenOnbekendeRegelIs404InWelkeVormOok() {
        for (String vorm : List.of("application/json", HTML)) {
            Response antwoord = anoniem().accept(vorm).get("/v1/regels/XX999");
            assertThat(antwoord.statusCode()).isEqualTo(404);
            assertThat(antwoord.contentType()).isEqualTo("application/problem+json");
            assertThat(antwoord.jsonPath().getString("detail")).contains("/v1/regels");
        }
    }

    @Test
    void zonderVoorkeurKomtJson() {
        for (String adres : List.of("/v1/regels", "/v1/regels/CD005", "/v1/beleid")) {
            assertThat(anoniem().accept("*/*").get(adres).contentType()).as(adres).startsWith("application/json");
        }
        assertThat(anoniem().accept("image/png").get("/v1/regels").statusCode()).isEqualTo(406);
    }

    @Test
    void deBladzijdeVanElkeBevindingBestaat() {
        Response geweigerd = biedAan("aanbieder", verzoek().met("Client/Geboortedatum/DatumGebruik", "1").met("Header/BerichtVersie", "2"));
        List<String> paginas = geweigerd.jsonPath().getList("errors.pagina", String.class);
        assertThat(paginas).isNotEmpty().allSatisfy(pagina -> json(pagina));
    }

    @Test
    void hetBeleidToontPerElementEnFaseHetBesluitMetRedenEnWet() {
        JsonPath beleid = json("/v1/beleid");

        assertThat(beleid.getString("beleid")).isEqualTo("standaard");
        assertThat(beleid.getList("fases.fase", Integer.class)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        Map<String, Object> regel = beleid.getMap("regels.find { it.regel == 'jw315-commentaar-client' }");
        assertThat(regel).containsEntry("berichten", List.of("JW315")).containsEntry("elementen", List.of("Client/Commentaar"));
        Map<String, Object> vak = beleid.getMap("regels.find { it.regel == 'jw315-commentaar-client' }.cellen[0]");
        assertThat(vak).containsEntry("fase", 3).containsEntry("besluit", "strippen").containsEntry("reden", "MIN-TEXT").containsKey("grondslag");
        assertThat(bladzijde("/v1/beleid").tekst()).contains("Client/Commentaar", "MIN-TEXT", (String) regel.get("zin"), (String) vak.get("grondslag"));
    }

    @Test
    void eenGemeenteMetEigenBeleidZietHetHare() {
        JsonPath uithoorn = json("/v1/beleid?gemeente=0451");
        assertThat(List.of(uithoorn.getString("beleid"), uithoorn.getString("gemeenten[0].code"), uithoorn.getString("vereist")))
                .containsExactly("uithoorn", "0451", "toestemming");
        Webpagina pagina = bladzijde("/v1/beleid?gemeente=0451");
        assertThat(pagina.alle("h1").get(0).getTextContent()).startsWith("Beleid uithoorn");
        assertThat(pagina.alle("input").get(0).getAttribute("value")).isEqualTo("0451");
        assertThat(json("/v1/beleid?gemeente=0000").getString("beleid")).isEqualTo("standaard");
        assertThat(json("/v1/beleid?gemeente=").getString("beleid")).isEqualTo("standaard");
        assertThat(anoniem().get("/v1/beleid?gemeente=Uithoorn").statusCode()).isEqualTo(400);
    }

    private static JsonPath json(String adres) {
        return anoniem().accept("application/json").get(adres).then().statusCode(200).extract().jsonPath();
    }

    private static Webpagina bladzijde(String adres) {
        Response antwoord = anoniem().accept(HTML).get(adres);
        Webpagina pagina = Webpagina.uit(antwoord);
        pagina.isToegankelijk();
        pagina.isZonderInlijnseOpmaakOfScript();
        assertThat(antwoord.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'").contains("frame-ancestors 'none'");
        return pagina;
    }
}
