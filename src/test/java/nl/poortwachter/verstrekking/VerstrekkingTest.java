package nl.poortwachter.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.verstrekking.Verstrekking.Merk;
import nl.poortwachter.verstrekking.Verstrekking.Weggelaten;
import org.junit.jupiter.api.Test;

class VerstrekkingTest {

    @Test
    void zij_zegt_wat_aan_wie_wanneer_waarom_en_wat_niet_zonder_een_waarde_uit_het_bericht() {
        Verstrekking v = Proefverstrekking.van(Jw307.bericht());
        assertThat(v).isEqualTo(new Verstrekking(v.bericht(), Proefverstrekking.NU, "JW307", "0001", Berichtbouwer.AANBIEDER, Berichtbouwer.GEMEENTE,
                Proefverstrekking.BURGER.waarde(), 8, "inzet-voorziening", "wettelijke-plicht", "01", Proefverstrekking.beleid(),
                Set.of("identiteit", "levering"), List.of(new Weggelaten("Client/Naam/Voornamen", "MIN-IDENT")), List.of(), null));
        assertThat(v.toString()).doesNotContain("Robin", "Voorbeeld", Berichtbouwer.BSN);
    }

    @Test
    void wat_op_meer_plaatsen_om_dezelfde_reden_wegvalt_staat_er_een_keer_in() {
        Jw301 tweeKeer = Jw301.bericht().zonder("Client/Naam/Voornamen").toewijzing(t -> t.met("Commentaar", "Opmerking")).toewijzing(t -> t.met("Commentaar", "Opmerking"));
        assertThat(Proefverstrekking.van(tweeKeer).gestript())
                .containsExactly(new Weggelaten("Client/ToegewezenProducten/ToegewezenProduct/Commentaar", "MIN-TEXT"));
    }

    @Test
    void een_noodgeval_is_gemerkt_en_noemt_de_dag_waarop_de_burger_uiterlijk_is_geinformeerd() {
        Situatie nood = Situatie.zonder(Proefverstrekking.NU).met("inzet-voorziening", "vitaal-belang").metNoodgeval("J. de Vries, jeugdarts", "Acuut gevaar");
        Verstrekking v = Proefverstrekking.van(Jw301.bericht().met("Client/Commentaar", "Veilig adres is bekend"), nood);
        assertThat(v.informerenVoor()).isEqualTo(LocalDate.parse("2026-04-15"));
        assertThat(v.grondslag()).isEqualTo("vitaal-belang");
        assertThat(v.categorieen()).contains("tekst");
        assertThat(v.markeringen()).extracting(Merk::code).containsExactly("NOODGEVAL");
        assertThat(v.toString()).doesNotContain("Vries", "Acuut gevaar", "Veilig");
    }
}
