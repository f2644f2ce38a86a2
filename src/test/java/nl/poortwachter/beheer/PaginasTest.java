package nl.poortwachter.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Speurder;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console over HTTP, without a script: who sees which page, and what each action really does. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class PaginasTest {
    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @CsvSource({
        "/beheer,                       beheerder inhoudlezer privacyfunctionaris auditor beleidsredacteur",
        "/beheer/berichten,             beheerder inhoudlezer privacyfunctionaris",
        "/beheer/routes,                beheerder",
        "/beheer/dode-brieven,          beheerder",
        "/beheer/termijnen,             beheerder privacyfunctionaris",
        "/beheer/voorstellen,           beheerder privacyfunctionaris beleidsredacteur",
        "/beheer/beleid,                beheerder inhoudlezer privacyfunctionaris auditor beleidsredacteur",
        "/beheer/audit,                 auditor",
        "/beheer/instellingen,          beheerder auditor"})
    void elkeRolZietHaarEigenPaginas(String pagina, String rollen) {
        for (String account : List.of("beheerder", "inhoudlezer", "privacyfunctionaris", "auditor", "beleidsredacteur")) {
            Response antwoord = Medewerkersessie.van(account).get(pagina);

            assertThat(antwoord.statusCode()).as(account + " " + antwoord.asString()).isEqualTo(List.of(rollen.split(" ")).contains(account) ? 200 : 403);
        }
    }

    @Test
    void zonderAanmeldingIsErGeenPagina() {
        assertThat(Medewerkersessie.anoniem().get("/beheer/berichten").statusCode()).isBetween(302, 303);
    }

    @Test
    void hetOverzichtNoemtDePartijMetHaarVerkeer() {
        Proefklant.biedAan("aanbieder", Proefklant.verzoek());

        String pagina = Medewerkersessie.van("auditor").get("/beheer").asString();

        assertThat(pagina).contains("Partij " + Proefomgeving.GEMEENTE).contains("berichten binnengekomen in het laatste uur").contains("<svg");
    }

    @Test
    void eenBerichtIsTeVindenMetElkFilterEnHeeftGeenPersoonsgegevensOpZijnPagina() {
        Jw315 verzoek = Proefklant.verzoek().met("Client/Naam/Geslachtsnaam/Achternaam", "Zwaluwenstaart");
        String id = Proefklant.biedAan("aanbieder", verzoek).jsonPath().getString("id");
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.get("/beheer/berichten?soort=JW315&partij=" + Proefomgeving.GEMEENTE).asString()).contains("/beheer/berichten/" + id);
        assertThat(bas.get("/beheer/berichten?soort=JW301&partij=" + Proefomgeving.GEMEENTE).asString()).doesNotContain("/beheer/berichten/" + id);
        String pagina = bas.get("/beheer/berichten/" + id).asString();
        assertThat(pagina).contains(id).contains("Stap lezen").contains("Partij " + Proefomgeving.AANBIEDER);
        zonderPersoon(pagina, verzoek);
        assertThat(pagina).doesNotContain("name=\"reden\"");
    }

    @Test
    void eenFilterDatNietKanWordtMetEenCodeGenoemd() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");

        assertThat(bas.get("/beheer/berichten?van=gisteren").asString()).contains("CON-07");
        assertThat(bas.get("/beheer/berichten?na=x").asString()).contains("CON-08");
        assertThat(bas.get("/beheer/berichten?code=%3Cscript%3E").asString()).contains("CON-06").doesNotContain("<script>");
        assertThat(bas.get("/beheer/termijnen?na=x").asString()).contains("CON-08");
    }

    @Test
    void eenBerichtDatErNietIsHeeftEenPaginaDieDatZegt() {
        Response antwoord = Medewerkersessie.van("beheerder").get("/beheer/berichten/" + UUID.randomUUID());

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.asString()).contains("CON-17").contains("</html>");
        assertThat(Medewerkersessie.van("beheerder").get("/beheer/berichten/1").statusCode()).isEqualTo(404);
        assertThat(Medewerkersessie.van("beheerder").post("/beheer/routes/9999/hervat", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void opEenBurgerZoekenGaatInHetLogboekEnHetNummerNergensHeen() {
        Jw301 toewijzing = Proefklant.toewijzing().met("Client/Naam/Geslachtsnaam/Achternaam", "Zwaluwenstaart");
        String id = Proefklant.biedAan("gemeente", toewijzing).jsonPath().getString("id");
        long voor = auditregels("zoeken");

        Response antwoord = Medewerkersessie.van("privacyfunctionaris").post("/beheer/berichten/zoek",
                Map.of("bsn", toewijzing.waarde("Client/Bsn"), "reden", "inzageverzoek 12"));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.asString()).contains("/beheer/berichten/" + id);
        zonderPersoon(antwoord.asString(), toewijzing);
        assertThat(auditregels("zoeken")).isEqualTo(voor + 1);
    }

    @Test
    void zonderRedenOfMetEenOnmogelijkNummerWordtNietGezocht() {
        Medewerkersessie pien = Medewerkersessie.van("privacyfunctionaris");
        long voor = auditregels("zoeken");

        Response zonderReden = pien.post("/beheer/berichten/zoek", Map.of("bsn", "999900006", "reden", " "));
        Response onmogelijk = pien.post("/beheer/berichten/zoek", Map.of("bsn", "999900007", "reden", "inzageverzoek 12"));

        assertThat(zonderReden.statusCode()).isEqualTo(400);
        assertThat(zonderReden.asString()).contains("CON-02").doesNotContain("999900006");
        assertThat(onmogelijk.statusCode()).isEqualTo(400);
        assertThat(onmogelijk.asString()).contains("CON-01").doesNotContain("999900007");
        assertThat(auditregels("zoeken")).isEqualTo(voor);
    }

    @Test
    void inhoudIsErAlleenVoorDeInhoudlezerMetEenRedenEnEerstGemaskeerd() {
        Jw301 toewijzing = Proefklant.toewijzing().met("Client/Naam/Geslachtsnaam/Achternaam", "Zwaluwenstaart");
        String id = Proefklant.biedAan("gemeente", toewijzing).jsonPath().getString("id");
        String adres = "/beheer/berichten/" + id + "/inhoud";
        Medewerkersessie inge = Medewerkersessie.van("inhoudlezer");
        long voor = auditregels("inzien");

        assertThat(Medewerkersessie.van("beheerder").post(adres, Map.of("reden", "nieuwsgierig")).statusCode()).isEqualTo(403);
        assertThat(inge.post(adres, Map.of("reden", "")).asString()).contains("CON-02");
        zonderPersoon(inge.get("/beheer/berichten/" + id).asString(), toewijzing);
        assertThat(auditregels("inzien")).isEqualTo(voor);

        String gemaskeerd = inge.post(adres, Map.of("reden", "melding 7")).asString();
        assertThat(gemaskeerd).contains("Bsn: •••");
        zonderPersoon(gemaskeerd, toewijzing);
        assertThat(auditregels("inzien")).isEqualTo(voor + 1);

        assertThat(inge.post(adres, Map.of("reden", "melding 7", "waarden", "true")).asString()).contains("Bsn: " + toewijzing.waarde("Client/Bsn"));
        assertThat(auditregels("inzien")).isEqualTo(voor + 2);
    }

    @Test
    void eenGepauzeerdeOntvangerKrijgtPasNaHetHervattenZijnBericht() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        String route = "/beheer/routes/" + Proefomgeving.GEMEENTE;
        assertThat(bas.post(route + "/pauze", Map.of("reden", "")).asString()).contains("CON-02");
        assertThat(bas.post(route + "/pauze", Map.of("reden", "onderhoud tot tien uur")).statusCode()).isEqualTo(303);
        try {
            String id = Proefklant.biedAan("aanbieder", Proefklant.verzoek()).jsonPath().getString("id");

            assertThat(bas.get("/beheer/berichten/" + id).asString()).contains("De ontvanger is gepauzeerd").contains("onderhoud tot tien uur");
            assertThat(bas.get("/beheer/routes").asString()).contains("Gepauzeerd");
            assertThat(bas.post(route + "/hervat", Map.of()).statusCode()).isEqualTo(303);
            await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
        } finally {
            bas.post(route + "/hervat", Map.of());
        }
    }

    @Test
    void deVerbindingProberenVerstuurtGeenBericht() {
        Response antwoord = Medewerkersessie.van("beheerder").post("/beheer/routes/" + Proefomgeving.GEMEENTE + "/proef", Map.of());

        assertThat(antwoord.asString()).contains("De ontvanger antwoordt");
        Proefomgeving.ontvanger().verifyThat(0, WireMock.postRequestedFor(WireMock.urlEqualTo("/" + Proefomgeving.GEMEENTE))
                .withoutHeader("Bericht-Id"));
    }

    @Test
    void eenDodeBriefGaatNaHetVoorbeeldOpnieuwMetHetzelfdeNummer() {
        StubMapping storing = Proefomgeving.ontvanger().register(WireMock.post(WireMock.urlEqualTo("/" + Proefomgeving.GEMEENTE)).atPriority(1)
                .willReturn(WireMock.status(503)));
        String id;
        try {
            id = Proefklant.biedAan("aanbieder", Proefklant.verzoek()).jsonPath().getString("id");
            await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("onbestelbaar"));
        } finally {
            Proefomgeving.ontvanger().removeStubMapping(storing);
        }
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        assertThat(bas.get("/beheer/dode-brieven").asString()).contains(id);

        String selectie = bas.post("/beheer/dode-brieven/selectie", Map.of("bericht", id)).header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(bas.get(selectie).asString()).contains("er is nog niets verstuurd").contains(id);
        assertThat(stand(id)).isEqualTo("onbestelbaar");
        assertThat(bas.post(selectie + "/begin", Map.of("tempo", "0", "reden", "")).asString()).contains("CON-02").contains("CON-16");
        assertThat(bas.post(selectie + "/begin", Map.of("tempo", "600", "reden", "de ontvanger werkt weer")).statusCode()).isEqualTo(303);

        await().untilAsserted(() -> assertThat(stand(id)).isEqualTo("afgeleverd"));
        await().untilAsserted(() -> assertThat(bas.get(selectie).asString()).contains("Klaar"));
        assertThat(bas.get("/beheer/berichten/" + id).asString()).contains("Opnieuw verstuurd door beheerder").contains("Poging 1").contains("Poging 5");
    }

    @Test
    void eenSelectieIsTeLatenVallen() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        String selectie = bas.post("/beheer/dode-brieven/selectie", Map.of("hoogstens", "5")).header("Location").replaceFirst("^https?://[^/]+", "");

        assertThat(bas.post(selectie + "/stop", Map.of()).statusCode()).isEqualTo(303);
        assertThat(bas.get(selectie).asString()).contains("Gestopt");
        assertThat(bas.post("/beheer/dode-brieven/selectie", Map.of("hoogstens", "veel")).asString()).contains("CON-15");
        assertThat(bas.post("/beheer/dode-brieven/selectie", Map.of("keuze", "aangevinkt")).asString()).contains("CON-18");
    }

    @Test
    void deAuditorLeestEnControleertHetLogboekEnDatStaatErOokIn() {
        Medewerkersessie anne = Medewerkersessie.van("auditor");
        anne.get("/beheer/audit");

        assertThat(anne.get("/beheer/audit?wie=auditor").asString()).contains("auditregel");
        assertThat(anne.get("/beheer/audit?van=ooit").asString()).contains("CON-07");
        assertThat(anne.post("/beheer/audit/controle", Map.of()).asString()).contains("Het logboek is heel");
    }

    @Test
    void elkeFoutIsEenLeesbarePaginaEnVoorSystemenBlijftHetEenProbleem() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        UUID stuk = new Proefverkeer(jdbi).bericht().stappen("{}").legVast();

        leesbaar(bas.get("/beheer/bestaat/niet"), 404, "CON-17");
        leesbaar(bas.get("/beheer/berichten/" + UUID.randomUUID()), 404, "CON-17");
        leesbaar(bas.get("/beheer/audit"), 403, "auditor");
        leesbaar(bas.post("/beheer/termijnen", Map.of()), 405, "CON-19");
        leesbaar(bas.get("/beheer/berichten/" + stuk), 500, "CON-20");
        assertThat(Proefklant.als("gemeente").get("/v1/bestaat/niet").contentType()).startsWith("application/problem+json");
    }

    private static void leesbaar(Response antwoord, int status, String tekst) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.contentType()).startsWith("text/html");
        assertThat(antwoord.asString()).contains(tekst).contains("lang=\"nl\"").doesNotContain("urn:poortwachter:probleem");
    }

    @Test
    void watMensenTypenKomtNergensTerechtWaarHetTeLezenIs() throws java.io.IOException {
        String reden = "gebeld met mevrouw kanariegeel";
        Jw301 toewijzing = Proefklant.toewijzing();
        String id = Proefklant.biedAan("gemeente", toewijzing).jsonPath().getString("id");
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        Medewerkersessie inge = Medewerkersessie.van("inhoudlezer");
        String route = "/beheer/routes/" + Proefomgeving.AANBIEDER_MET_TLS;
        String selectie = bas.post("/beheer/dode-brieven/selectie", Map.of("hoogstens", "1", "ontvanger", "niemand")).header("Location").replaceFirst("^https?://[^/]+", "");

        assertThat(bas.post(route + "/pauze", Map.of("reden", reden)).statusCode()).isEqualTo(303);
        assertThat(bas.get("/beheer/routes").asString()).contains(reden);
        assertThat(bas.post(route + "/hervat", Map.of()).statusCode()).isEqualTo(303);
        assertThat(bas.post(selectie + "/begin", Map.of("tempo", "60", "reden", reden)).statusCode()).isEqualTo(303);
        assertThat(inge.post("/beheer/berichten/" + id + "/inhoud", Map.of("reden", reden, "waarden", "true")).statusCode()).isEqualTo(200);
        assertThat(inge.post("/beheer/berichten/zoek", Map.of("bsn", toewijzing.waarde("Client/Bsn"), "reden", reden)).statusCode()).isEqualTo(200);

        assertThat(new Speurder(jdbi).vind(List.of("kanariegeel"))).isEmpty();
        assertThat(new Speurder(jdbi).vind(List.of(toewijzing.waarde("Client/Bsn")))).isEmpty();
    }

    @Test
    void geheimenStaanNietOpDeInstellingenpagina() {
        String pagina = Medewerkersessie.van("beheerder").get("/beheer/instellingen").asString();

        assertThat(pagina).contains("quarkus.datasource.password").contains("poortwachter.aflevering.lease");
        assertThat(pagina).doesNotContain(org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class));
    }

    @Test
    void deConsoleSpreektOokEngels() {
        Medewerkersessie bas = Medewerkersessie.van("beheerder");
        Response keuze = bas.post("/beheer/taal", Map.of("taal", "en", "terug", "/beheer/berichten"));

        assertThat(keuze.statusCode()).isEqualTo(303);
        assertThat(keuze.header("Location")).endsWith("/beheer/berichten");
        assertThat(bas.post("/beheer/taal", Map.of("taal", "en", "terug", "https://elders.example")).header("Location")).endsWith("/beheer");
        String pagina = bas.verzoek().cookie("taal", keuze.cookie("taal")).get("/beheer/berichten").asString();
        assertThat(pagina).contains("lang=\"en\"").contains("Search for a citizen").doesNotContain("Zoeken op burger");
    }

    private void zonderPersoon(String pagina, nl.poortwachter.bericht.bouw.Berichtbouwer<?> bericht) {
        assertThat(pagina).doesNotContain(bericht.waarde("Client/Bsn"));
        String naam = bericht.waarde("Client/Naam/Geslachtsnaam/Achternaam");
        assertThat(naam).isNotBlank();
        assertThat(pagina).doesNotContain(naam);
    }

    private String stand(String id) {
        return jdbi.withHandle(h -> h.createQuery("select stand from bericht where id = :id").bind("id", UUID.fromString(id)).mapTo(String.class).one());
    }

    private long auditregels(String daad) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from auditregel where daad = :daad and tekst like '%\"gelukt\"%'").bind("daad", daad).mapTo(Long.class).one());
    }
}
