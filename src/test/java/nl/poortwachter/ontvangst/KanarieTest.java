package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.beproeving.Kanaries;
import nl.poortwachter.beproeving.Medewerkersessie;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.beproeving.Speurder;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * What was taken out of a message is nowhere: words that occur nowhere else are put in every place that can be taken out, in messages that go on, are
 * refused, wait, or are only checked; afterwards they are looked for in everything the application keeps, tells and sends. Nor is anything else of a
 * message anywhere in the clear.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class KanarieTest {
    private static final String ONGEZIEN = "<!-- %s --><?%s?>";
    private final Kanaries kanaries = new Kanaries();
    private final Strippunten strippunten = new Strippunten(kanaries);
    private final List<String> antwoorden = new ArrayList<>();
    private final int nummer = Proefnummers.volgende();
    private final String bsn = Proefnummers.bsn(nummer);
    private final int toewijzing = Proefnummers.toewijzing(nummer);
    private final String referentie = Proefnummers.identificatie(nummer);
    private final List<String> berichten = new ArrayList<>();
    private int teller;

    @Inject
    Jdbi jdbi;

    @Inject
    Versleuteling versleuteling;

    @Test
    void watWegIsGelatenIsNergens() throws Exception {
        eenTraject();
        ingetrokken();
        assertThat(strippunten.onbeproefd()).as("plaatsen die het beleid kan weglaten en die niet zijn beproefd").isEmpty();
        watNietDoorgaat();
        alsBestand();
        watWachtEnDaarnaDoorgaat();
        rapporten();
        console();

        assertThat(antwoorden.stream().flatMap(a -> kanaries.gevonden(a).stream()).distinct()).as("in een antwoord, verslag of rapport").isEmpty();
        assertThat(kanaries.sporen()).hasSizeGreaterThan(2).contains(Kanaries.MERK);
        assertThat(new Speurder(jdbi).vind(kanaries.sporen())).isEmpty();
        assertThat(new Speurder(jdbi).vind(Set.of(bsn))).isEmpty();
    }

    /** A whole trajectory that goes on, message by message, with what the receiver gets to see of it. */
    private void eenTraject() {
        Jw315 verzoek = client(Jw315.bericht(), "315").aanvraag(a -> a.referentie(referentie).met("Commentaar", kanaries.zorgtekst("315 product"))
                .met("Verwijzer/Type", "06").met("Verwijzer/Naam", kanaries.in("315 verwijzer"))).met("Client/Commentaar", kanaries.zorgtekst("315 client"));
        assertThat(gaatDoor("aanbieder", verzoek, "315")).containsExactly("315 achternaam");

        Retour retour = Retour.op(verzoek).metInhoud().identificatieRetour("R" + referentie);
        // A return goes back to who wrote the message: of what stands in it, only first names and text are taken out.
        assertThat(gaatDoor("gemeente", retour, "316")).containsExactly("315 achternaam", "315 verwijzer");

        Jw301 toegewezen = client(Jw301.bericht(), "301").met("Client/Commentaar", kanaries.zorgtekst("301 client"))
                .toewijzing(t -> t.nummer(toewijzing).referentie(referentie).met("Commentaar", "Graag vier uur per week, " + kanaries.in("301 product")))
                .met("Client/Communicatie/Vorm", "1").met("Client/Communicatie/Taal", kanaries.in("301 taal"))
                .contact(c -> contact(c, "301 contact"))
                .relatie(r -> r.met("Soort", "25").met("Naam/Voornamen", kanaries.in("301 buurman voornaam")).met("Naam/Geslachtsnaam/Achternaam", kanaries.in("301 buurman"))
                        .contact(c -> contact(c, "301 buurman")))
                .relatie(r -> r.met("Naam/Voornamen", kanaries.in("301 moeder voornaam")).met("Naam/Voorletters", "M").met("Geboortedatum/Datum", kanaries.dag("301 moeder geboren"))
                        .met("Naam/Geslachtsnaam/Achternaam", kanaries.in("301 moeder")).contact(c -> contact(c, "301 moeder")));
        assertThat(gaatDoor("gemeente", toegewezen, "301")).containsExactly("301 achternaam", "301 taal", "301 contact straat", "301 contact plaats",
                "301 contact e-mail", "301 contact telefoon", "301 moeder", "301 moeder straat", "301 moeder plaats", "301 moeder e-mail", "301 moeder telefoon");
        retour("aanbieder", toegewezen, "302");

        Jw305 start = client(Jw305.bericht(), "305").start(s -> s.toewijzing(toewijzing));
        assertThat(gaatDoor("aanbieder", start, "305")).containsExactly("305 achternaam");
        retour("gemeente", start, "306");
        Jw301 later = client(Jw301.bericht(), "later").met("Client/Commentaar", kanaries.zorgtekst("later client"))
                .toewijzing(t -> t.nummer(toewijzing).reden("12").omvang(8, "04", "4").met("Commentaar", kanaries.zorgtekst("later product")))
                .met("Client/Communicatie/Vorm", "1").met("Client/Communicatie/Taal", kanaries.in("later taal"));
        assertThat(gaatDoor("gemeente", later, "later")).containsExactly("later achternaam");

        // In these two the standard has nothing that a policy may take out: what is left is what no reader of XML sees.
        assertThat(gaatDoor("aanbieder", bsn(Jw317.bericht()).met("Client/Verzoek/RedenVerzoek", "2").referentie(referentie + "W").wijziging(w -> w.toewijzing(toewijzing)), "317")).isEmpty();
        assertThat(gaatDoor("gemeente", eigen(Jw319.bericht()).referentie(referentie + "W"), "319")).isEmpty();

        Jw301 beeindigd = client(Jw301.bericht(), "einde").contact(c -> contact(c, "einde contact"))
                .relatie(r -> r.met("Naam/Geslachtsnaam/Achternaam", kanaries.in("einde moeder")).contact(c -> contact(c, "einde moeder")))
                .toewijzing(t -> t.nummer(toewijzing).reden("05").referentie(referentie + "W").periode("2026-04-01", "2026-05-31"));
        assertThat(gaatDoor("gemeente", beeindigd, "einde")).containsExactly("einde achternaam", "einde contact straat", "einde contact plaats",
                "einde moeder", "einde moeder straat", "einde moeder plaats");
        Jw307 stop = client(Jw307.bericht(), "307")
                .stop(s -> s.toewijzing(toewijzing).met("ToewijzingIngangsdatum", "2026-04-01").begindatum("2026-04-01").einde("2026-04-01", "31"));
        assertThat(gaatDoor("aanbieder", stop, "307")).containsExactly("307 achternaam");
        retour("gemeente", stop, "308");
    }

    /** Allocations that are taken back whole: of the citizen and of others stays what two rules ask for. */
    private void ingetrokken() {
        for (boolean metAdres : List.of(true, false)) {
            int ander = Proefnummers.volgende();
            String naam = metAdres ? "weg" : "weg zonder adres";
            Jw301 eerst = eigen(Jw301.bericht()).bsn(Proefnummers.bsn(ander)).toewijzing(t -> t.nummer(Proefnummers.toewijzing(ander)));
            gaatDoor("gemeente", eerst, naam + " eerst");
            Jw301 terug = eigen(Jw301.bericht()).bsn(Proefnummers.bsn(ander)).toewijzing(t -> t.nummer(Proefnummers.toewijzing(ander)).verwijderd())
                    .contact(c -> {
                        contact(c, naam);
                        if (!metAdres) {
                            c.soort("02").zonder("Adres/Huis", "Adres/Postcode", "Adres/LandCode");
                        }
                    })
                    .contact(c -> contact(c.soort("04").met("Periode/Begindatum", kanaries.dag(naam + " begin")), naam + " verblijf"))
                    .relatie(r -> r.met("Naam/Geslachtsnaam/Achternaam", kanaries.in(naam + " moeder")).contact(c -> contact(c, naam + " moeder")));
            assertThat(gaatDoor("gemeente", terug, naam)).containsExactlyElementsOf(metAdres ? List.of() : List.of(naam + " telefoon"));
        }
    }

    /** The return on a message, with all that stood in it: of that only first names and text are taken out. */
    private void retour(String wie, Berichtbouwer<?> origineel, String naam) {
        gaatDoor(wie, Retour.op(origineel).metInhoud().identificatieRetour("R" + naam + referentie), naam);
    }

    /** Refused at the door, by the schema, by a rule; only checked; or no message at all. */
    private void watNietDoorgaat() {
        Jw315 verzoek = vol315("weg");
        geweigerd(biedAan("aanbieder", verzoek.met("Client/Geboortedatum/Datum", "2014-13-45").bytes()));
        geweigerd(biedAan("aanbieder", verzoek.xml().replace("<Client>", "<" + kanaries.in("onbekend element") + ">").getBytes(StandardCharsets.UTF_8)));
        geweigerd(biedAan("aanbieder", ("<Bericht " + kanaries.in("kapot")).getBytes(StandardCharsets.UTF_8)));
        geweigerd(biedAan("aanbieder", vol315("regel").met("Client/Bsn", "999900007").bytes()));
        geweigerd(biedAan("buurman", vol315("vreemd").bytes()));
        geweigerd(als("aanbieder").contentType("application/xml").header("Doel", kanaries.in("doel")).header("Grondslag", kanaries.in("grondslag"))
                .header("Fase", kanaries.in("fase")).body(vol315("kop").bytes()).post("/v1/berichten"));
        geweigerd(als("gemeente").contentType("application/xml").header("Grondslag", "vitaal-belang").header("Reden", kanaries.in("reden zonder professional"))
                .body(client(Jw301.bericht(), "nood").toewijzing(t -> t.nummer(toewijzing + 1)).bytes()).post("/v1/berichten"));
        antwoord(als("aanbieder").contentType("application/xml").body(vol315("controle").bytes()).post("/v1/controles"));
        geweigerd(als("functionaris").contentType("application/json").body(Map.of("bsn", kanaries.in("bsn"), kanaries.in("veld"), 1, "reden", "x"))
                .post("/v1/inzageverzoeken"));
        geweigerd(als("aanbieder").get("/v1/berichten/" + kanaries.in("nummer")));
        geweigerd(als("functionaris").get("/v1/rapportages?voor=" + kanaries.in("vraag")));
    }

    /** Handed in as a file; the verdict on it stands beside it. */
    private void alsBestand() throws IOException {
        Path map = Files.createDirectories(Proefomgeving.BESTANDSMAP.resolve(Proefomgeving.MAPAFNEMER));
        String naam = "kanarie-" + referentie + ".xml";
        Files.write(map.resolve(naam + ".deel"), ongezien(vol315("map"), "map"));
        Files.move(map.resolve(naam + ".deel"), map.resolve(naam));
        Path oordeel = map.resolve("verwerkt").resolve(naam + ".oordeel.json");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(oordeel));
        antwoorden.add(Files.readString(oordeel));
    }

    private void watWachtEnDaarnaDoorgaat() {
        String teVroeg = antwoord(als("aanbieder").contentType("application/xml").body(ongezien(client(Jw305.bericht(), "vroeg").start(s -> s.toewijzing(toewijzing + 7)), "vroeg"))
                .post("/v1/berichten")).getString("stand");
        assertThat(teVroeg).isEqualTo("aangehouden");

        String ander = Proefnummers.bsn(Proefnummers.volgende());
        maatregel("instellen", ander);
        Jw315 verzoek = vol315("beperkt").bsn(ander);
        JsonPath beperkt = antwoord(als("aanbieder").contentType("application/xml").body(ongezien(verzoek, "beperkt")).post("/v1/berichten"));
        assertThat(beperkt.getString("stand")).isEqualTo("beperkt");
        maatregel("opheffen", ander);
        assertThat(ontvangen("aanbieder", verzoek, beperkt.getString("id"))).containsExactly("beperkt achternaam");
    }

    /** Everything that can be asked about the citizen. */
    private void rapporten() {
        for (String soort : List.of("application/json", "text/html")) {
            lees(als("functionaris").accept(soort).contentType("application/json").body(Map.of("bsn", bsn, "reden", "Kanarie")).post("/v1/inzageverzoeken"));
            lees(als("functionaris").accept(soort).contentType("application/json").body(Map.of("van", "2026-01-01T00:00:00Z", "tot", "2999-01-01T00:00:00Z", "aantal", 5000,
                    "reden", "Kanarie")).post("/v1/lekrapporten"));
            lees(als("functionaris").accept(soort).get("/v1/verwerkingsregister"));
        }
        lees(als("auditor").contentType("application/json").body(Map.of("aantal", 1000, "reden", "Kanarie")).post("/v1/auditregels/zoekvragen"));
        lees(als("auditor").contentType("application/json").body(Map.of("reden", "Kanarie")).post("/v1/auditregels/exporten"));
        for (String adres : List.of("/v1/rapportages", "/v1/informatieplichten", "/v1/voorstellen")) {
            lees(als("functionaris").get(adres));
        }
        lees(als("aanbieder").get("/v1/postbus/berichten"));
        lees(als("aanbieder").get("/v1/termijnen"));
        lees(als("aanbieder").get("/v1/openapi.json"));
    }

    /** What people see at the console, the content of messages aside. */
    private void console() {
        Medewerkersessie beheerder = Medewerkersessie.van("beheerder");
        for (String adres : List.of("/beheer", "/beheer/berichten", "/beheer/dode-brieven", "/beheer/termijnen", "/beheer/routes", "/beheer/beleid", "/beheer/instellingen")) {
            lees(beheerder.get(adres));
        }
        berichten.forEach(id -> lees(beheerder.get("/beheer/berichten/" + id)));
        lees(Medewerkersessie.van("auditor").get("/beheer/audit"));
    }

    /** Hands in a message, with things in it that no reader of XML sees, and tells which words its receiver got. */
    private List<String> gaatDoor(String wie, Berichtbouwer<?> bericht, String naam) {
        JsonPath verslag = antwoord(als(wie).contentType("application/xml").body(ongezien(bericht, naam)).post("/v1/berichten"));
        assertThat(verslag.getString("stand")).as(verslag.prettify()).isEqualTo("geaccepteerd");
        return ontvangen(wie, bericht, verslag.getString("id"));
    }

    private List<String> ontvangen(String wie, Berichtbouwer<?> bericht, String id) {
        String inhoud = inhoud(bericht, id);
        List<String> aangekomen = kanaries.gevonden(inhoud);
        strippunten.neemOp(bericht.soort(), bericht.lees().wortel(), aangekomen);
        berichten.add(id);
        await().atMost(Duration.ofSeconds(30)).until(() -> als(wie).get("/v1/berichten/" + id).jsonPath().getString("stand").equals("afgeleverd"));
        lees(als(wie).get("/v1/berichten/" + id));
        assertThat(bewaard(id)).as("wat van bericht " + id + " is bewaard").isIn(aangekomen, List.of());
        return aangekomen;
    }

    /** As its receiver gets it: pushed, or from the mailbox. */
    private String inhoud(Berichtbouwer<?> bericht, String id) {
        String bestemming = bericht.lees().bestemming();
        if (!bestemming.equals(Proefomgeving.AANBIEDER)) {
            List<LoggedRequest> verzonden = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                verzonden.addAll(Proefomgeving.ontvanger().find(WireMock.postRequestedFor(WireMock.urlPathEqualTo("/" + bestemming)).withHeader("Bericht-Id", WireMock.equalTo(id))));
                return !verzonden.isEmpty();
            });
            assertThat(verzonden.get(0).getHeaders().toString()).doesNotContainIgnoringCase(Kanaries.MERK);
            return verzonden.get(0).getBodyAsString();
        }
        String adres = "/v1/postbus/berichten/" + id;
        String inhoud = als("aanbieder").get(adres + "/inhoud").then().statusCode(200).extract().asString();
        als("aanbieder").delete(adres).then().statusCode(204);
        return inhoud;
    }

    /** Which words stand in what is kept of this message, deciphered; the original is not kept once the message was filtered. */
    private List<String> bewaard(String id) {
        UUID sleutel = UUID.fromString(id);
        return jdbi.withHandle(h -> h.createQuery("select versleuteld from inhoud where bericht_id = :id").bind("id", sleutel).mapTo(byte[].class).findOne())
                .map(bytes -> kanaries.gevonden(new String(versleuteling.ontsleutel(bytes, sleutel), StandardCharsets.UTF_8))).orElse(List.of());
    }

    private <B extends Berichtbouwer<B>> B client(B bericht, String naam) {
        return bsn(bericht).met("Client/Naam/Geslachtsnaam/Achternaam", kanaries.in(naam + " achternaam"))
                .met("Client/Naam/Voornamen", kanaries.in(naam + " voornamen")).met("Client/Naam/Voorletters", "R");
    }

    private <B extends Berichtbouwer<B>> B bsn(B bericht) {
        return eigen(bericht).bsn(bsn);
    }

    /** With an Identificatie that was not used before. */
    private <B extends Berichtbouwer<B>> B eigen(B bericht) {
        return bericht.identificatie(referentie + "-" + ++teller);
    }

    private Jw315 vol315(String naam) {
        return client(Jw315.bericht(), naam).aanvraag(a -> a.referentie(referentie + naam).met("Commentaar", kanaries.zorgtekst(naam + " product"))
                .met("Verwijzer/Type", "06").met("Verwijzer/Naam", kanaries.in(naam + " verwijzer"))).met("Client/Commentaar", kanaries.zorgtekst(naam + " client"));
    }

    private void contact(Jw301.Contact contact, String naam) {
        contact.met("Adres/Straatnaam", kanaries.in(naam + " straat")).met("Adres/Plaatsnaam", kanaries.in(naam + " plaats"))
                .met("Emailadres", kanaries.adres(naam + " e-mail")).telefoon(kanaries.nummer(naam + " telefoon"))
                .met("Organisatie", kanaries.in(naam + " organisatie"));
    }

    private byte[] ongezien(Berichtbouwer<?> bericht, String naam) {
        String aantekening = ONGEZIEN.formatted(kanaries.in(naam + " aantekening"), kanaries.in(naam + " opdracht"));
        return bericht.xml().replaceFirst("(<[^<>/]*Header>)", "$1" + aantekening).getBytes(StandardCharsets.UTF_8);
    }

    private void maatregel(String actie, String burger) {
        Map<String, Object> velden = new HashMap<>(Map.of("soort", "beperking", "actie", actie, "bsn", burger, "reden", "Bezwaar"));
        Response voorstel = als("functionaris").contentType("application/json").body(velden).post("/v1/maatregelen");
        als("tweede-functionaris").post(voorstel.header("Location") + "/bevestigingen").then().statusCode(200);
    }

    private JsonPath antwoord(Response antwoord) {
        antwoorden.add(antwoord.asString() + antwoord.headers());
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isIn(200, 202);
        return antwoord.jsonPath();
    }

    private void geweigerd(Response antwoord) {
        antwoorden.add(antwoord.asString() + antwoord.headers());
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isBetween(400, 499);
    }

    private void lees(Response antwoord) {
        antwoorden.add(antwoord.asString() + antwoord.headers());
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
    }
}
