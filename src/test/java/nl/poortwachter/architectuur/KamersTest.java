package nl.poortwachter.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The arrows of docs/architectuur.md: which room may know which. A new arrow is a decision: add it there and here. */
@AnalyzeClasses(packages = "nl.poortwachter", importOptions = ImportOption.DoNotIncludeTests.class)
class KamersTest {
    private static final Map<String, Set<String>> MAG_KENNEN = Map.ofEntries(
            Map.entry("bericht", Set.of()),
            Map.entry("opslag", Set.of()),
            Map.entry("keten", Set.of("bericht", "opslag")),
            Map.entry("partij", Set.of("bericht")),
            Map.entry("termijn", Set.of("bericht", "opslag")),
            Map.entry("controle", Set.of("bericht", "keten", "partij")),
            Map.entry("minimaliteit", Set.of("bericht", "keten")),
            Map.entry("retour", Set.of("bericht", "controle")),
            Map.entry("vierogen", Set.of("bericht", "opslag", "partij")),
            Map.entry("logboek", Set.of("opslag")),
            Map.entry("ldv", Set.of()),
            Map.entry("verstrekking", Set.of("bericht", "keten", "minimaliteit", "opslag", "partij", "vierogen")),
            Map.entry("aflevering", Set.of("bericht", "ldv", "partij", "opslag")),
            Map.entry("aanmelding", Set.of("logboek", "partij")),
            Map.entry("bewaring", Set.of("keten", "logboek", "partij", "vierogen")));

    @ArchTest
    static void een_kamer_kent_alleen_de_kamers_die_zij_mag_kennen(JavaClasses klassen) {
        MAG_KENNEN.forEach((kamer, mag) -> {
            String[] verboden = MAG_KENNEN.keySet().stream().filter(andere -> !andere.equals(kamer) && !mag.contains(andere))
                    .map(KamersTest::pakket).toArray(String[]::new);
            noClasses().that().resideInAPackage(pakket(kamer)).should().dependOnClassesThat().resideInAnyPackage(verboden)
                    .because("de kamer " + kamer + " mag alleen kennen: " + mag).allowEmptyShould(true).check(klassen);
        });
    }

    @ArchTest
    static final ArchRule niemand_beneden_kent_de_verwerking = noClasses()
            .that().resideInAnyPackage(MAG_KENNEN.keySet().stream().map(KamersTest::pakket).toArray(String[]::new))
            .should().dependOnClassesThat().resideInAnyPackage(pakket("verwerking"), pakket("ontvangst"), pakket("beheer"), pakket("opdracht"));

    @ArchTest
    static final ArchRule verwerking_kent_haar_deuren_niet = noClasses().that().resideInAPackage(pakket("verwerking"))
            .should().dependOnClassesThat().resideInAnyPackage(pakket("ontvangst"), pakket("beheer"), pakket("opdracht"));

    @ArchTest
    static final ArchRule oordelen_is_gewoon_java = noClasses()
            .that().resideInAnyPackage(pakket("bericht"), pakket("keten"), pakket("controle"), pakket("minimaliteit"), pakket("retour"), pakket("termijn"),
                    pakket("partij"))
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta.inject..", "jakarta.enterprise..", "org.apache.camel..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule kamers_vormen_geen_kring = slices().matching("nl.poortwachter.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule alleen_de_opdrachtregel_schrijft_naar_het_scherm = noClasses().that().resideOutsideOfPackage(pakket("opdracht"))
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule geen_laagpakketten = classes().should().resideOutsideOfPackages("..service..", "..dto..", "..util..", "..impl..");

    private static String pakket(String kamer) {
        return "nl.poortwachter." + kamer + "..";
    }
}
