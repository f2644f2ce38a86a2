package nl.poortwachter.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.beheer.bericht.Berichtlezer;
import nl.poortwachter.beheer.berichten.Berichtenlezer;
import nl.poortwachter.beheer.berichten.Berichtvraag;
import nl.poortwachter.beheer.herzending.Herzendlezer;
import nl.poortwachter.beheer.overzicht.Overzichtlezer;
import nl.poortwachter.beheer.routes.Routelezer;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijsoort;
import nl.poortwachter.partij.Retourmaker;
import nl.poortwachter.termijn.TermijnOpslag;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long the read models of the console take on a large database, through the same classes as the pages, over one connection. Prints a table, and with
 * {@code plannen} the plan of each question.
 *
 * <p>Arguments: folder of the database, number of messages (0 when the folder was filled before), and perhaps {@code plannen}.
 */
public final class Consolemeting {
    private static final int KEREN = 200;
    private static final int BLAD = 50;
    private final PrintStream uit;
    private final Jdbi jdbi;
    private final Berichtenlezer lezer;
    private final List<UUID> plaatsen;
    private final Map<String, IntConsumer> vragen = new LinkedHashMap<>();

    private Consolemeting(PrintStream uit, Jdbi jdbi) {
        this.uit = uit;
        this.jdbi = jdbi;
        this.lezer = new Berichtenlezer(jdbi);
        this.plaatsen = jdbi.withHandle(h -> h.createQuery("select id from bericht tablesample system (0.01) repeatable (7) limit 400").mapTo(UUID.class).list());
    }

    /** Fills the folder when asked, and measures. */
    public static void main(String... argumenten) throws IOException, SQLException {
        IngebedPostgres server = IngebedPostgres.start(Path.of(argumenten[0]));
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(server.jdbcUrl());
        bron.setUser(server.gebruiker());
        bron.setPassword(server.wachtwoord());
        long aantal = Long.parseLong(argumenten[1]);
        if (aantal > 0) {
            Flyway.configure().dataSource(bron).load().migrate();
            new Consolevoorraad(Jdbi.create(bron).installPlugin(new PostgresPlugin())).vul(aantal);
        }
        try (var verbinding = bron.getConnection()) {
            Consolemeting meting = new Consolemeting(System.out, Jdbi.create(verbinding).installPlugin(new PostgresPlugin()));
            meting.stel();
            meting.meet();
            if (argumenten.length > 2) {
                meting.plannen(verbinding);
            }
        }
        server.close();
    }

    private void stel() {
        InstantSource klok = InstantSource.system();
        TermijnOpslag termijnen = new TermijnOpslag();
        Versleuteling sleutels = new Versleuteling(Sleutelbos.nieuw());
        Overzichtlezer overzicht = new Overzichtlezer(jdbi, partijen(), termijnen, klok);
        Routelezer routes = new Routelezer(jdbi, partijen(), new Pauzes(sleutels), klok);
        Berichtlezer bericht = new Berichtlezer(jdbi, new ObjectMapper().findAndRegisterModules(), termijnen, sleutels, klok);
        List<String> burgers = jdbi.withHandle(h -> h.createQuery("select pseudoniem from bericht where id = any(:ids)")
                .bindArray("ids", UUID.class, plaatsen).mapTo(String.class).list());
        vragen.put("overzicht", i -> overzicht.lees());
        vragen.put("routes", i -> routes.lees());
        vragen.put("dode brieven per ontvanger", i -> new Herzendlezer(jdbi, sleutels).perOntvanger());
        vragen.put("lijst, nieuwste", i -> lees(Berichtvraag.ALLES));
        vragen.put("lijst, willekeurige plaats", i -> lees(Berichtvraag.ALLES.ouderDan(plaats(i))));
        vragen.put("lijst, terug", i -> lees(Berichtvraag.ALLES.nieuwerDan(plaats(i))));
        for (String stand : List.of("afgeleverd", "geweigerd", "onbestelbaar", "aangehouden", "geaccepteerd", "ongekoppeld", "beperkt")) {
            vragen.put("stand " + stand, i -> lees(Berichtvraag.met(stand)));
        }
        vragen.put("soort, elke om de beurt", i -> lees(vraag(null, soort(i), null, null, null)));
        vragen.put("partij, drukste", i -> lees(vraag(null, null, "0001", null, null)));
        vragen.put("partij, willekeurig", i -> lees(vraag(null, null, "%04d".formatted(1 + i % 345), null, null)));
        vragen.put("partij die er niet is", i -> lees(vraag(null, null, "9999", null, null)));
        vragen.put("een dag", i -> lees(vraag(null, null, null, LocalDate.now().minusDays(1 + i % 80), null)));
        vragen.put("regel", i -> lees(vraag(null, null, null, null, "TR" + (300 + i % 90))));
        vragen.put("retourcode", i -> lees(vraag(null, null, null, null, "%04d".formatted(i % 40))));
        vragen.put("partij en soort", i -> lees(vraag(null, soort(i), "%04d".formatted(1 + i % 345), null, null)));
        vragen.put("partij en geweigerd", i -> lees(vraag("geweigerd", null, "%04d".formatted(1 + i % 345), null, null)));
        vragen.put("soort en geweigerd", i -> lees(vraag("geweigerd", soort(i), null, null, null)));
        vragen.put("soort en onbestelbaar", i -> lees(vraag("onbestelbaar", soort(i), null, null, null)));
        vragen.put("partij, soort, dag en regel", i -> lees(vraag("geweigerd", soort(i), "%04d".formatted(1 + i % 20), LocalDate.now().minusDays(i % 80), "TR" + (300 + i % 90))));
        vragen.put("zoeken op burger", i -> lees(Berichtvraag.over(burgers.get(i % burgers.size()))));
        vragen.put("een bericht met zijn tijdlijn", i -> bericht.lees(plaats(i)));
    }

