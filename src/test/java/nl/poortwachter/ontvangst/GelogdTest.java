package nl.poortwachter.ontvangst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;

/** Nothing privileged goes without a line in the audit log: every resource either tells what it is, or is one of those that belong to the traffic. */
@AnalyzeClasses(packages = "nl.poortwachter.ontvangst", importOptions = ImportOption.DoNotIncludeTests.class)
class GelogdTest {
    /** A system of a party that sees to its own messages; the message itself is the record of that. */
    private static final Set<String> VERKEER = Set.of("BerichtenApi", "ControlesApi", "PostbusApi", "TermijnenApi");

    @ArchTest
    static final ArchRule elke_ingang_buiten_het_verkeer_staat_in_het_logboek = methods().that(zijnEenIngang()).and(horenNietBijHetVerkeer())
            .should().beAnnotatedWith(Gelogd.class);

    private static DescribedPredicate<JavaMethod> zijnEenIngang() {
        return DescribedPredicate.describe("een ingang zijn", m -> m.getAnnotations().stream().map(JavaAnnotation::getRawType)
                .anyMatch(soort -> soort.isAnnotatedWith(HttpMethod.class)));
    }

    private static DescribedPredicate<JavaMethod> horenNietBijHetVerkeer() {
        return DescribedPredicate.describe("niet bij het verkeer horen",
                m -> !VERKEER.contains(m.getOwner().getSimpleName()) && !m.getOwner().isAnnotatedWith(Openbaar.class));
    }
}
