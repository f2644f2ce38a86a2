package nl.poortwachter.verstrekking.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.rapport.Rapportage.Soort;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class RapportagesTest {
    private static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final Rapportages rapportages = new Rapportages(new Versleuteling(Sleutelbos.nieuw()));

    @Test
    void elk_rapport_staat_vast_met_wie_wanneer_en_waarom_de_nieuwste_eerst() {
        Rapportage inzage = legVast(Soort.INZAGE, new Pseudoniem("burger"), "Verzoek van mevrouw Voorbeeld");
        Rapportage lek = legVast(Soort.LEK, null, "Lek 2026-7");
        assertThat(lijst(null, 10)).containsExactly(lek, inzage);
        assertThat(lijst(null, 1)).containsExactly(lek);
        assertThat(lijst(lek.id(), 10)).containsExactly(inzage);
    }

    @Test
    void de_reden_staat_nergens_leesbaar_want_zij_kan_een_naam_noemen() {
        legVast(Soort.INZAGE, new Pseudoniem("burger"), "Verzoek van mevrouw Voorbeeld");
        List<String> rijen = jdbi.withHandle(h -> h.createQuery("select r::text from rapportage r").mapTo(String.class).list());
        assertThat(rijen).hasSize(1).noneMatch(rij -> rij.contains("Voorbeeld") || rij.contains("566f6f726265656c64"));
    }

    private Rapportage legVast(Soort soort, Pseudoniem over, String reden) {
        Rapportage rapportage = new Rapportage(Berichtnummer.nieuw(), soort, "functionaris", NU, over, reden);
        jdbi.useHandle(h -> rapportages.legVast(h, rapportage));
        return rapportage;
    }

    private List<Rapportage> lijst(UUID voor, int hoogstens) {
        return jdbi.withHandle(h -> rapportages.lijst(h, voor, hoogstens));
    }
}
