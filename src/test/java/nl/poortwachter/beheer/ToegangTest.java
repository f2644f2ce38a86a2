package nl.poortwachter.beheer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import nl.poortwachter.beheer.scherm.TaalPagina;
import nl.poortwachter.ontvangst.Gelogd;

/** Every page of the console says itself who may see it, and every act on it is in the audit log; the door in front of it is not all there is. */
@AnalyzeClasses(packages = "nl.poortwachter", importOptions = ImportOption.DoNotIncludeTests.class)
class ToegangTest {
    /** Around signing in, where nobody is known yet. What happens there is logged as an event of signing in. */
    private static final Set<String> OPEN = Set.of("Aanmeldpagina", "Afmelding", "Providerpagina");

    @ArchTest
    static final ArchRule elke_pagina_zegt_wie_haar_mag_zien = methods().that(zijnEenPagina()).and(horenNietBijHetAanmelden()).should(zeggenWieMag());

    @ArchTest
    static final ArchRule alleen_het_aanmelden_is_open = methods().that(zijnEenPagina()).and(horenNietBijHetAanmelden())
            .should().notBeAnnotatedWith(PermitAll.class).andShould().beDeclaredInClassesThat().areNotAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule elke_handeling_staat_in_het_auditlog = methods().that(zijnEenPagina()).and(horenNietBijHetAanmelden())
            .and().areAnnotatedWith(POST.class).and().areNotDeclaredIn(TaalPagina.class).should().beAnnotatedWith(Gelogd.class);

    @ArchTest
    static final ArchRule ook_het_lezen_van_het_auditlog_staat_erin = methods().that(zijnEenPagina())
            .and().areDeclaredInClassesThat().resideInAPackage("nl.poortwachter.beheer.audit..").should().beAnnotatedWith(Gelogd.class);

    private static DescribedPredicate<JavaMethod> zijnEenPagina() {
        return DescribedPredicate.describe("een pagina van het beheer zijn", m -> m.getAnnotations().stream().map(JavaAnnotation::getRawType)
                .anyMatch(soort -> soort.isAnnotatedWith(HttpMethod.class))
                && m.getOwner().isAnnotatedWith(Path.class) && m.getOwner().getAnnotationOfType(Path.class).value().startsWith("/beheer"));
    }

    private static DescribedPredicate<JavaMethod> horenNietBijHetAanmelden() {
        return DescribedPredicate.describe("niet bij het aanmelden horen", m -> !OPEN.contains(m.getOwner().getSimpleName()));
    }

    private static ArchCondition<JavaMethod> zeggenWieMag() {
        return new ArchCondition<>("zeggen welke rol mag, of dat iedereen mag die zich aanmeldt") {
            @Override
            public void check(JavaMethod m, ConditionEvents uitslag) {
                boolean zegt = zegtWieMag(m) || zegtWieMag(m.getOwner());
                uitslag.add(new SimpleConditionEvent(m, zegt, m.getFullName() + (zegt ? " zegt" : " zegt niet") + " wie mag"));
            }
        };
    }

    private static boolean zegtWieMag(CanBeAnnotated iets) {
        return iets.isAnnotatedWith(RolesAllowed.class) || iets.isAnnotatedWith(Authenticated.class);
    }
}
