package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import org.junit.jupiter.api.Test;

class HerkomstTest {

    @Test
    void zonder_verzoek_is_de_route_01() {
        Herkomst herkomst = van(Jw301.bericht(), Reeks.van());
        assertThat(herkomst).isEqualTo(new Herkomst(List.of("01"), false));
        assertThat(herkomst.route()).isEqualTo("01");
    }

    @Test
    void een_verzoek_draagt_zijn_eigen_route() {
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> a.met("Verwijzer/Type", "06")).aanvraag(a -> a.verwijzer("02", "01234567"));
        assertThat(van(verzoek, Reeks.van())).isEqualTo(new Herkomst(List.of("06", "02"), false));
        assertThat(van(verzoek, Reeks.van()).route()).isEqualTo("06");
    }

    @Test
    void gedwongen_kader_gaat_voor_als_een_verzoek_meer_verwijzers_heeft() {
        Jw315 verzoek = Jw315.bericht().aanvraag(a -> a.verwijzer("02", "01234567")).aanvraag(a -> a.met("Verwijzer/Type", "08"));
        Herkomst herkomst = van(Jw301.bericht().toewijzing(t -> t.referentie("REF-1")), Reeks.van(verzoek));
        assertThat(herkomst.verwijzers()).containsExactly("02", "08");
        assertThat(herkomst.route()).isEqualTo("08");
    }

    @Test
    void het_verzoek_waarmee_het_traject_begon_telt_niet_een_later_verzoek() {
        Jw315 eerste = Jw315.bericht().dagtekening("2026-03-01").met("Client/GezagsdragerBekend", "1").aanvraag(a -> a.met("Verwijzer/Type", "08"));
        Jw315 tweede = Jw315.bericht().identificatie("0002").met("Client/GezagsdragerBekend", "2")
                .aanvraag(a -> a.referentie("REF-2").product("46", "46A01").met("Verwijzer/Type", "06"));
        Reeks reeks = Reeks.van(eerste, Jw301.bericht().toewijzing(t -> t.referentie("REF-1")), tweede);
        assertThat(van(Jw301.bericht().toewijzing(t -> t.reden("05")), reeks)).isEqualTo(new Herkomst(List.of("08"), true));
        assertThat(van(Jw305.bericht(), reeks)).isEqualTo(new Herkomst(List.of("08"), true));
        assertThat(van(Jw317.bericht(), reeks)).isEqualTo(new Herkomst(List.of("08"), true));
        Jw301 nieuw = Jw301.bericht().toewijzing(t -> t.nummer(300299).referentie("REF-2"));
        assertThat(van(nieuw, reeks)).isEqualTo(new Herkomst(List.of("06"), false));
    }

    @Test
    void zonder_verband_telt_het_laatste_verzoek() {
        Jw315 eerste = Jw315.bericht().dagtekening("2026-03-01").aanvraag(a -> a.met("Verwijzer/Type", "08"));
        Jw315 tweede = Jw315.bericht().identificatie("0002").aanvraag(a -> a.referentie("REF-2").met("Verwijzer/Type", "06"));
        assertThat(van(Jw301.bericht(), Reeks.van(eerste, tweede)).route()).isEqualTo("06");
    }

    private static Herkomst van(Berichtbouwer<?> bericht, Reeks eerder) {
        return Herkomst.van(Reeks.bericht(bericht), Traject.uit(eerder.voor(bericht)));
    }
}
