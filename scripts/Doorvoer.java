import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;
import org.flywaydb.core.Flyway;

/**
 * How many messages per second go through POST /v1/berichten, beside a bare insert of the same rows behind the same HTTP server, in turns on the same machine. Everything
 * durable (fsync on), each side with its own embedded PostgreSQL. Prints requests per second, p50 and p99 per round, start time and memory of the gateway.
 *
 * <p>{@code java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*' scripts/Doorvoer.java [messages per round] [connections]}, after
 * {@code ./poortwachter} has built the application.
 */
public final class Doorvoer {
    private static final String TOKEN = "doorvoer";
    private static final List<String> GEMEENTEN = List.of("0748", "0777", "1655", "1709", "1674", "0840", "0851", "0873", "0879");
    private static final int RONDEN = 3;
    private static final int VERBINDINGEN_DATABANK = 10;
    private static final int GROOTTE = 4096;

    private final List<Integer> bsns = new ArrayList<>(IntStream.rangeClosed(999_900_006, 999_999_990).filter(Doorvoer::elfproef).boxed().toList());
    private final AtomicInteger volgende = new AtomicInteger();
    private final String sjabloon;
    private final int perRonde;
    private final int verbindingen;

    private Doorvoer(int perRonde, int verbindingen) throws IOException {
        this.perRonde = perRonde;
        this.verbindingen = verbindingen;
        LocalDate vandaag = LocalDate.now();
        String kaal = Files.readString(Path.of("src/main/resources/demo/jw315.xml")).replace("${afzender}", "12340001")
                .replace("${vandaag}", vandaag.toString()).replace("${overEenJaar}", vandaag.plusYears(1).toString())
                .replace("${commentaar}", "Graag 8 uur per maand, voor 12 maanden.").replace("\n", "\r\n");
        sjabloon = kaal + "<!--" + " ".repeat(Math.max(0, GROOTTE - kaal.length())) + "-->";
        Collections.shuffle(bsns, new Random(1));
    }

    public static void main(String[] argumenten) throws Exception {
        if (argumenten.length > 0 && argumenten[0].equals("kaal")) {
            Kaal.begin(Integer.parseInt(argumenten[1]), Path.of(argumenten[2]));
            return;
        }
        new Doorvoer(argumenten.length > 0 ? Integer.parseInt(argumenten[0]) : 10_000, argumenten.length > 1 ? Integer.parseInt(argumenten[1]) : 32).voer();
        System.exit(0);
    }

    private void voer() throws Exception {
        Path map = Files.createTempDirectory("doorvoer");
        schrijfPartijen(map);
        int poort = vrijePoort();
        int poortKaal = vrijePoort();
        long begin = System.nanoTime();
        Process poortwachter = start(map.resolve("poortwachter.log"), "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpoortwachter.installatie=" + map,
                "-Dquarkus.http.port=" + poort, "-jar", "target/quarkus-app/quarkus-run.jar", "serve");
        wachtOp(poort, "/q/health/ready");
        System.out.printf("start tot gereed: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        Process kaal = start(map.resolve("kaal.log"), "-cp", System.getProperty("java.class.path"), Path.of("scripts/Doorvoer.java").toString(), "kaal",
                String.valueOf(poortKaal), map.resolve("kaal").toString());
        wachtOp(poortKaal, "/");
        System.out.printf("berichten van %d bytes, %d verbindingen, %d per ronde%n", sjabloon.length(), verbindingen, perRonde);
        for (int ronde = 0; ronde <= RONDEN; ronde++) {
            String naam = ronde == 0 ? "opwarmen" : "ronde " + ronde;
            meet(naam + "  kale insert ", poortKaal);
            meet(naam + "  poortwachter", poort);
        }
        System.out.printf("geheugen van de poortwachter: %s%n", geheugen(poortwachter));
        kaal.destroy();
        poortwachter.destroy();
        kaal.waitFor();
        poortwachter.waitFor();
    }

