import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills the gateway with -9 three times while messages are handed in, restarts it, and keeps the ledger: every message that got a 202 must be delivered or
 * visible as a dead letter, and a receiver that drops repeated ids must see none twice.
 *
 * <p>{@code java scripts/Stroomuitval.java [number of messages]}, after {@code ./poortwachter} has built the application. Exit code 0 when the ledger is right.
 */
public final class Stroomuitval {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String TOKEN = "stroomuitval";
    private final Map<String, AtomicInteger> ontvangen = new ConcurrentHashMap<>();
    private final Map<Integer, String> aangenomen = new ConcurrentHashMap<>();
    private final AtomicInteger volgende = new AtomicInteger();
    private final AtomicInteger zonderAntwoord = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Integer> bsns = java.util.stream.IntStream.rangeClosed(999_900_006, 999_999_990).filter(Stroomuitval::elfproef).boxed().toList();
    private final int aantal;
    private final Path map;
    private final int poort;
    private Process poortwachter;

    private Stroomuitval(int aantal) throws IOException {
        this.aantal = aantal;
        this.map = Files.createTempDirectory("stroomuitval");
        this.poort = vrijePoort();
    }

    public static void main(String[] argumenten) throws Exception {
        System.exit(new Stroomuitval(argumenten.length == 0 ? 2000 : Integer.parseInt(argumenten[0])).voer() ? 0 : 1);
    }

    private boolean voer() throws Exception {
        HttpServer ontvanger = ontvanger();
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(Files.createDirectories(map.resolve("var")).resolve("partijen.yaml"), """
                omgeving: test
                partijen:
                  - {code: "0748", naam: Gemeente, soort: gemeente, aflevering: "http://127.0.0.1:%d/", retour: ontvanger, verzendt: alle, ontvangt: alle}
                  - {code: "12340001", naam: Aanbieder, soort: aanbieder, aflevering: postbus, retour: ontvanger, verzendt: alle, ontvangt: alle}
                afnemers:
                  - {id: proef, naam: Proef, tokenSha256: %s, rechten: [verzenden, inzien], berichten: alle, partijen: ["12340001"]}
                """.formatted(ontvanger.getAddress().getPort(), hash));
        start();
        ExecutorService klanten = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            klanten.submit(this::klant);
        }
        klanten.shutdown();
        for (int keer = 1; keer <= 3; keer++) {
            int grens = aantal * keer / 4;
            wacht(() -> aangenomen.size() >= grens, 300);
            poortwachter.destroyForcibly().waitFor();
            System.out.printf("kill -9 na %d aangenomen berichten%n", aangenomen.size());
            start();
        }
        klanten.awaitTermination(10, TimeUnit.MINUTES);
        wacht(() -> ontvangen.keySet().containsAll(aangenomen.values()), 120);
        boolean klopt = grootboek();
        poortwachter.destroy();
        poortwachter.waitFor();
        ontvanger.stop(0);
        return klopt;
    }

    private boolean grootboek() throws Exception {
        int afgeleverd = 0;
        int onbestelbaar = 0;
        int zoek = 0;
        for (String id : aangenomen.values()) {
            if (ontvangen.containsKey(id)) {
                afgeleverd++;
            } else if (http.send(verzoek("/v1/berichten/" + id).GET().build(), HttpResponse.BodyHandlers.ofString()).body().contains("\"stand\":\"onbestelbaar\"")) {
                onbestelbaar++;
            } else {
                zoek++;
            }
        }
        int herhaald = ontvangen.values().stream().mapToInt(n -> n.get() - 1).sum();
        System.out.printf("aangenomen (202)                 %6d%nafgeleverd                       %6d%nonbestelbaar                     %6d%nzoek                             %6d%n"
                + "nummers bij de ontvanger         %6d%nherhaald aangeboden (zelfde id)  %6d, door de ontvanger herkend%npogingen van klanten zonder antwoord %2d%n",
                aangenomen.size(), afgeleverd, onbestelbaar, zoek, ontvangen.size(), herhaald, zonderAntwoord.get());
        return zoek == 0 && aangenomen.size() == aantal && ontvangen.size() == aantal;
    }

    /** Offers the same message until it is answered, as a record system must. */
    private void klant() {
        try {
            for (int nummer = volgende.getAndIncrement(); nummer < aantal; nummer = volgende.getAndIncrement()) {
                byte[] bericht = bericht(nummer);
                while (!aangenomen.containsKey(nummer)) {
                    biedAan(nummer, bericht);
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void biedAan(int nummer, byte[] bericht) throws InterruptedException {
        try {
            HttpResponse<String> antwoord = http.send(verzoek("/v1/berichten").header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bericht)).build(), HttpResponse.BodyHandlers.ofString());
            Matcher id = ID.matcher(antwoord.body());
            if (antwoord.statusCode() == 202 && id.find()) {
                aangenomen.put(nummer, id.group(1));
                return;
            }
        } catch (IOException e) {
            zonderAntwoord.incrementAndGet();
        }
        TimeUnit.MILLISECONDS.sleep(100);
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad)).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + TOKEN);
    }

    private byte[] bericht(int nummer) throws IOException {
        LocalDate vandaag = LocalDate.now();
        return Files.readString(Path.of("src/main/resources/demo/jw315.xml")).replace("${afzender}", "12340001").replace("${ontvanger}", "0748")
                .replace("${identificatie}", "S" + nummer).replace("${referentie}", "S" + nummer).replace("${bsn}", String.valueOf(bsns.get(nummer)))
                .replace("${vandaag}", vandaag.toString()).replace("${overEenJaar}", vandaag.plusYears(1).toString())
                .replace("${commentaar}", "Graag 8 uur per maand.").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private HttpServer ontvanger() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            try (uitwisseling) {
                uitwisseling.getRequestBody().readAllBytes();
                ontvangen.computeIfAbsent(uitwisseling.getRequestHeaders().getFirst("Bericht-Id"), nieuw -> new AtomicInteger()).incrementAndGet();
                uitwisseling.sendResponseHeaders(204, -1);
            }
        });
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
        return server;
    }

    private void start() throws IOException, InterruptedException {
        ProcessBuilder opdracht = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpoortwachter.installatie=" + map, "-Dquarkus.http.port=" + poort, "-jar", "target/quarkus-app/quarkus-run.jar", "serve");
        poortwachter = opdracht.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(map.resolve("log").toFile())).start();
    }

    private static void wacht(java.util.function.BooleanSupplier tot, int seconden) throws InterruptedException {
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconden);
        while (!tot.getAsBoolean() && System.nanoTime() < einde) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
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
}
