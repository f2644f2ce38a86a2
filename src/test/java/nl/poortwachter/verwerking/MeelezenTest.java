package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regelboek;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.controle.niveau4.Contractcontrole;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Regelafspraak;
import org.junit.jupiter.api.Test;

/** A start whose allocation the gateway has never seen, for a pair that began before it. */
class MeelezenTest {
    private static final Uitgave UITGAVE = Proefkeuring.uitgave32(Uitgave.Geldigheid.ALTIJD);
    private static final Bericht START = Jw305.bericht().lees();
    private static final Regelafspraak MEELEZEN = new Regelafspraak(Berichtbouwer.GEMEENTE, Optional.empty(), Set.of(), Optional.of(LocalDate.of(2026, 4, 30)));

    @Test
    void een_start_zonder_toewijzing_wacht_gewoonlijk() {
        Doorgang doorgang = toets("2026-04-02");
        assertThat(doorgang.moetWachten()).isTrue();
        assertThat(toelichting(doorgang)).isNull();
    }

    @Test
    void zolang_een_paar_meeleest_is_het_een_opmerking_en_gaat_de_start_door() {
        Doorgang doorgang = toets("2026-04-30", MEELEZEN);
        assertThat(doorgang.bevindingen()).isNotEmpty().extracting(Bevinding::ernst).containsOnly(Ernst.OPMERKING);
        assertThat(List.of(doorgang.isGeweigerd(), doorgang.moetWachten())).containsExactly(false, false);
        assertThat(toelichting(doorgang)).isEqualTo("meelezen: tot en met 2026-04-30 alleen opmerkingen");
    }

    @Test
    void na_de_laatste_dag_telt_niveau_3_weer() {
        assertThat(toets("2026-05-01", MEELEZEN).moetWachten()).isTrue();
    }

    @Test
    void een_gemeente_kan_ook_alleen_deze_regel_laten_opmerken() {
        String code = toets("2026-04-02").bevindingen().get(0).code();
        Doorgang doorgang = toets("2026-04-02", new Regelafspraak(Berichtbouwer.GEMEENTE, Optional.of(Berichtbouwer.AANBIEDER), Set.of(code), Optional.empty()));
        assertThat(doorgang.bevindingen()).filteredOn(b -> b.code().equals(code)).extracting(Bevinding::ernst).containsOnly(Ernst.OPMERKING);
        assertThat(toelichting(doorgang)).isNull();
    }

    private static Doorgang toets(String dag, Regelafspraak... afspraken) {
        Partijen partijen = new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(), List.of(), List.of(afspraken));
        Doorgang doorgang = new Doorgang(Proefkeuring.aanlevering(new byte[0], dag));
        doorgang.volgt(UITGAVE);
        doorgang.goedgekeurdDoorSchema(START);
        doorgang.weet(Ketenbeeld.leeg(Paar.van(START), null), new Regelinstellingen(partijen, Regelboek.standaard()).voor(START));
        new Niveau3Stap().voer(doorgang);
        new Niveau4Stap(new Contractcontrole(partijen)).voer(doorgang);
        return doorgang;
    }

    private static String toelichting(Doorgang doorgang) {
        return doorgang.stappen().get(0).toelichting();
    }
}
