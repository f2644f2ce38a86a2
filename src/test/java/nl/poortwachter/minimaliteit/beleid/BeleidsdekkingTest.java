package nl.poortwachter.minimaliteit.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy names every optional element of xsd/ in every phase of its message, and nothing that the schema makes mandatory. */
class BeleidsdekkingTest {
    private static final Set<String> INGETROKKEN_VERPLICHT = Set.of("Client/Contactgegevens/Contact", "Client/Relaties/Relatie");

    @ParameterizedTest
    @EnumSource(value = Berichtsoort.class, names = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
    void elk_facultatief_element_staat_in_het_beleid(Berichtsoort soort) throws Exception {
        Beleid beleid = Beleidboek.meegeleverd().standaard(LocalDate.parse("2026-04-01"));
        Set<String> genoemd = beleid.inhoud().regels().stream().filter(r -> r.geldtVoor(soort)).flatMap(r -> r.elementen().stream()).collect(Collectors.toSet());
        Map<String, Boolean> elementen = Schemapaden.van(soort);
        Set<String> facultatief = elementen.keySet().stream().filter(elementen::get).collect(Collectors.toCollection(TreeSet::new));
        assertThat(genoemd).containsAll(facultatief);
        // Of a repeated element one may go as long as another stays; that is a condition, not a matter of the schema.
        Set<String> verplicht = new TreeSet<>(genoemd);
        verplicht.removeAll(facultatief);
        verplicht.removeAll(INGETROKKEN_VERPLICHT);
        assertThat(verplicht).allMatch(pad -> !elementen.containsKey(pad));
    }
}
