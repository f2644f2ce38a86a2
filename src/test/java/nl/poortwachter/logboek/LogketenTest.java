package nl.poortwachter.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is done to a log behind the guards' backs, and which line the check names. */
class LogketenTest {
    private static final String OPNIEUW = "hash = sha256(vorige || convert_to(tekst, 'UTF8'))";
    private final Proeflogboek proef = new Proeflogboek().metRegels(6);

    @Test
    void een_gewijzigde_regel_wordt_genoemd() {
        proef.sjoemel("update auditregel set tekst = replace(tekst, 'ding-3', 'ding-9') where nr = 3");
        assertThat(proef.breuken()).containsExactly("regel 3 is gewijzigd");
    }

    @Test
    void een_gewijzigde_hash_wordt_genoemd() {
        proef.sjoemel("update auditregel set hash = sha256('x') where nr = 6");
        assertThat(proef.breuken()).containsExactly("regel 6 is gewijzigd");
    }

    @Test
    void een_gewijzigde_regel_met_een_nieuwe_hash_past_niet_meer_bij_de_volgende() {
        proef.sjoemel("update auditregel set tekst = replace(tekst, 'ding-3', 'ding-9') where nr = 3", "update auditregel set " + OPNIEUW + " where nr = 3");
        assertThat(proef.breuken()).containsExactly("regel 4 sluit niet aan op de regel ervoor: die is vervangen, of deze is ingevoegd");
    }

    @Test
    void een_weggehaalde_regel_wordt_genoemd_ook_de_eerste() {
        proef.sjoemel("delete from auditregel where nr in (1, 3, 4)");
        assertThat(proef.breuken()).containsExactly("regel 1 ontbreekt", "regel 3 tot en met 4 ontbreekt");
    }

    @Test
    void wie_na_het_weghalen_hernummert_valt_door_de_mand() {
        proef.sjoemel("delete from auditregel where nr = 3", "update auditregel set nr = 3 where nr = 4", "update auditregel set nr = 4 where nr = 5",
                "update auditregel set nr = 5 where nr = 6");
        assertThat(proef.breuken()).containsExactly("regel 3 is gewijzigd", "regel 4 is gewijzigd", "regel 5 is gewijzigd");
    }

    @Test
    void een_ingevoegde_regel_wordt_genoemd() {
        List<Logregel> regels = new ArrayList<>(proef.regels());
        Logregel vals = Logregel.na(regels.get(2).stand(), "{\"nr\":4,\"op\":\"2026-04-01T10:00:00.000000Z\"}");
        regels.add(4, vals);
        assertThat(breuken(regels)).containsExactly("regel 4 is ingevoegd of staat op een andere plaats");
        regels.remove(3);
        assertThat(breuken(regels)).containsExactly("regel 5 sluit niet aan op de regel ervoor: die is vervangen, of deze is ingevoegd");
    }

    @Test
    void een_verplaatste_regel_wordt_genoemd() {
        List<Logregel> regels = new ArrayList<>(proef.regels());
        regels.add(regels.remove(1));
        assertThat(breuken(regels)).containsExactly("regel 2 ontbreekt", "regel 2 is ingevoegd of staat op een andere plaats");
    }

    @Test
    void een_herschreven_of_ingekort_logboek_blijkt_uit_een_eerder_genoteerde_stand() {
        Logstand genoteerd = proef.regels().get(4).stand();
        Logstand laatste = proef.regels().get(5).stand();
        assertThat(proef.breuken(genoteerd, laatste)).isEmpty();
        proef.sjoemel("delete from auditregel where nr >= 5");
        assertThat(proef.breuken()).as("zonder genoteerde stand is de rest een hele keten").isEmpty();
        assertThat(proef.breuken(genoteerd, laatste)).containsExactly("regel 5 tot en met 6 ontbreekt");
        proef.metRegels(3);
        assertThat(proef.breuken(genoteerd)).containsExactly("regel 5 is een andere dan toen de stand werd genoteerd: het logboek is herschreven");
    }

    @Test
    void een_bestand_geeft_hetzelfde_oordeel_als_de_database() throws IOException, Logbestand.Onleesbaar {
        String bestand = bestand();
        assertThat(bestand.lines()).hasSize(7);
        Logketen.Oordeel inDatabase = proef.jdbi.inTransaction(h -> proef.lezer.controleer(h, List.of()));
        assertThat(oordeel(bestand, proef.regels().get(2).stand())).isEqualTo(inDatabase);
        assertThat(oordeel(bestand.replace("ding-2", "ding-7")).breuken()).extracting(Breuk::melding).containsExactly("regel 2 is gewijzigd");
        assertThat(oordeel(bestand.lines().filter(r -> !r.contains("ding-5")).reduce("", (a, b) -> a + b + "\n")).breuken()).extracting(Breuk::melding)
                .containsExactly("regel 5 ontbreekt");
        assertThatThrownBy(() -> oordeel(bestand + "x\n")).isInstanceOf(Logbestand.Onleesbaar.class).hasMessageContaining("regel 8");
        assertThatThrownBy(() -> oordeel("")).isInstanceOf(Logbestand.Onleesbaar.class);
    }

    @Test
    void een_stand_is_te_noteren_en_terug_te_lezen() {
        Logstand stand = proef.regels().get(0).stand();
        assertThat(Logstand.lees(" " + stand + "\n")).isEqualTo(stand);
        assertThatThrownBy(() -> Logstand.lees("1:abc")).isInstanceOf(IllegalArgumentException.class);
    }

    private String bestand() {
        StringWriter uit = new StringWriter();
        proef.jdbi.useTransaction(h -> {
            Consumer<Logregel> schrijver = Logbestand.schrijver(uit, proef.lezer.begin(h));
            proef.lezer.doorloop(h, schrijver);
        });
        return uit.toString();
    }

    private static Logketen.Oordeel oordeel(String bestand, Logstand... bekend) throws IOException, Logbestand.Onleesbaar {
        return Logbestand.controleer(new BufferedReader(new StringReader(bestand)), List.of(bekend));
    }

    private static List<String> breuken(List<Logregel> regels) {
        Logketen keten = new Logketen(Logstand.BEGIN, List.of());
        regels.forEach(keten);
        return keten.oordeel().breuken().stream().map(Breuk::melding).toList();
    }
}
