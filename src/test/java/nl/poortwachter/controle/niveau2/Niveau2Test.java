package nl.poortwachter.controle.niveau2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.bericht.jw301.Client;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import org.junit.jupiter.api.Test;

class Niveau2Test {
    private final Niveau2 niveau2 = new Niveau2();

    @Test
    void een_bevinding_noemt_regel_plaats_en_zin_en_nooit_de_waarde() {
        Bericht bericht = Jw305.bericht().bsn("999900007").lees();
        Knoop bsn = bericht.wortel().vind("Client", "Bsn");
        assertThat(niveau2.controleer(bericht)).containsExactly(new Bevinding("CS002", 2, Ernst.FOUT, "/Bericht/Client/Bsn", bsn.regel(), bsn.kolom(),
                "Niet voldaan aan de regel: Het Bsn voldoet aan de elfproef.", "0001", null));
    }

    @Test
    void bevindingen_staan_op_volgorde_van_plaats_en_dan_van_code() {
        Bericht bericht = Jw301.bericht().bsn("999900007").relatie(r -> { }).relatie(r -> r.met("Nummer", 1).contact(c -> c.zonder("Adres/Huis")))
                .toewijzing(t -> t.zonder("Omvang")).toewijzing(t -> t.nummer(300201).budget(1).vanaf("2026-01-01")).lees();
        List<Bevinding> bevindingen = niveau2.controleer(bericht);
        assertThat(bevindingen).map(b -> b.code() + " " + b.pad()).containsExactly(
                "CS002 /Bericht/Client/Bsn",
                "TR101 /Bericht/Client/Relaties/Relatie[2]",
                "TR006 /Bericht/Client/Relaties/Relatie[2]/Contact",
                "CD025 /Bericht/Client/Relaties/Relatie[2]/Contact/Adres",
                "CD041 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                "TR302 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                "CD075 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]",
                "TR101 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]");
        assertThat(bevindingen).isSortedAccordingTo(Comparator.comparingInt(Bevinding::regel).thenComparing(Bevinding::code));
    }

    @Test
    void na_honderd_bevindingen_weet_de_afzender_genoeg() {
        Jw301 bericht = Jw301.bericht();
        for (int i = 0; i < 60; i++) {
            bericht.toewijzing(t -> t.zonder("Product", "Omvang").vanaf("2026-01-01").reden("01"));
        }
        List<Bevinding> bevindingen = niveau2.controleer(bericht.lees());
        assertThat(bevindingen).hasSize(Niveau2.HOOGSTENS);
        assertThat(bevindingen.get(0).pad()).endsWith("ToegewezenProduct[1]");
    }

    @Test
    void van_duizenden_foute_producten_komen_de_eerste_honderd_terug() {
        Jw301 bericht = Jw301.bericht();
        for (int i = 0; i < 5000; i++) {
            bericht.toewijzing(t -> t.periode("2026-02-01", "2026-01-01"));
        }
        assertThat(niveau2.controleer(bericht.lees())).map(b -> b.code() + " " + b.pad()).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 100).mapToObj(i -> "CS003 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[" + i + "]/Einddatum").toList());
    }

    @Test
    void een_bericht_met_duizenden_producten_wordt_in_zijn_geheel_gecontroleerd() {
        Jw301 bericht = Jw301.bericht();
        for (int i = 0; i < 5000; i++) {
            bericht.toewijzing(t -> { });
        }
        bericht.toewijzing(t -> t.nummer(300201).product("45", "45A04"));
        assertThat(niveau2.controleer(bericht.lees())).map(b -> b.code() + " " + b.pad()).containsExactly(
                "TR101 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[5001]",
                "TR302 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[5001]");
    }

    @Test
    void datums_aan_de_rand_van_de_kalender_zijn_geen_fout_van_de_motor() {
        Bericht bericht = Jw301.bericht().met("Client/Geboortedatum/Datum", "999999999-12-31").lees();
        assertThat(niveau2.controleer(bericht)).extracting(Bevinding::code).containsExactly("TR134");
        Bericht oud = Jw301.bericht().met("Client/Geboortedatum/Datum", "-999999999-01-01").lees();
        assertThat(niveau2.controleer(oud)).extracting(Bevinding::code).containsExactly("TR002");
    }

    @Test
    void een_retourbericht_heeft_geen_regels_van_niveau_2() {
        assertThat(niveau2.controleer(Retour.op(Jw301.bericht().bsn("999900007")).metInhoud().lees())).isEmpty();
        assertThat(niveau2.controleer(Retour.op(Jw319.bericht()).kopcode("0001").lees())).isEmpty();
    }

    @Test
    void een_regel_die_niet_precies_geldt_voor_de_berichten_die_zij_noemt_is_een_fout_bij_het_opstarten() {
        assertThatThrownBy(() -> new Beperkingen(Regelmethoden.uit(List.of(VerkeerdBericht.class)).alle()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("VerkeerdBericht.regel");
        assertThatThrownBy(() -> Regelmethoden.uit(List.of(VerkeerdeVorm.class)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("VerkeerdeVorm.regel");
    }

    static final class VerkeerdBericht {
        @Regel(code = "X001", berichten = Berichtsoort.JW305, elementen = "Bsn", zin = ".", fout = ".", advies = ".")
        static boolean regel(Client client) {
            return client.getBsn() != null;
        }
    }

    static final class VerkeerdeVorm {
        @Regel(code = "X001", berichten = Berichtsoort.JW301, elementen = "Bsn", zin = ".", fout = ".", advies = ".")
        static String regel(Client client) {
            return client.getBsn();
        }
    }
}
