package nl.poortwachter.opslag.ingebed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngebedPostgresTest {

    @TempDir
    Path werkmap;

    /** For root the server runs as another user, who must be able to pass through the folder of the test. */
    @BeforeEach
    void maakDoorloopbaar() throws IOException {
        Files.setPosixFilePermissions(werkmap, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void antwoordtMetVeiligeInstellingen() throws SQLException, IOException {
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(List.of(vraag(postgres, "show fsync"), vraag(postgres, "show full_page_writes"), vraag(postgres, "show synchronous_commit"),
                    vraag(postgres, "show server_encoding"), vraag(postgres, "show listen_addresses"), vraag(postgres, "show unix_socket_directories"),
                    vraag(postgres, "show password_encryption"), vraag(postgres, "select upper('ë')")))
                    .containsExactly("on", "on", "on", "UTF8", "127.0.0.1", "", "scram-sha-256", "Ë");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(postgres.gegevensmap().resolve("wachtwoord")))).isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.gebruiker(), "onjuist"))
                    .isInstanceOfSatisfying(SQLException.class, fout -> assertThat(fout.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void bewaartGegevensTussenTweeStarts() throws SQLException {
        String wachtwoord;
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            wachtwoord = postgres.wachtwoord();
            voerUit(postgres, "create table bewaard as select 42 as getal");
        }
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(postgres.wachtwoord()).isEqualTo(wachtwoord);
            assertThat(vraag(postgres, "select getal from bewaard")).isEqualTo("42");
        }
    }

    @Test
    void verdwijntMetEenHardGestoptOuderprocesEnHersteltDaarna() throws Exception {
        Process ouder = ouderproces(map());
        ProcessHandle server;
        try (BufferedReader uitvoer = ouder.inputReader()) {
            assertThat(uitvoer.readLine()).isEqualTo("draait");
            server = ProcessHandle.of(serverproces(map())).orElseThrow();
        } finally {
            ouder.destroyForcibly();
        }
        verdwijnt(server);

        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(vraag(postgres, "select count(*) from vastgelegd")).isEqualTo("1");
        }
    }

    @Test
    void hersteltNadatDeServerZelfHardGestoptIs() throws Exception {
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            voerUit(postgres, "create table bewaard as select 42 as getal");
            ProcessHandle server = ProcessHandle.of(serverproces(postgres.gegevensmap())).orElseThrow();
            server.destroyForcibly();
            verdwijnt(server);
        }
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(vraag(postgres, "select getal from bewaard")).isEqualTo("42");
        }
    }

    @Test
    void weigertEenGegevensmapDieHetzelfdeProcesAlGebruikt() {
        try (IngebedPostgres eerste = IngebedPostgres.start(map())) {
            weigert(eerste.gegevensmap());
        }
    }

    @Test
    void weigertEenGegevensmapDieEenAnderProcesGebruikt() throws Exception {
        Process ouder = ouderproces(map());
        try (BufferedReader uitvoer = ouder.inputReader()) {
            assertThat(uitvoer.readLine()).isEqualTo("draait");
            weigert(map());
        } finally {
            ouder.destroyForcibly();
        }
        assertThat(ouder.waitFor()).isNotZero();
    }

    @Test
    void ruimtEenVerouderdPidbestandOpDatNaarEenAnderProgrammaWijst() throws Exception {
        Path gegevens;
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            gegevens = postgres.gegevensmap().resolve("gegevens");
        }
        Files.writeString(gegevens.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(vraag(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void meldtHetWanneerEenGekozenPoortBezetIs() {
        try (IngebedPostgres eerste = IngebedPostgres.start(map())) {
            assertThatThrownBy(() -> IngebedPostgres.start(werkmap.resolve("tweede"), eerste.poort()))
                    .isInstanceOfSatisfying(IngebedPostgresFout.class, fout -> assertThat(fout.code()).isEqualTo(IngebedPostgresFout.Code.START_MISLUKT));
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux,amd64,postgres-linux-x86_64.txz", "Linux,aarch64,postgres-linux-arm_64.txz", "Mac OS X,aarch64,postgres-darwin-arm_64.txz"})
    void kiestHetArchiefBijHetPlatform(String systeem, String processor, String archief) {
        assertThat(Binaries.archiefnaam(systeem, processor)).isEqualTo(archief);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11,amd64", "Linux,s390x"})
    void meldtEenPlatformZonderBinaries(String systeem, String processor) {
        assertThatThrownBy(() -> Binaries.archiefnaam(systeem, processor)).isInstanceOf(IngebedPostgresFout.class)
                .hasMessage("PLATFORM_ONBEKEND: Voor " + systeem + " op " + processor + " is er geen ingebedde PostgreSQL. "
                        + "Gebruik een eigen PostgreSQL (quarkus.datasource.jdbc.url).");
    }

    @Test
    void wijktUitWanneerRootEenMapGeeftWaarAnderenNietInKunnen() throws Exception {
        assumeTrue(Serveraccount.uidVan(werkmap) == 0, "alleen root wisselt van gebruiker");
        Files.setPosixFilePermissions(werkmap, PosixFilePermissions.fromString("rwx------"));
        Path uitwijk;
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            uitwijk = postgres.gegevensmap();
            voerUit(postgres, "create table bewaard as select 42 as getal");
        }
        try (IngebedPostgres postgres = IngebedPostgres.start(map())) {
            assertThat(postgres.gegevensmap()).isEqualTo(uitwijk).isNotEqualTo(map());
            assertThat(vraag(postgres, "select getal from bewaard")).isEqualTo("42");
        } finally {
            Werkmappen.verwijder(uitwijk);
        }
    }

    private Path map() {
        return werkmap.resolve("een map met spaties");
    }

    /** A process that ended but was not collected yet has no program any more. */
    private static void verdwijnt(ProcessHandle server) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !server.isAlive() || server.info().command().isEmpty());
    }

    private static void weigert(Path map) {
        assertThatThrownBy(() -> IngebedPostgres.start(map)).isInstanceOfSatisfying(IngebedPostgresFout.class,
                fout -> assertThat(fout.code()).isEqualTo(IngebedPostgresFout.Code.GEGEVENSMAP_IN_GEBRUIK));
    }

    private static Process ouderproces(Path map) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Ouderproces.class.getName(), map.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static long serverproces(Path map) throws IOException {
        return Long.parseLong(Files.readAllLines(map.resolve("gegevens/postmaster.pid")).get(0));
    }

    private static String vraag(IngebedPostgres postgres, String vraag) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(postgres.jdbcUrl(), postgres.gebruiker(), postgres.wachtwoord());
                Statement opdracht = verbinding.createStatement(); ResultSet antwoord = opdracht.executeQuery(vraag)) {
            antwoord.next();
            return antwoord.getString(1);
        }
    }

    private static void voerUit(IngebedPostgres postgres, String opdracht) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(postgres.jdbcUrl(), postgres.gebruiker(), postgres.wachtwoord());
                Statement uitvoering = verbinding.createStatement()) {
            uitvoering.execute(opdracht);
        }
    }
}
