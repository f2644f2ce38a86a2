package nl.poortwachter.beheer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console in a real browser: every page looked at, by keyboard, without script, and by axe. Pictures are kept in target/schermen. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class BrowserTest {
    @Inject
    Jdbi jdbi;
    @TestHTTPResource("/")
    String adres;
    private Proefbrowser browser;

    @BeforeEach
    void open() {
        Path programma = Proefbrowser.programma().orElseGet(() -> Assumptions.abort("OVERGESLAGEN: op deze machine staat geen Chromium of Chrome, dus de "
                + "schermen van het beheer zijn niet in een browser bekeken. Installeer er een (Debian: apt-get install chromium) of noem er een in "
                + "POORTWACHTER_BROWSER."));
        browser = new Proefbrowser(programma, adres);
    }

    @AfterEach
    void sluit() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void elkePaginaIsToegankelijkEnHeeftGeenPersoonsgegevens() {
        Jw301 toewijzing = Proefklant.toewijzing().met("Client/Naam/Geslachtsnaam/Achternaam", "Zwaluwenstaart");
        String id = Proefklant.biedAan("gemeente", toewijzing).jsonPath().getString("id");
        verkeer();
        Page bas = browser.aangemeld("beheerder", true);
        String selectie = Medewerkersessie.van("beheerder").post("/beheer/dode-brieven/selectie", Map.of("hoogstens", "500")).header("Location");
        Map<String, String> paginas = Map.of("overzicht", "/beheer?alles=true", "berichten", "/beheer/berichten", "bericht", "/beheer/berichten/" + id,
                "routes", "/beheer/routes", "dode-brieven", "/beheer/dode-brieven", "herzending", selectie, "termijnen", "/beheer/termijnen",
                "beleid", "/beheer/beleid", "instellingen", "/beheer/instellingen", "niet-gevonden", "/beheer/berichten/" + UUID.randomUUID());
        bekijk(bas, "voorstellen", "/beheer/voorstellen", toewijzing);
        paginas.forEach((naam, pad) -> bekijk(bas, naam, pad, toewijzing));
        bekijk(browser.aangemeld("auditor", true), "audit", "/beheer/audit", toewijzing);
        bas.context().addCookies(List.of(new com.microsoft.playwright.options.Cookie("taal", "en").setUrl(adres)));
        bekijk(bas, "berichten-engels", "/beheer/berichten", toewijzing);

        assertThat(browser.klachten.stream().filter(klacht -> !klacht.contains("404")).toList()).isEmpty();
    }

    @Test
    void inhoudKomtEerstGemaskeerdEnDanPasMetWaarden() {
        Jw301 toewijzing = Proefklant.toewijzing().met("Client/Naam/Geslachtsnaam/Achternaam", "Zwaluwenstaart");
        String id = Proefklant.biedAan("gemeente", toewijzing).jsonPath().getString("id");
        Page inge = browser.aangemeld("inhoudlezer", true);
        inge.navigate("/beheer/berichten/" + id);
        Proefbrowser.bewaar(inge, "bericht-inhoudlezer");
        assertThat(Proefbrowser.overtredingen(inge)).isEmpty();

        inge.locator("#reden").fill("melding 7 van de ontvanger");
        inge.locator("#reden").press("Enter");
        assertThat(inge.locator("pre")).containsText("Bsn: •••");
        assertThat(inge.content()).doesNotContain(toewijzing.waarde("Client/Bsn"));
        assertThat(Proefbrowser.overtredingen(inge)).isEmpty();
        Proefbrowser.bewaar(inge, "inhoud-gemaskeerd");

        inge.locator("button[name=waarden]").click();
        assertThat(inge.locator("pre")).containsText("Bsn: " + toewijzing.waarde("Client/Bsn"));
    }

    @Test
    void alleenMetHetToetsenbordIsEenBerichtTeVindenEnTeOpenen() {
        String id = Proefklant.biedAan("aanbieder", Proefklant.verzoek()).jsonPath().getString("id");
        Page bas = browser.aangemeld("beheerder", true);
        bas.navigate("/beheer/berichten");

        bas.keyboard().press("Tab");
        assertThat(bas.locator(":focus")).hasText("Naar de inhoud");
        assertThat(bas.locator(":focus")).isInViewport();
        bas.keyboard().press("Enter");
        assertThat(bas.locator(":focus")).hasId("inhoud");
        tabTot(bas, "#soort");
        bas.keyboard().type("JW315");
        tabTot(bas, "#code");
        bas.keyboard().press("Enter");
        bas.waitForURL("**soort=JW315**");
        tabTot(bas, "a[href='/beheer/berichten/" + id + "']");
        assertThat(zichtbareFocus(bas)).isTrue();
        bas.keyboard().press("Enter");

        bas.waitForURL("**/beheer/berichten/" + id);
        assertThat(bas.locator("h1")).containsText("JW315");
    }

    @Test
    void zonderScriptIsAllesTeLezenEnTeFilteren() {
        String id = Proefklant.biedAan("aanbieder", Proefklant.verzoek()).jsonPath().getString("id");
        Page bas = browser.aangemeld("beheerder", false);
        bas.navigate("/beheer/berichten");

        bas.locator("#soort").selectOption("JW315");
        bas.locator("button[type=submit]").click();

        bas.waitForURL("**soort=JW315**");
        assertThat(bas.locator("a[href='/beheer/berichten/" + id + "']")).isVisible();
        bas.navigate("/beheer");
        assertThat(bas.locator("svg.staafjes").first()).isVisible();
    }

    @Test
    void hetFilterVerverstAlleenDeLijst() {
        Page bas = browser.aangemeld("beheerder", true);
        bas.navigate("/beheer/berichten");
        bas.evaluate("document.querySelector('h1').dataset.gezien = 'ja'");

        bas.locator("#stand").selectOption("geweigerd");
        bas.locator("button[type=submit]").click();

        bas.waitForURL("**stand=geweigerd**");
        assertThat(bas.locator("h1")).hasAttribute("data-gezien", "ja");
    }

    private void bekijk(Page pagina, String naam, String pad, Jw301 bericht) {
        pagina.navigate(pad);
        Proefbrowser.bewaar(pagina, naam);
        assertThat(Proefbrowser.overtredingen(pagina)).as(naam).isEmpty();
        assertThat(pagina.content()).as(naam).doesNotContain(bericht.waarde("Client/Bsn"), bericht.waarde("Client/Naam/Geslachtsnaam/Achternaam"));
        assertThat(pastInDeBreedte(pagina)).as(naam + " past in de breedte").isTrue();
        pagina.setViewportSize(390, 844);
        Proefbrowser.bewaar(pagina, naam + "-smal");
        assertThat(pastInDeBreedte(pagina)).as(naam + " past op een telefoon").isTrue();
        pagina.setViewportSize(1280, 900);
    }

    private static boolean pastInDeBreedte(Page pagina) {
        return (Boolean) pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    private static void tabTot(Page pagina, String doel) {
        for (int stap = 0; stap < 60; stap++) {
            if ((Boolean) pagina.evaluate("doel => document.activeElement.matches(doel)", doel)) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("met de tabtoets niet te bereiken: " + doel);
    }

    private static boolean zichtbareFocus(Page pagina) {
        return (Boolean) pagina.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'");
    }

    /** Something of everything, so that the pictures show the pages as they are in use. */
    private void verkeer() {
        Proefverkeer verkeer = new Proefverkeer(jdbi);
        Instant nu = Instant.now();
        for (int minuut = 58; minuut > 0; minuut--) {
            verkeer.op(nu.minusSeconds(60L * minuut));
            for (int i = 0; i <= (minuut * 7) % 5; i++) {
                UUID id = verkeer.bericht().soort("JW307").van(Proefomgeving.BUURMAN).naar(Proefomgeving.GEMEENTE_MET_POSTBUS).metBezorging("postbus", "afgeleverd", 1);
                verkeer.poging(id, 1, nu.minusSeconds(60L * minuut - 30), "afgeleverd", "opgehaald en bevestigd");
            }
        }
        verkeer.op(nu.minusSeconds(3000));
        verkeer.bericht().soort("JW307").van(Proefomgeving.BUURMAN).naar(Proefomgeving.GEMEENTE_MET_POSTBUS).stand("aangehouden").wachtTot(nu.plusSeconds(90_000)).legVast();
        verkeer.bericht().van(Proefomgeving.BUURMAN).naar(Proefomgeving.GEMEENTE_MET_POSTBUS).stand("geweigerd").bevinding("TR302").legVast();
        for (int i = 0; i < 3; i++) {
            verkeer.bericht().van(Proefomgeving.BUURMAN).naar(Proefomgeving.GEMEENTE_MET_POSTBUS).burger("d" + i).onbestelbaar(4);
        }
    }
}
