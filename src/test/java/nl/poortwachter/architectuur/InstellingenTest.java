package nl.poortwachter.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.aanmelding.Aanmeldinstellingen;
import nl.poortwachter.beheer.Bewakingsinstellingen;
import nl.poortwachter.verwerking.Instellingen;
import org.junit.jupiter.api.Test;

/** An operator finds every setting in the handbook. */
class InstellingenTest {
    private static final Path HANDBOEK = Path.of("docs/handboek");
    private static final Pattern HOOFDLETTER = Pattern.compile("[A-Z]");

    @Test
    void elkeInstellingStaatInHetHandboek() throws IOException {
        String handboek = handboek();
        List<String> namen = Stream.of(Instellingen.class, Bewakingsinstellingen.class)
                .flatMap(soort -> namen(soort, soort.getAnnotation(ConfigMapping.class).prefix())).toList();

        assertThat(namen).hasSizeGreaterThan(40).allSatisfy(naam -> assertThat(handboek).contains("`" + naam));
    }

    /** One page tells of them all, by their names below the prefix. */
    @Test
    void elkeInstellingVanHetAanmeldenStaatBijIdentiteit() throws IOException {
        String identiteit = Files.readString(HANDBOEK.resolve("identiteit.md"));

        assertThat(namen(Aanmeldinstellingen.class, "").map(naam -> naam.substring(1)))
                .hasSizeGreaterThan(10).allSatisfy(naam -> assertThat(identiteit).containsPattern("[`.]" + Pattern.quote(naam) + "[`=]"));
    }

    private static String handboek() throws IOException {
        StringBuilder alles = new StringBuilder();
        try (Stream<Path> bladen = Files.list(HANDBOEK)) {
            for (Path blad : bladen.toList()) {
                alles.append(Files.readString(blad));
            }
        }
        return alles.toString();
    }

    private static Stream<String> namen(Class<?> groep, String begin) {
        return Arrays.stream(groep.getDeclaredMethods()).filter(methode -> !methode.isDefault() && !methode.isSynthetic())
                .collect(Collectors.toMap(methode -> begin + "." + naam(methode), Method::getReturnType)).entrySet().stream()
                .flatMap(deel -> deel.getValue().getEnclosingClass() == null || !deel.getValue().isInterface() ? Stream.of(deel.getKey())
                        : namen(deel.getValue(), deel.getKey()));
    }

    private static String naam(Method methode) {
        return HOOFDLETTER.matcher(methode.getName()).replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }
}
