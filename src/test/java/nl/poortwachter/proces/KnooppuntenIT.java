package nl.poortwachter.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefpartijen;
import nl.poortwachter.opslag.ingebed.IngebedPostgres;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three gateways on one database and one folder, under load, while everything that can happen to them does. The ledger at the end must be right: nothing lost,
 * nothing twice. {@code -Dknooppunten.ronden=10} for a longer run.
 */
class KnooppuntenIT {
    private static final Logger LOG = Logger.getLogger(KnooppuntenIT.class);
    private static final int RONDEN = Integer.getInteger("knooppunten.ronden", 1);
    private static final int BESTANDEN_PER_KEER = 40;
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration GEDULD = Duration.ofMinutes(4);
    private static final String MAPAFNEMER = "mapafnemer";

    @TempDir
    Path map;
    private final List<Poort> poorten = new ArrayList<>();
    private IngebedPostgres databank;
    private Ontvanger ontvanger;
    private Klanten klanten;
    private Path inbak;
    private int neergelegd;

    @BeforeEach
    void richtIn() throws IOException {
        // As root the database runs as another user, who must be able to pass.
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx--x--x"));
        databank = IngebedPostgres.start(map.resolve("postgres"));
        ontvanger = new Ontvanger();
        inbak = Files.createDirectories(map.resolve("in").resolve(MAPAFNEMER));
        Path partijen = new Proefpartijen().gemeente("0748", ontvanger.adres()).aanbieder("12345678", "postbus")
                .afnemer("aanbieder", "verzenden, inzien", "12345678").zonderSleutel(MAPAFNEMER, "verzenden, bestandsmap", "12345678").schrijf(map);
        Map<String, String> instellingen = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", databank.jdbcUrl(),
                "quarkus.datasource.username", databank.gebruiker(),
                "quarkus.datasource.password", databank.wachtwoord(),
                "quarkus.datasource.jdbc.acquisition-timeout", "3S",
                "poortwachter.partijen", partijen.toString(),
                "poortwachter.sleutels.bestand", map.resolve("sleutels.json").toString(),
                "poortwachter.aflevering.lease", LEASE.toString(),
                "poortwachter.aflevering.hartslag", "500",
                "poortwachter.aflevering.eerste-pauze", "PT0.2S",
                "poortwachter.aflevering.langste-pauze", "PT1S"));
        instellingen.putAll(Map.of("poortwachter.bestandsmap.map", inbak.getParent().toString(), "poortwachter.bestandsmap.rust", "PT0S",
                "poortwachter.bestandsmap.tik", "200", "poortwachter.bestandsmap.pauze-na-storing", "PT1S"));
        for (int i = 1; i <= 3; i++) {
            Map<String, String> eigen = new HashMap<>(instellingen);
            eigen.put("poortwachter.knooppunt", knooppunt(i));
            Poort poort = new Poort(map.resolve(knooppunt(i)), eigen);
            poorten.add(poort);
            poort.start();
        }
        poorten.forEach(Poort::wachtTotGereed);
        klanten = new Klanten(poorten.stream().map(Poort::adres).toList(), "aanbieder");
    }

    @AfterEach
    void ruimOp() throws IOException, InterruptedException {
        for (Poort poort : poorten) {
            poort.close();
        }
        if (klanten != null) {
            klanten.close();
        }
        ontvanger.close();
        databank.close();
    }

    @Test
    void nietsRaaktZoekEnNietsGaatDubbel() throws Exception {
        klanten.begin();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            herstartOmDeBeurt();
            doodMidden();
            pauzeerLangerDanDeLease();
            herstartDatabank();
        }
        legNeer();
        klanten.stop();

        await().atMost(GEDULD).untilAsserted(() -> assertThat(bestanden(inbak, ".xml")).isEmpty());
        await().atMost(GEDULD).untilAsserted(() -> assertThat(standen()).containsOnlyKeys("afgeleverd"));
        Grootboek grootboek = grootboek();
        LOG.info(grootboek);
        Files.writeString(Path.of("target", "knooppunten.txt"), grootboek + System.lineSeparator());
        int alles = klanten.aangenomen().size() + neergelegd;
        assertThat(grootboek).isEqualTo(new Grootboek(klanten.aangenomen().size(), klanten.aangenomen().size(), neergelegd, neergelegd, 0, alles, alles, alles, 0,
                grootboek.herhaaldAangeboden(), grootboek.zonderAntwoord()));
        assertThat(ontvanger.ontvangen().keySet()).containsAll(klanten.aangenomen()).containsAll(oordelen("verwerkt"));
    }

    private void herstartOmDeBeurt() throws Exception {
        for (Poort poort : poorten) {
            legNeer();
            poort.stopNetjes();
            poort.start();
            poort.wachtTotGereed();
        }
        gebeurd("herstart om de beurt");
    }

    private void doodMidden() throws Exception {
        legNeer();
        int begonnen = klanten.aangenomen().size();
        await().atMost(GEDULD).until(() -> klanten.aangenomen().size() >= begonnen + BESTANDEN_PER_KEER);
        poorten.get(0).dood();
        poorten.get(0).start();
        poorten.get(0).wachtTotGereed();
        gebeurd("kill -9 van het eerste knooppunt");
    }

    /** Until the others have taken over what it held. */
    private void pauzeerLangerDanDeLease() throws Exception {
        legNeer();
        poorten.get(1).pauzeer();
        await().pollDelay(LEASE.plusSeconds(1)).atMost(GEDULD).until(() -> tel("select count(*) from aflevering where stand = 'bezig' and eigenaar = '"
                + knooppunt(2) + "'") == 0);
        poorten.get(1).hervat();
        gebeurd("het tweede knooppunt stond stil tot na zijn lease");
    }

    private void herstartDatabank() throws Exception {
        legNeer();
        int poort = databank.poort();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(Files.readAllLines(map.resolve("postgres/gegevens/postmaster.pid")).get(0))).orElseThrow();
        server.destroyForcibly();
        await().atMost(GEDULD).until(() -> !server.isAlive());
        databank.close();
        databank = IngebedPostgres.start(map.resolve("postgres"), poort);
        gebeurd("kill -9 van de database, en weer gestart");
    }

    /**
     * What went in and what came out.
     *
     * @param aangenomen messages that got a 202
     * @param eigenNummers different numbers in those answers
     * @param bestanden files put down
     * @param oordelen different numbers in the verdicts of accepted files
     * @param geweigerd messages and files that were refused; there was nothing wrong with any
     * @param vastgelegd messages in the database
     * @param afgeleverd of which delivered
     * @param ontvangen different numbers at the receiver
     * @param dubbelAfgeleverd messages with more than one attempt that counts as delivered within its claim
     * @param herhaaldAangeboden offers beyond the first under the same number
     * @param zonderAntwoord requests of clients that got no answer and were made again
     */
    record Grootboek(int aangenomen, int eigenNummers, int bestanden, int oordelen, int geweigerd, int vastgelegd, int afgeleverd, int ontvangen,
                     int dubbelAfgeleverd, int herhaaldAangeboden, int zonderAntwoord) { }

    private Grootboek grootboek() throws IOException {
        return new Grootboek(klanten.aangenomen().size(), new HashSet<>(klanten.aangenomen()).size(), neergelegd, oordelen("verwerkt").size(),
                klanten.geweigerd() + oordelen("geweigerd").size(), tel("select count(*) from bericht"), standen().getOrDefault("afgeleverd", 0),
                ontvanger.ontvangen().size(), tel("""
                        select count(*) from (select aflevering_id from poging where uitkomst = 'afgeleverd' and reden not like '%einde van de lease'
                                              group by aflevering_id having count(*) > 1) dubbel"""), ontvanger.herhaald(), klanten.zonderAntwoord());
    }

    private static String knooppunt(int nummer) {
        return "knooppunt-" + nummer;
    }

    private void gebeurd(String wat) {
        LOG.infof("%s bij %d aangenomen berichten", wat, klanten.aangenomen().size());
    }

    private void legNeer() throws IOException {
        for (int keer = 0; keer < BESTANDEN_PER_KEER; keer++) {
            String naam = "bestand" + neergelegd++ + ".xml";
            Path deel = Files.write(inbak.resolve(naam + ".deel"), Proefklant.verzoek().bytes());
            Files.move(deel, inbak.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Numbers of the verdicts in this folder. */
    private Set<String> oordelen(String naam) throws IOException {
        Set<String> nummers = new HashSet<>();
        for (Path oordeel : bestanden(inbak.resolve(naam), ".oordeel.json")) {
            nummers.add(JsonPath.from(Files.readString(oordeel)).getString("id"));
        }
        return nummers;
    }

    private static List<Path> bestanden(Path in, String einde) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(in)) {
            return alle.filter(pad -> pad.toString().endsWith(einde)).toList();
        }
    }

    private Map<String, Integer> standen() {
        Map<String, Integer> standen = new HashMap<>();
        jdbi().useHandle(h -> h.createQuery("select stand, count(*) as aantal from bericht group by stand")
                .map((rij, ctx) -> standen.put(rij.getString("stand"), rij.getInt("aantal"))).list());
        return standen;
    }

    private int tel(String vraag) {
        return jdbi().withHandle(h -> h.createQuery(vraag).mapTo(Integer.class).one());
    }

    private Jdbi jdbi() {
        return Jdbi.create(databank.jdbcUrl(), databank.gebruiker(), databank.wachtwoord());
    }
}
