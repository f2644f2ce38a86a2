package nl.poortwachter.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poortwachter.partij.Recht;
import org.junit.jupiter.api.Test;

/** What docs/handboek/rollen.md says that each role may do is what the code allows. */
class RollenTest {
    private static final java.nio.file.Path HANDBOEK = java.nio.file.Path.of("docs/handboek/rollen.md");
    private static final List<String> KOLOMMEN = List.of(Rollen.BEHEERDER, Rollen.INHOUDLEZER, Rollen.PRIVACYFUNCTIONARIS, Rollen.AUDITOR, Rollen.BELEIDSREDACTEUR);
    private static final Pattern RIJ = Pattern.compile("^\\| `(GET|POST) (/beheer[^`]*)` \\| ([^|]*) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern API = Pattern.compile("^\\| ([a-z]+) \\| `?([a-z]+|geen)`? \\|", Pattern.MULTILINE);
    private static final int EERSTE_ROL = 4;
    private static final JavaClasses CONSOLE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.poortwachter.beheer");

    @Test
    void elkePaginaVanDeConsoleStaatInHetHandboekMetDeRollenDieErbijMogen() throws IOException {
        Map<String, Set<String>> beschreven = RIJ.matcher(Files.readString(HANDBOEK)).results()
                .collect(Collectors.toMap(rij -> rij.group(1) + " " + rij.group(2), RollenTest::rollen, (een, ander) -> een, TreeMap::new));

        assertThat(beschreven).isEqualTo(volgensDeCode());
    }

    @Test
    void watEenMensLangsDeApiMagStaatInHetHandboek() throws IOException {
        String handboek = Files.readString(HANDBOEK);
        Map<String, String> beschreven = API.matcher(handboek.substring(handboek.indexOf("### Mensen langs de API"))).results()
                .filter(rij -> Rollen.ALLE.contains(rij.group(1))).collect(Collectors.toMap(rij -> rij.group(1), rij -> rij.group(2)));

        assertThat(beschreven).isEqualTo(Rollen.ALLE.stream().collect(Collectors.toMap(rol -> rol,
                rol -> Rollen.rechten(Set.of(rol)).stream().map(Recht::naam).findFirst().orElse("geen"))));
    }

    @Test
    void elkRechtVanEenSysteemStaatInHetHandboek() throws IOException {
        assertThat(Stream.of(Recht.values()).map(Recht::naam)).allMatch(Files.readString(HANDBOEK).lines().filter(regel -> regel.startsWith("| "))
                .map(regel -> regel.split("\\|")[1].strip()).collect(Collectors.toSet())::contains);
    }

    private static Map<String, Set<String>> volgensDeCode() {
        Map<String, Set<String>> rollen = new TreeMap<>();
        paginas().forEach(pagina -> pagina.getMethods().stream().filter(RollenTest::isIngang).forEach(methode -> {
            String eigen = methode.isAnnotatedWith(Path.class) ? "/" + methode.getAnnotationOfType(Path.class).value() : "";
            rollen.put((methode.isAnnotatedWith(GET.class) ? "GET " : "POST ") + pagina.getAnnotationOfType(Path.class).value() + eigen, rollen(pagina, methode));
        }));
        return rollen;
    }

    private static List<JavaClass> paginas() {
        return CONSOLE.stream().filter(klasse -> klasse.isAnnotatedWith(Path.class)).toList();
    }

    private static boolean isIngang(JavaMethod methode) {
        return methode.isAnnotatedWith(GET.class) || methode.isAnnotatedWith(POST.class);
    }

    private static Set<String> rollen(JavaClass pagina, JavaMethod methode) {
        if (methode.isAnnotatedWith(RolesAllowed.class)) {
            return Set.of(methode.getAnnotationOfType(RolesAllowed.class).value());
        }
        return pagina.isAnnotatedWith(RolesAllowed.class) ? Set.of(pagina.getAnnotationOfType(RolesAllowed.class).value()) : Rollen.ALLE;
    }

    private static Set<String> rollen(MatchResult rij) {
        return IntStream.range(0, KOLOMMEN.size()).filter(i -> rij.group(EERSTE_ROL + i).strip().equals("ja")).mapToObj(KOLOMMEN::get).collect(Collectors.toSet());
    }
}
