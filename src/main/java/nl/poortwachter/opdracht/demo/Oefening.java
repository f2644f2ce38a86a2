package nl.poortwachter.opdracht.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;

/** Prepares what a new operator needs to practise (docs/handboek/oefenen.md): dead letters, a message that waits, an empty database to restore into. */
final class Oefening {
    private static final int DODE_BRIEVEN = 500;
    private static final int AANGENOMEN = 202;
    private static final String LEEG = "oefening";
    private final Demopartijen partijen;
    private final Demoontvanger ontvanger;
    private final Loketklant klant;
    private final Volgnummers nummers;
    private final Verteller verteller;

    /** With these parties, over this line. */
    Oefening(Demopartijen partijen, Demoontvanger ontvanger, Loketklant klant, Volgnummers nummers, Verteller verteller) {
        this.partijen = partijen;
        this.ontvanger = ontvanger;
        this.klant = klant;
        this.nummers = nummers;
        this.verteller = verteller;
    }

    /** Settings under which messages are given up soon, and each gets its attempts; before the application starts. */
    static void stelIn() {
        System.setProperty("poortwachter.aflevering.meeste-pogingen", "3");
        System.setProperty("poortwachter.aflevering.zekering-na", "0");
    }

    /** Sends what is to go wrong. */
    void zetKlaar() throws IOException, InterruptedException {
        String token = partijen.token(Demopartijen.DE_LINDE);
        ontvanger.laatUitvallen(Demopartijen.ROOSENDAAL);
        String laatste = "";
        int aangenomen = 0;
        // A citizen may come twice, and of two open requests the second is refused.
        while (aangenomen < DODE_BRIEVEN) {
            Loketklant.Antwoord antwoord = stuur(bericht("JW315", Demopartijen.ROOSENDAAL).met("referentie", nummers.nieuw("V"))
                    .met("commentaar", "Graag 8 uur per maand."), token);
            if (antwoord.status() == AANGENOMEN) {
                aangenomen++;
                laatste = antwoord.inhoud().path("id").asText();
            }
        }
        stuur(bericht("JW305", Demopartijen.BERGEN_OP_ZOOM).met("toewijzing", nummers.toewijzing()), token);
        klant.wachtOp(laatste, token, status -> status.path("stand").asText().equals("onbestelbaar"));
        verteller.zeg("Om te oefenen (docs/handboek/oefenen.md):");
        verteller.zeg("  %s is buiten werking; %d berichten aan %s zijn onbestelbaar. Enter: %s werkt weer.", partijen.naam(Demopartijen.ROOSENDAAL), DODE_BRIEVEN,
                partijen.naam(Demopartijen.ROOSENDAAL), partijen.naam(Demopartijen.ROOSENDAAL));
    }

    /** Makes the empty database, and says how to reach both. */
    void databank(IngebedPostgres server) throws SQLException {
        try (Connection db = DriverManager.getConnection(server.jdbcUrl(), server.gebruiker(), server.wachtwoord()); Statement opdracht = db.createStatement()) {
            opdracht.execute("drop database if exists " + LEEG);
            opdracht.execute("create database " + LEEG);
        }
        verteller.zeg("  De database, en een lege om een backup in terug te zetten:%n    export QUARKUS_DATASOURCE_USERNAME=%s QUARKUS_DATASOURCE_PASSWORD=%s",
                server.gebruiker(), server.wachtwoord());
        verteller.zeg("    gevuld: %s%n    leeg:   %s%n", server.jdbcUrl(), server.jdbcUrl().replaceFirst("/[^/]*$", "/" + LEEG));
    }

    /** Repairs the receiver at the next Enter; returns without doing so when there is no keyboard. */
    void wachtOpEnter() throws IOException {
        BufferedReader toetsen = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        if (toetsen.readLine() != null) {
            ontvanger.herstel(Demopartijen.ROOSENDAAL);
            verteller.zeg("%s werkt weer. Wat onbestelbaar was, blijft dat tot u het opnieuw verstuurt.", partijen.naam(Demopartijen.ROOSENDAAL));
        }
    }

    private Demobericht bericht(String soort, String naar) {
        return Demobericht.van(soort, Demopartijen.DE_LINDE, naar, nummers.nieuw("O"), nummers.bsn());
    }

    private Loketklant.Antwoord stuur(Demobericht bericht, String token) throws IOException, InterruptedException {
        return klant.biedAan(bericht.bytes(), token);
    }
}
