package nl.poortwachter.opdracht.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.poortwachter.aanmelding.Demoaccounts;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;
import nl.poortwachter.verwerking.Klok;
import nl.poortwachter.verwerking.Maatregelenwacht;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a trajectory of a fictional child through the gateway, tells what became of each message, and checks that it is so. */
public class Verhaal implements QuarkusApplication {
    private static Demopartijen partijen;
    private static Demoontvanger ontvanger;
    private static boolean eenmalig;
    /** Where to practise; null when that is not asked. */
    private static IngebedPostgres oefendatabank;

    private final CamelRuntime camel;
    private final URI adres;
    private final Demoaccounts accounts;
    private final Verteller verteller;
    private final Loketklant klant;
    private final Voorvallen voorvallen;
    private final Volgnummers nummers = new Volgnummers();

    /** The story against the application in this process. */
    @Inject
    public Verhaal(CamelRuntime camel, Klok klok, Maatregelenwacht maatregelen, Demoaccounts accounts, @ConfigProperty(name = "quarkus.http.port") int poort) {
        this.camel = camel;
        this.accounts = accounts;
        this.adres = URI.create("http://localhost:" + poort);
        this.klant = new Loketklant(adres);
        this.verteller = new Verteller(System.out, adres, partijen);
        this.voorvallen = new Voorvallen(partijen, ontvanger, klant, verschil -> zet(klok, maatregelen, verschil), verteller);
    }

    /** What the gateway knows of measures must be fresh by the new time, or it judges nothing. */
    private static void zet(Klok klok, Maatregelenwacht maatregelen, Duration verschil) {
        klok.verzet(verschil);
        maatregelen.ververs();
    }

    static void voorbereid(Demopartijen deelnemers, Demoontvanger backoffice, boolean eenKeer, IngebedPostgres oefenen) {
        partijen = deelnemers;
        ontvanger = backoffice;
        eenmalig = eenKeer;
        oefendatabank = oefenen;
    }

    @Override
    public int run(String... argumenten) throws Exception {
        camel.start();
        verteller.zeg("%nPoortwachter draait, met een eigen PostgreSQL, twaalf gemeenten en drie fictieve aanbieders.%n");
        vertel();
        waarVerder();
        if (!eenmalig) {
            verteller.zeg("De demo blijft draaien tot Ctrl-C.%n");
            if (oefendatabank != null) {
                oefen();
            }
            Quarkus.waitForExit();
        }
        return verteller.mislukt() == 0 ? 0 : 1;
    }

    private void oefen() throws Exception {
        Oefening oefening = new Oefening(partijen, ontvanger, klant, nummers, verteller);
        oefening.zetKlaar();
        oefening.databank(oefendatabank);
        oefening.wachtOpEnter();
    }

    private void vertel() throws IOException, InterruptedException {
        String linde = Demopartijen.DE_LINDE;
        String boz = Demopartijen.BERGEN_OP_ZOOM;
        String bsn = nummers.bsn();
        List<Demobericht> fenna = Fenna.traject(linde, boz, bsn, nummers);

        voorvallen.stuur("1. De Linde vraagt hulp aan voor Fenna. In het commentaar staat per ongeluk een diagnose.", fenna.get(0), "depressieve");
        voorvallen.stuur("2. Bergen op Zoom wijst toe. De tolk mag mee, want de hulp moet nog beginnen; de juridische status en het commentaar niet.",
                fenna.get(1), "JuridischeStatus");
        voorvallen.stuur("3. De hulp begint.", fenna.get(2), "Voornamen");
        voorvallen.stuur("4. De doelen vragen meer tijd: De Linde vraagt een wijziging.", fenna.get(3), null);
        voorvallen.stuur("5. De gemeente verlengt. De tolk is nu niet meer nodig om te delen.", fenna.get(4), "Communicatie");
        voorvallen.stuur("6. De hulp is klaar.", fenna.get(5), "Voornamen");
        voorvallen.weiger("7. Een bericht met een onmogelijk burgerservicenummer.",
                bericht("JW305", linde, boz, nummers.ongeldigBsn(bsn)).met("toewijzing", fenna.get(2).veld("toewijzing")), "CS002");
        vertelVanRoosendaal(linde);
        voorvallen.overzicht("10. De moeder van Fenna vraagt wat er over Fenna is gedeeld.", bsn, "depressieve", partijen.map().resolve("overzicht-fenna.html"));
    }

    private void vertelVanRoosendaal(String linde) throws IOException, InterruptedException {
        String verzoek = nummers.nieuw("V");
        String id = voorvallen.uitval("8. Roosendaal is buiten werking. Poortwachter bewaart het bericht en probeert het opnieuw.",
                bericht("JW315", linde, Demopartijen.ROOSENDAAL, nummers.bsn()).met("referentie", verzoek)
                        .met("commentaar", "Graag 8 uur per maand, voor 12 maanden."));
        voorvallen.antwoordTeLaat("9. Twee weken later (de klok van de poort gaat vooruit) is er nog geen besluit. Dan wijst Roosendaal het verzoek af.", id,
                Demobericht.van("JW319", Demopartijen.ROOSENDAAL, linde, nummers.nieuw("B"), null).met("referentie", verzoek));
    }

    private Demobericht bericht(String soort, String van, String naar, String bsn) {
        return Demobericht.van(soort, van, naar, nummers.nieuw("B"), bsn);
    }

    private void waarVerder() {
        verteller.zeg(verteller.mislukt() == 0 ? "Alles ging zoals verteld." : verteller.mislukt() + " controles gingen mis.");
        verteller.zeg("%nVerder kijken:%n  API-beschrijving  %s/v1/openapi.json%n  Regels            %s/v1/regels%n  Beleid            %s/v1/beleid%n"
                + "  Tokens            var/demo/tokens.txt", adres, adres, adres);
        verteller.zeg("  Token van De Linde (%s): %s%n  Token van Bergen op Zoom (%s): %s%n", Demopartijen.DE_LINDE, partijen.token(Demopartijen.DE_LINDE),
                Demopartijen.BERGEN_OP_ZOOM, partijen.token(Demopartijen.BERGEN_OP_ZOOM));
        verteller.zeg("Beheer: %s/beheer, met een van deze accounts; de wachtwoorden gelden tot de demo stopt.", adres);
        accounts.wachtwoorden().forEach((account, wachtwoord) -> verteller.zeg("  %-22s %s", account, wachtwoord));
        verteller.zeg("");
    }
}
