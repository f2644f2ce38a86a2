package nl.poortwachter.controle.hub;

import static nl.poortwachter.partij.Deelnemers.AANBIEDER;
import static nl.poortwachter.partij.Deelnemers.DAG;
import static nl.poortwachter.partij.Deelnemers.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.partij.Deelnemers;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubcontroleTest {
    private static final Bericht START = Gelezen.bericht(Jw305.bericht());

    @Test
    void een_toegelaten_bericht_heeft_geen_bevindingen() {
        assertThat(beoordeel(START, AANBIEDER, GEMEENTE)).isEmpty();
    }

    @Test
    void een_weigering_wordt_een_bevinding_op_niveau_0_zonder_retourcode_met_de_code_van_het_knooppunt() {
        Knoop ontvanger = START.wortel().vind("Header", "Ontvanger");
        assertThat(beoordeel(START, AANBIEDER)).containsExactly(new Bevinding("HUB-BESTEMMING-ONBEKEND", 0, Ernst.FOUT, "/Bericht/Header/Ontvanger",
                ontvanger.regel(), ontvanger.kolom(), "De geadresseerde is hier niet aangesloten.", null, "BRS04/IB010"));
    }

    @Test
    void bij_een_retour_staat_de_verzender_in_Ontvanger_en_de_geadresseerde_in_Afzender() {
        Bericht retour = Gelezen.bericht(Retour.op(Jw305.bericht()));
        assertThat(new Hubcontrole(Deelnemers.register(Omgeving.TEST)).beoordeel(Deelnemers.afnemer(GEMEENTE.code()), retour, DAG))
                .extracting(b -> b.code() + " " + b.pad()).containsExactly("HUB-VERZENDER-ONBEKEND /Bericht/Header/Ontvanger",
                        "HUB-BESTEMMING-ONBEKEND /Bericht/Header/Afzender");
    }

    @Test
    void wat_de_afnemer_mist_staat_bij_de_berichtcode() {
        assertThat(new Hubcontrole(Deelnemers.register(Omgeving.TEST, AANBIEDER, GEMEENTE))
                .beoordeel(Deelnemers.afnemer(Set.of(), Set.of(), List.of(), AANBIEDER.code()), START, DAG))
                .extracting(b -> b.code() + " " + b.pad() + " " + b.ruw()).containsExactly(
                        "HUB-AFNEMER-VERZENDEN /Bericht/Header/BerichtCode BRS02/IB006", "HUB-AFNEMER-BERICHT /Bericht/Header/BerichtCode BRS02/IB008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900006", "999900018", "999999990", " 999900006 "})
    void BRS18_een_fictief_nummer_mag_alleen_buiten_productie(String bsn) {
        Bericht bericht = Gelezen.bericht(Jw305.bericht().bsn(bsn));
        assertThat(overInhoud(Omgeving.TEST, bericht)).isEmpty();
        assertThat(overInhoud(Omgeving.PRODUCTIE, bericht)).containsExactly(bevinding(bericht, "HUB-BSN-FICTIEF",
                "Een fictief burgerservicenummer is in productie niet toegestaan.", "BRS18"));
    }

    @Test
    void BRS18_een_ander_nummer_mag_alleen_in_productie() {
        String bsn = nummerBuitenHetBereik();
        Bericht bericht = Gelezen.bericht(Jw305.bericht().bsn(bsn));
        assertThat(overInhoud(Omgeving.PRODUCTIE, bericht)).isEmpty();
        assertThat(overInhoud(Omgeving.TEST, bericht)).containsExactly(bevinding(bericht, "HUB-BSN-ECHT",
                "In deze testomgeving zijn alleen fictieve burgerservicenummers toegestaan.", "BRS18/IB015"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void BRS18_een_bericht_zonder_burgerservicenummer_mag_overal(boolean retour) {
        Bericht bericht = retour ? Gelezen.bericht(Retour.op(Jw305.bericht())) : Gelezen.bericht(Jw319.bericht());
        assertThat(overInhoud(Omgeving.TEST, bericht)).isEmpty();
        assertThat(overInhoud(Omgeving.PRODUCTIE, bericht)).isEmpty();
    }

    @Test
    void IB004_naamruimte_en_BerichtCode_moeten_bij_elkaar_horen() {
        Bericht andereCode = Gelezen.bericht(Jw305.bericht().met("Header/BerichtCode", "440"));
        Bericht andereRuimte = Gelezen.bericht(Berichtsoort.JW305, Jw305.bericht().xml().replace("/jw305/", "/jw307/"));
        for (Bericht bericht : List.of(andereCode, andereRuimte)) {
            Knoop code = bericht.wortel().vind("Header", "BerichtCode");
            assertThat(overInhoud(Omgeving.TEST, bericht)).containsExactly(new Bevinding("HUB-BERICHTSOORT", 0, Ernst.FOUT, code.pad(), code.regel(),
                    code.kolom(), "De naamruimte van het bericht en de BerichtCode horen niet bij elkaar.", null, "IB004"));
        }
        assertThat(overInhoud(Omgeving.TEST, START)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900005", "999999991", "000000001", "123456789"})
    void BRS18_een_nummer_dat_van_niemand_is_laat_de_deur_aan_regel_CS002(String bsn) {
        assertThat(overInhoud(Omgeving.TEST, Gelezen.bericht(Jw305.bericht().bsn(bsn)))).isEmpty();
    }

    /** A number that could be somebody's is computed, not written down. */
    private static String nummerBuitenHetBereik() {
        return IntStream.range(100_000_000, 100_000_100).mapToObj(String::valueOf)
                .filter(HubcontroleTest::voldoetAanElfproef).findFirst().orElseThrow();
    }

    private static boolean voldoetAanElfproef(String bsn) {
        int som = IntStream.range(0, 8).map(i -> (9 - i) * (bsn.charAt(i) - '0')).sum();
        return (som - (bsn.charAt(8) - '0')) % 11 == 0;
    }

    @Test
    void alle_bezwaren_worden_samen_genoemd() {
        Bericht bericht = Gelezen.bericht(Jw305.bericht().bsn(nummerBuitenHetBereik()));
        assertThat(beoordeel(bericht, AANBIEDER)).extracting(Bevinding::code).containsExactly("HUB-BSN-ECHT", "HUB-BESTEMMING-ONBEKEND");
    }

    /** Others act on these codes: add a new one, never rename or reuse one. */
    @Test
    void de_codes_van_weigeringen_liggen_vast() {
        assertThat(Arrays.stream(Weigering.values()).map(w -> w.code() + " " + w.hubcode())).containsExactly("HUB-VERZENDER-ONBEKEND BRS01",
                "HUB-VERZENDER-SOORT BRS01/IB007", "HUB-VERZENDER-INACTIEF IB002", "HUB-VERZENDER-BERICHT IB007", "HUB-VERZENDER-ROUTE BRS33",
                "HUB-AFNEMER-VERZENDEN BRS02/IB006",
                "HUB-AFNEMER-BERICHT BRS02/IB008", "HUB-MACHTIGING-GEEN BRS03/IB009", "HUB-MACHTIGING-BERICHT BRS03/IB009",
                "HUB-MACHTIGING-PERIODE BRS03/IB009", "HUB-BESTEMMING-ONBEKEND BRS04/IB010", "HUB-BESTEMMING-SOORT BRS04/IB010",
                "HUB-BESTEMMING-INACTIEF BRS04/IB010", "HUB-BESTEMMING-BERICHT BRS05/IB011", "HUB-BESTEMMING-ROUTE BRS33",
                "HUB-BERICHTSOORT-UIT IB023", "HUB-BERICHTSOORT-UIT-PARTIJ IB023");
    }

    private static List<Bevinding> beoordeel(Bericht bericht, Partij... partijen) {
        return new Hubcontrole(Deelnemers.register(Omgeving.TEST, partijen)).beoordeel(Deelnemers.afnemer(AANBIEDER.code()), bericht, DAG);
    }

    private static List<Bevinding> overInhoud(Omgeving omgeving, Bericht bericht) {
        return new Hubcontrole(Deelnemers.register(omgeving)).overInhoud(bericht);
    }

    private static Bevinding bevinding(Bericht bericht, String code, String melding, String ruw) {
        Knoop bsn = bericht.wortel().vind("Client", "Bsn");
        return new Bevinding(code, 0, Ernst.FOUT, "/Bericht/Client/Bsn", bsn.regel(), bsn.kolom(), melding, null, ruw);
    }
}
