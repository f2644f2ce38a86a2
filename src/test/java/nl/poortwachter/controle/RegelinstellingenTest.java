package nl.poortwachter.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Regelafspraak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelinstellingenTest {
    private static final Regelboek BOEK = Regelboek.standaard();
    private static final Bericht BERICHT = Gelezen.bericht(Jw305.bericht());
    private static final Optional<String> ELKE = Optional.empty();

    @Test
    void zonder_afspraak_telt_elke_regel() {
        assertThat(met(new Regelafspraak("1674", ELKE, Set.of("TR374"), Optional.empty()))).isEqualTo(Regelinstelling.STANDAARD);
    }

    @Test
    void alle_afspraken_over_een_paar_tellen_samen() {
        assertThat(met(
                new Regelafspraak(Berichtbouwer.GEMEENTE, ELKE, Set.of("TR374"), Optional.of(LocalDate.of(2026, 12, 31))),
                new Regelafspraak(Berichtbouwer.GEMEENTE, Optional.of(Berichtbouwer.AANBIEDER), Set.of("TR381"), Optional.of(LocalDate.of(2027, 3, 31))),
                new Regelafspraak(Berichtbouwer.GEMEENTE, Optional.of("12340002"), Set.of("TR378"), Optional.of(LocalDate.of(2028, 1, 1)))))
                .isEqualTo(new Regelinstelling(Set.of("TR374", "TR381"), LocalDate.of(2027, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR999", "CS002", "TR056"})
    void een_regel_die_niet_verzacht_kan_worden_houdt_de_start_tegen(String code) {
        assertThatThrownBy(() -> met(new Regelafspraak(Berichtbouwer.GEMEENTE, ELKE, Set.of(code), Optional.empty())))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(code).hasMessageContaining(Berichtbouwer.GEMEENTE);
    }

    private static Regelinstelling met(Regelafspraak... afspraken) {
        return new Regelinstellingen(new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(), List.of(), List.of(afspraken)), BOEK).voor(BERICHT);
    }
}
