package nl.poortwachter.opdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aanmelding.Demoaccounts;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a trajectory of a fictional child through the gateway, tells what became of each message, and checks that it is so. */
public class Verhaal implements QuarkusApplication {
    private static final String DIAGNOSE = "Jongere heeft een depressieve stoornis en slikt fluoxetine.";
    private static Demopartijen partijen;
    private static Demoontvanger ontvanger;
    private static boolean eenmalig;

    private final PrintStream uit = System.out;
    private final CamelRuntime camel;
    private final URI adres;
    private final Loketklant klant;
    private final Demoaccounts accounts;
    private final Volgnummers nummers = new Volgnummers();
    private int mislukt;

    /** The story against the application in this process. */
    @Inject
    public Verhaal(CamelRuntime camel, Demoaccounts accounts, @ConfigProperty(name = "quarkus.http.port") int poort) {
        this.camel = camel;
        this.accounts = accounts;
        this.adres = URI.create("http://localhost:" + poort);
        this.klant = new Loketklant(adres);
    }

    static void voorbereid(Demopartijen deelnemers, Demoontvanger backoffice, boolean eenKeer) {
        partijen = deelnemers;
        ontvanger = backoffice;
        eenmalig = eenKeer;
    }

    @Override
    public int run(String... argumenten) throws Exception {
        camel.start();
        uit.println("\nPoortwachter draait, met een eigen PostgreSQL, negen gemeenten en drie fictieve aanbieders.\n");
        vertel();
        waarVerder();
        if (!eenmalig) {
            uit.println("De demo blijft draaien tot Ctrl-C.");
            Quarkus.waitForExit();
        }
        return mislukt == 0 ? 0 : 1;
    }

    private void vertel() throws IOException, InterruptedException {
        String linde = Demopartijen.DE_LINDE;
        String boz = Demopartijen.BERGEN_OP_ZOOM;
        String bsn = nummers.bsn();
        String verzoek = nummers.nieuw("V");
        String wijziging = nummers.nieuw("W");
        String toewijzing = nummers.toewijzing();

        stuur("1. De Linde vraagt hulp aan voor Fenna. In het commentaar staat per ongeluk een diagnose.",
                bericht("JW315", linde, boz, bsn).met("referentie", verzoek).met("commentaar", DIAGNOSE), "depressieve");
        stuur("2. Bergen op Zoom wijst toe. De tolk mag mee, want de hulp moet nog beginnen; de juridische status en het commentaar niet.",
                bericht("JW301", boz, linde, bsn).met("referentie", verzoek).met("toewijzing", toewijzing).met("commentaar",
                        "Graag spoedig starten."), "JuridischeStatus");
        stuur("3. De hulp begint.", bericht("JW305", linde, boz, bsn).met("toewijzing", toewijzing), "Voornamen");
        stuur("4. De doelen vragen meer tijd: De Linde vraagt een wijziging.",
                bericht("JW317", linde, boz, bsn).met("referentie", wijziging).met("toewijzing", toewijzing), null);
        stuur("5. De gemeente verlengt. De tolk is nu niet meer nodig om te delen.",
                bericht("JW301", boz, linde, bsn).met("referentie", wijziging).met("toewijzing", toewijzing)
                        .met("einddatum", LocalDate.now().plusMonths(18).toString()).met("tijd", "23:59:59")
                        .met("redenWijziging", "<bericht:RedenWijziging>12</bericht:RedenWijziging>")
                        .met("commentaar", "Verlenging met 6 maanden, 8 uur per maand."), "Communicatie");
        stuur("6. De hulp is klaar.", bericht("JW307", linde, boz, bsn).met("toewijzing", toewijzing), "Voornamen");
        weiger("7. Een bericht met een onmogelijk burgerservicenummer.",
                bericht("JW305", linde, boz, nummers.ongeldigBsn(bsn)).met("toewijzing", toewijzing), "CS002");
        uitval("8. Roosendaal is buiten werking. Poortwachter bewaart het bericht en probeert het opnieuw.",
                bericht("JW315", linde, Demopartijen.ROOSENDAAL, nummers.bsn()).met("referentie", nummers.nieuw("V"))
                        .met("commentaar", "Graag 8 uur per maand, voor 12 maanden."));
    }

    private Demobericht bericht(String soort, String van, String naar, String bsn) {
        return Demobericht.van(soort, van, naar, nummers.nieuw("B"), bsn);
    }