    private void meet() {
        uit.println("| vraag | p50 ms | p95 ms | hoogste ms |\n|---|---|---|---|");
        vragen.forEach((naam, vraag) -> {
            IntStream.range(0, KEREN / 10).forEach(vraag);
            double[] tijden = IntStream.range(0, KEREN).mapToDouble(i -> {
                long begin = System.nanoTime();
                vraag.accept(i);
                return (System.nanoTime() - begin) / 1e6;
            }).sorted().toArray();
            uit.printf("| %s | %.1f | %.1f | %.1f |%n", naam, tijden[KEREN / 2], tijden[KEREN * 95 / 100], tijden[KEREN - 1]);
        });
    }

    /** The plan of each question, as the database tells it in passing. */
    private void plannen(java.sql.Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("load 'auto_explain'");
            opdracht.execute("set auto_explain.log_min_duration = 0");
            opdracht.execute("set auto_explain.log_analyze = on");
            opdracht.execute("set auto_explain.log_buffers = on");
            opdracht.execute("set client_min_messages = log");
        }
        List<String> gezegd = new ArrayList<>();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                try {
                    for (SQLWarning w = context.getStatement().getWarnings(); w != null; w = w.getNextWarning()) {
                        gezegd.add(w.getMessage());
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        vragen.forEach((naam, vraag) -> {
            gezegd.clear();
            vraag.accept(3);
            uit.println("\n### " + naam + "\n\n```\n" + String.join("\n", gezegd) + "\n```");
        });
    }

    private void lees(Berichtvraag vraag) {
        lezer.lees(vraag, BLAD);
    }

    private UUID plaats(int i) {
        return plaatsen.get(i % plaatsen.size());
    }

    private static String soort(int i) {
        return List.of("JW301", "JW302", "JW305", "JW306", "JW307", "JW308", "JW315", "JW316", "JW317", "JW318", "JW319", "JW320").get(i % 12);
    }

    private static Berichtvraag vraag(String stand, String soort, String partij, LocalDate dag, String code) {
        return new Berichtvraag(stand, soort, partij, dag, dag, code, null, null, null);
    }

    private static Partijen partijen() {
        List<Partij> alle = IntStream.rangeClosed(1, 345).mapToObj(i -> new Partij("%04d".formatted(i), "Gemeente " + i, Partijsoort.GEMEENTE, true,
                Optional.of(new Afleverwijze.Push(URI.create("https://gemeente.example"))), Retourmaker.ONTVANGER, Set.of(), Set.of(), Set.of())).toList();
        return new Partijen(Omgeving.TEST, Set.of(), alle, List.of(), List.of());
    }
}
