package nl.poortwachter.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtmodel;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.Regelblad.Variant;
import org.junit.jupiter.api.Test;

class RegelboekTest {
    private final Regelboek boek = Regelboek.standaard();

    @Test
    void elke_klasse_met_een_regel_staat_bij_een_regelbron() {
        JavaClasses klassen = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.poortwachter");
        Set<String> metRegel = klassen.stream().filter(RegelboekTest::draagtRegel).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> bekend = ServiceLoader.load(Regelbron.class).stream().flatMap(b -> b.get().regelklassen().stream()).map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bekend).as("noem een nieuwe klasse met regels in de Regelbron van haar niveau").isEqualTo(metRegel);
    }

    private static boolean draagtRegel(JavaClass klasse) {
        return klasse.isAnnotatedWith(Regel.class) || klasse.isAnnotatedWith(Regel.Lijst.class) || klasse.getMethods().stream()
                .anyMatch(m -> m.isAnnotatedWith(Regel.class) || m.isAnnotatedWith(Regel.Lijst.class));
    }

    @Test
    void elke_regel_is_volledig_beschreven() {
        assertThat(boek.regels()).isNotEmpty().allSatisfy(blad -> {
            assertThat(blad.niveau()).isBetween(1, 4);
            assertThat(blad.varianten()).isNotEmpty().allSatisfy(v -> {
                assertThat(v.berichten()).isNotEmpty();
                assertThat(v.elementen()).isNotEmpty();
                assertThat(List.of(v.zin(), v.fout(), v.advies())).allMatch(tekst -> tekst.endsWith("."));
            });
        });
    }

    @Test
    void elk_genoemd_element_bestaat_in_een_van_de_berichten() {
        for (Regelblad blad : boek.regels()) {
            for (Variant variant : blad.varianten()) {
                assertThat(variant.elementen()).as(blad.code())
                        .allMatch(pad -> variant.berichten().stream().anyMatch(b -> Berichtmodel.van(b).kent(pad)));
            }
        }
    }

    @Test
    void een_regel_op_een_gedeelde_vorm_noemt_haar_elementen_in_elk_bericht_waar_de_vorm_staat() {
        Variant cd041 = boek.regel("CD041").orElseThrow().varianten().get(0);
        assertThat(cd041.berichten()).containsExactly(Berichtsoort.JW301, Berichtsoort.JW315, Berichtsoort.JW317);
        assertThat(cd041.elementen()).containsExactly(
                "Client/ToegewezenProducten/ToegewezenProduct/Product/Code", "Client/ToegewezenProducten/ToegewezenProduct/Omvang",
                "Client/AangevraagdeProducten/AangevraagdProduct/Product/Code", "Client/AangevraagdeProducten/AangevraagdProduct/Omvang",
                "Client/Verzoek/NieuweProducten/NieuwProduct/Product/Code", "Client/Verzoek/NieuweProducten/NieuwProduct/Omvang");
    }

    @Test
    void niveau_1_kent_de_versieregels_zonder_retourcode() {
        assertThat(boek.regels().stream().filter(r -> r.niveau() == 1)).extracting(Regelblad::code).containsExactly("CS015", "CS025");
        assertThat(boek.regel("CS015").orElseThrow().varianten().get(0).retourcode()).isNull();
    }

    @Test
    void een_onbekende_code_staat_er_niet_in() {
        assertThat(boek.regel("CS999")).isEmpty();
    }

    @Test
    void een_code_op_twee_niveaus_is_een_fout_in_de_regels() {
        assertThatThrownBy(() -> Regelboek.van(List.of(OpTweeNiveaus.class))).isInstanceOf(IllegalStateException.class).hasMessageContaining("X001");
    }

    @Regel(code = "X001", niveau = 2, berichten = Berichtsoort.JW301, elementen = "Client", zin = ".", fout = ".", advies = ".")
    @Regel(code = "X001", niveau = 3, berichten = Berichtsoort.JW301, elementen = "Client", zin = ".", fout = ".", advies = ".")
    private static final class OpTweeNiveaus { }
}
