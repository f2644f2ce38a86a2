package nl.poortwachter.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script as a process, as a user calls it. */
class StartscriptIT {

    private static final Path SCRIPT = Path.of("poortwachter").toAbsolutePath();

    @TempDir
    Path elders;

    @Test
    void helpNoemtElkeOpdracht() throws Exception {
        Afloop afloop = voerUit(SCRIPT, Map.of(), "help");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.fouten()).isEmpty();
        assertThat(afloop.uitvoer()).startsWith("Poortwachter: ")
                .containsSubsequence("  demo ", "  serve ", "  inlezen ", "  controleer ", "  regels ", "  regel ", "  beleid ", "  test ", "  help ");
    }

    @Test
    void zonderOpdrachtVolgtDezelfdeHulp() throws Exception {
        assertThat(voerUit(SCRIPT, Map.of())).isEqualTo(voerUit(SCRIPT, Map.of(), "help"));
    }

    @Test
    void onbekendeOpdrachtGeeftCode2EnNietsOpStandaarduitvoer() throws Exception {
        Afloop afloop = voerUit(SCRIPT, Map.of(), "controleren");

        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uitvoer()).isEmpty();
        assertThat(afloop.fouten()).endsWith("poortwachter: onbekende opdracht: controleren\n");
    }

    @Test
    void werktViaEenKoppelingVanuitEenMapMetSpaties() throws Exception {
        Path map = Files.createDirectory(elders.resolve("een map"));
        Path koppeling = Files.createSymbolicLink(map.resolve("poort wachter"), map.relativize(SCRIPT.getParent().toRealPath()).resolve("poortwachter"));

        assertThat(voerUit(koppeling, Map.of(), "help").code()).isZero();
    }

    @Test
    void zonderJdkVolgtEenUitlegEnCode2() throws Exception {
        Path lege = Files.createDirectory(elders.resolve("leeg"));
        Path script = kopieZonderProject(lege);
        Afloop afloop = voerUit(script, Map.of("JAVA_HOME", lege.toString()), "controleer", "x.xml");

        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uitvoer()).isEmpty();
        assertThat(afloop.fouten()).contains("JAVA_HOME (" + lege + ") is geen JDK").contains("geen JDK van versie 999 of nieuwer gevonden");
    }

    /** A script that asks for a JDK that does not exist yet: on the machine of the test there always is one that will do. */
    private static Path kopieZonderProject(Path map) throws IOException {
        String tekst = Files.readString(SCRIPT).replace("MINIMALE_JAVA=17", "MINIMALE_JAVA=999");
        Path script = Files.writeString(map.resolve("poortwachter"), tekst);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private Afloop voerUit(Path script, Map<String, String> omgeving, String... argumenten) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(script.toString()));
        opdracht.addAll(List.of(argumenten));
        File fouten = elders.resolve("fouten").toFile();
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).directory(elders.toFile()).redirectError(fouten);
        bouwer.environment().putAll(omgeving);
        Process proces = bouwer.start();
        String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Afloop(proces.waitFor(), uitvoer, Files.readString(fouten.toPath()));
    }

    private record Afloop(int code, String uitvoer, String fouten) {
    }
}