    private void meet(String naam, int poort) throws Exception {
        long[] tijden = new long[perRonde];
        AtomicInteger plaats = new AtomicInteger();
        AtomicInteger anders = new AtomicInteger();
        ExecutorService klanten = Executors.newFixedThreadPool(verbindingen);
        List<Future<?>> lopend = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < verbindingen; i++) {
            lopend.add(klanten.submit(() -> {
                try (Socket verbinding = new Socket("127.0.0.1", poort)) {
                    verbinding.setTcpNoDelay(true);
                    InputStream in = new BufferedInputStream(verbinding.getInputStream());
                    for (int n = plaats.getAndIncrement(); n < perRonde; n = plaats.getAndIncrement()) {
                        byte[] verzoek = verzoek(volgende.getAndIncrement());
                        long van = System.nanoTime();
                        verbinding.getOutputStream().write(verzoek);
                        int status = antwoord(in);
                        tijden[n] = System.nanoTime() - van;
                        anders.addAndGet(status == 202 ? 0 : 1);
                    }
                }
                return null;
            }));
        }
        for (Future<?> klant : lopend) {
            klant.get();
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        klanten.shutdown();
        Arrays.sort(tijden);
        System.out.printf("%s %6.0f per seconde  p50 %5.1f ms  p99 %5.1f ms  niet aangenomen %d%n", naam, perRonde / seconden, tijden[perRonde / 2] / 1e6,
                tijden[perRonde * 99 / 100] / 1e6, anders.get());
    }

    /** Reads one response with a Content-Length; gives its status. */
    private static int antwoord(InputStream in) throws IOException {
        int status = Integer.parseInt(regel(in).split(" ")[1]);
        int lengte = 0;
        for (String regel = regel(in); !regel.isEmpty(); regel = regel(in)) {
            if (regel.regionMatches(true, 0, "content-length:", 0, 15)) {
                lengte = Integer.parseInt(regel.substring(15).strip());
            }
        }
        in.readNBytes(lengte);
        return status;
    }