    private void stuur(String titel, Demobericht bericht, String magNietMee) throws IOException, InterruptedException {
        uit.println(titel);
        String token = partijen.token(bericht.veld("afzender"));
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), token);
        toonOordeel(bericht, antwoord);
        controleer(antwoord.status() == 202, "het bericht is aangenomen");
        if (antwoord.status() != 202) {
            return;
        }
        String id = antwoord.inhoud().path("id").asText();
        klant.wachtOp(id, token, i -> !i.path("antwoorden").isEmpty());
        Optional<String> ontvangen = ontvanger.bericht(UUID.fromString(id));
        controleer(ontvangen.isPresent(), "afgeleverd bij " + partijen.naam(bericht.veld("ontvanger")));
        controleer(klant.retour(id, token).filter(r -> !r.contains("RetourCode")).isPresent(), "het retourbericht zegt dat alles goed is");
        if (magNietMee != null) {
            controleer(ontvangen.isPresent() && !ontvangen.get().contains(magNietMee), "wat deze fase niet nodig heeft, is daar niet aangekomen");
        }
        uit.println();
    }

    private void weiger(String titel, Demobericht bericht, String code) throws IOException, InterruptedException {
        uit.println(titel);
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), partijen.token(bericht.veld("afzender")));
        toonOordeel(bericht, antwoord);
        controleer(antwoord.status() == 400 && antwoord.inhoud().path("errors").findValuesAsText("code").contains(code),
                "geweigerd met " + code + "; er is niets doorgegeven");
        String id = antwoord.inhoud().path("verslag").path("id").asText();
        controleer(klant.retour(id, partijen.token(bericht.veld("afzender"))).filter(r -> r.contains("0001")).isPresent(),
                "het retourbericht zegt 0001: afgekeurd om technische redenen");
        uit.println();
    }

    private void uitval(String titel, Demobericht bericht) throws IOException, InterruptedException {
        uit.println(titel);
        String token = partijen.token(bericht.veld("afzender"));
        ontvanger.laatUitvallen(bericht.veld("ontvanger"));
        Loketklant.Antwoord antwoord = klant.biedAan(bericht.bytes(), token);
        toonOordeel(bericht, antwoord);
        String id = antwoord.inhoud().path("id").asText();
        klant.wachtOp(id, token, i -> !i.path("pogingen").isEmpty());
        controleer(ontvanger.bericht(UUID.fromString(id)).isEmpty(), "eerste poging mislukt, het bericht wacht");
        ontvanger.herstel(bericht.veld("ontvanger"));
        JsonNode status = klant.wachtOp(id, token, i -> i.path("stand").asText().equals("afgeleverd")).inhoud();
        controleer(status.path("stand").asText().equals("afgeleverd"), "Roosendaal werkt weer: afgeleverd na " + status.path("pogingen").size() + " pogingen");
        uit.println();
    }

    private void toonOordeel(Demobericht bericht, Loketklant.Antwoord antwoord) {
        JsonNode verslag = antwoord.inhoud().has("verslag") ? antwoord.inhoud().path("verslag") : antwoord.inhoud();
        uit.printf("   %s van %s naar %s: %s%n", bericht.soort(), partijen.naam(bericht.veld("afzender")), partijen.naam(bericht.veld("ontvanger")),
                verslag.path("geaccepteerd").asBoolean() ? "aangenomen, fase " + verslag.path("fase").asText() + " " + verslag.path("faseNaam").asText()
                        : "geweigerd");
        verslag.path("bevindingen").forEach(b -> uit.printf("     %s %s: %s%n", b.path("ernst").asText(), b.path("code").asText(), b.path("melding").asText()));
        verslag.path("gestript").forEach(g -> uit.printf("     niet doorgegeven: %s (%s)%n", g.path("pad").asText(), g.path("reden").asText()));
        uit.printf("     zie %s/v1/berichten/%s%n", adres, verslag.path("id").asText());
    }

    private void controleer(boolean klopt, String wat) {
        mislukt += klopt ? 0 : 1;
        uit.printf("     %s %s%n", klopt ? "[goed]" : "[MIS] ", wat);
    }

    private void waarVerder() {
        uit.println(mislukt == 0 ? "Alles ging zoals verteld." : mislukt + " controles gingen mis.");
        uit.printf("%nVerder kijken:%n  API-beschrijving  %s/v1/openapi.json%n  Regels            %s/v1/regels%n  Beleid            %s/v1/beleid%n"
                + "  Tokens            var/demo/tokens.txt%n", adres, adres, adres);
        uit.printf("  Token van De Linde (%s): %s%n  Token van Bergen op Zoom (%s): %s%n%n", Demopartijen.DE_LINDE, partijen.token(Demopartijen.DE_LINDE),
                Demopartijen.BERGEN_OP_ZOOM, partijen.token(Demopartijen.BERGEN_OP_ZOOM));
        uit.printf("Beheer: %s/beheer, met een van deze accounts; de wachtwoorden gelden tot de demo stopt.%n", adres);
        accounts.wachtwoorden().forEach((account, wachtwoord) -> uit.printf("  %-22s %s%n", account, wachtwoord));
        uit.println();
    }
}