    private static String regel(InputStream in) throws IOException {
        StringBuilder regel = new StringBuilder();
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new IOException("verbinding verbroken");
            }
            regel.append((char) teken);
        }
        return regel.toString().stripTrailing();
    }

    private byte[] verzoek(int nummer) {
        String gemeente = GEMEENTEN.get(nummer / bsns.size() % GEMEENTEN.size());
        byte[] xml = sjabloon.replace("${ontvanger}", gemeente).replace("${identificatie}", "D" + nummer).replace("${referentie}", "D" + nummer)
                .replace("${bsn}", String.valueOf(bsns.get(nummer % bsns.size()))).getBytes(StandardCharsets.UTF_8);
        byte[] kop = ("POST /v1/berichten HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN + "\r\nContent-Type: application/xml\r\nContent-Length: " + xml.length
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] samen = Arrays.copyOf(kop, kop.length + xml.length);
        System.arraycopy(xml, 0, samen, kop.length, xml.length);
        return samen;
    }

    private static void schrijfPartijen(Path map) throws Exception {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        StringBuilder yaml = new StringBuilder("omgeving: test\npartijen:\n");
        GEMEENTEN.forEach(g -> yaml.append("  - {code: \"%s\", naam: Gemeente %s, soort: gemeente, aflevering: postbus, retour: ontvanger, verzendt: alle, ontvangt: alle}%n"
                .formatted(g, g)));
        yaml.append("""
                  - {code: "12340001", naam: Aanbieder, soort: aanbieder, aflevering: postbus, retour: ontvanger, verzendt: alle, ontvangt: alle}
                afnemers:
                  - {id: proef, naam: Proef, tokenSha256: %s, rechten: [verzenden, inzien], berichten: alle, partijen: ["12340001"]}
                """.formatted(hash));
        Files.writeString(Files.createDirectories(map.resolve("var")).resolve("partijen.yaml"), yaml);
    }

    private static Process start(Path log, String... argumenten) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        opdracht.addAll(List.of(argumenten));
        return new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void wachtOp(int poort, String pad) throws InterruptedException {
        while (true) {
            try (Socket verbinding = new Socket("127.0.0.1", poort)) {
                verbinding.getOutputStream().write(("GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                if (antwoord(new BufferedInputStream(verbinding.getInputStream())) == 200) {
                    return;
                }
            } catch (IOException nogNiet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static String geheugen(Process proces) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + proces.pid() + "/status")).stream().filter(r -> r.startsWith("VmRSS")).findFirst().orElse("onbekend");
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket vrij = new ServerSocket(0)) {
            return vrij.getLocalPort();
        }
    }

    private static boolean elfproef(int bsn) {
        String cijfers = String.valueOf(bsn);
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    /** The other side: no judging at all, only the rows. */
    private static final class Kaal {
        private static final byte[] HASH = new byte[32];
        private static final String VERSLAG = "{\"stappen\":[" + "{\"naam\":\"stap\",\"uitslag\":\"goed\"},".repeat(12) + "0],\"gestript\":[\"" + "x".repeat(900) + "\"]}";

        static void begin(int poort, Path map) throws Exception {
            IngebedPostgres databank = IngebedPostgres.start(map);
            Flyway.configure().dataSource(databank.jdbcUrl(), databank.gebruiker(), databank.wachtwoord()).locations("db/migration").load().migrate();
            BlockingQueue<Connection> verbindingen = new ArrayBlockingQueue<>(VERBINDINGEN_DATABANK);
            for (int i = 0; i < VERBINDINGEN_DATABANK; i++) {
                Connection verbinding = DriverManager.getConnection(databank.jdbcUrl(), databank.gebruiker(), databank.wachtwoord());
                verbinding.setAutoCommit(false);
                verbindingen.add(verbinding);
            }
            Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(32));
            vertx.createHttpServer().requestHandler(verzoek -> behandel(vertx, verbindingen, verzoek)).listen(poort);
        }

        private static void behandel(Vertx vertx, BlockingQueue<Connection> verbindingen, HttpServerRequest verzoek) {
            if (verzoek.path().equals("/")) {
                verzoek.response().end("gereed");
                return;
            }
            verzoek.bodyHandler(inhoud -> vertx.executeBlocking(() -> {
                Connection db = verbindingen.take();
                try {
                    voegToe(db, inhoud.getBytes());
                    db.commit();
                } finally {
                    verbindingen.put(db);
                }
                return null;
            }, false).onSuccess(klaar -> verzoek.response().setStatusCode(202).end(VERSLAG))
                    .onFailure(fout -> verzoek.response().setStatusCode(500).end()));
        }

        private static void voegToe(Connection db, byte[] inhoud) {
            UUID id = UUID.randomUUID();
            String burger = id.toString();
            OffsetDateTime nu = OffsetDateTime.now();
            LocalDate vandaag = nu.toLocalDate();
            String termijn = "insert into termijn (bericht_id, dagtekening, soort, aanvang, uiterlijk, partij, tegenpartij, kenmerk) values (?, ?, ?, ?, ?, ?, ?, ?)";
            new Bundel()
                    .voeg("insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, dagtekening, pseudoniem, afnemer, ontvangen_op, stand, fase, verslag, "
                            + "bijgewerkt_op) values (?, '3.2', 'JW315', ?, ?, ?, ?, ?, 'proef', ?, 'geaccepteerd', 3, ?::jsonb, ?)",
                            id, "12340001", "0748", burger, vandaag, burger, nu, VERSLAG, nu)
                    .voeg("insert into inhoud (bericht_id, versleuteld) values (?, ?)", id, inhoud)
                    .voeg("insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op) values (?, ?, 'postbus', ?, 'wachtend', ?, ?)",
                            id, "0748", burger, nu, nu)
                    .voeg("insert into inzending (bereik, sleutel, hash, bericht_id, ontvangen_op) values ('bericht', ?, ?, ?, ?)", burger, HASH, id, nu)
                    .voeg("insert into keten_sleutel (afzender, berichtcode, identificatie, bericht_id) values (?, '445', ?, ?)", "12340001", burger, id)
                    .voeg("insert into keten_verzoek (bericht_id, gemeente, aanbieder, pseudoniem, referentie, soort, dagtekening, verwijzer) values (?, ?, ?, ?, ?, 'JW315', ?, '01')",
                            id, "0748", "12340001", burger, burger, vandaag)
                    .voeg(termijn, id, vandaag, "retour", vandaag, vandaag, "0748", "12340001", null)
                    .voeg(termijn, id, vandaag, "besluit", vandaag, vandaag, "0748", "12340001", burger)
                    .voeg("insert into verstrekking (bericht_id, op, soort, identificatie, van, aan, eindpunt, pseudoniem, fase, doel, grondslag, route, beleid, categorieen, gestript, "
                            + "markeringen) values (?, ?, 'JW315', ?, ?, ?, 'postbus', ?, 3, 'doel', 'grondslag', 'route', 'beleid', ?, '[]'::jsonb, '[]'::jsonb)",
                            id, nu, burger, "12340001", "0748", burger, new String[] {"identificatie", "product", "periode"})
                    .voerUit(db);
        }
    }
}
