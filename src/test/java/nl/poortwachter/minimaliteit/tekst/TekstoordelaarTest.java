package nl.poortwachter.minimaliteit.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on free text by name: what is process information, what is care content, what points to a person. */
class TekstoordelaarTest {
    private static final Tekstoordelaar OORDELAAR = Tekstoordelaar.uit(Woordenschat.ingebouwd());

    private static Tekstoordeel oordeel(String tekst) {
        return OORDELAAR.beoordeel(tekst, Voorbeelden.CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Cliënt heeft meer tijd nodig om de doelen te halen.",
        "De doelen zijn behaald.",
        "Zwaarder product nodig.",
        "Een lichter product is voldoende.",
        "Verlenging met 3 maanden, 4 uur per week.",
        "Correctie: eerder bericht bevatte een verkeerde einddatum.",
        "Graag spoedig toewijzen i.v.m. startdatum 1 maart.",
        "Toewijzingnummer 300415 is onjuist."})
    void procesinformatieMagDoor_sectie3(String tekst) {
        assertThat(oordeel(tekst)).isEqualTo(new Tekstoordeel(Soort.PROCESINFORMATIE, Set.of(), oordeel(tekst).woordenschat()));
    }

    @ParameterizedTest
    @CsvSource({
        "DIAGNOSE, Er is een autismespectrumstoornis vastgesteld",
        "CLASSIFICATIECODE, Code F84.0",
        "CLASSIFICATIECODE, 314.01 vastgesteld",
        "MEDICATIE, Gebruikt Ritalin",
        "TESTUITSLAG, De WISC is afgenomen",
        "BEHANDELPLAN, Volgens het behandelplan",
        "BEHANDELPLAN, Zie perspectiefplan",
        "VERSLAG, Zie evaluatieverslag",
        "SESSIE, In de sessies is dit aan bod gekomen",
        "GEZIN, Moeder is akkoord",
        "VEILIGHEID, Sprake van mishandeling",
        "JUSTITIE, Na een uithuisplaatsing",
        "GEDRAG, Vertoont agressief gedrag"})
    void zorginhoudBlijftAchter_sectie3(Kenmerk kenmerk, String tekst) {
        Tekstoordeel oordeel = oordeel(tekst);
        assertThat(oordeel.magDoor()).isFalse();
        assertThat(oordeel.bevatZorginhoud()).isTrue();
        assertThat(oordeel.kenmerken()).contains(kenmerk);
    }

    @ParameterizedTest
    @CsvSource({
        "NAAM, Graag overleg met Joris Kamperveen",
        "ADRES, Woont Lindelaan 14",
        "ADRES, Postcode 5611 XY",
        "TELEFOON, Bel 06-12345678",
        "EMAIL, Mail naar a.b@voorbeeld.nl",
        "EMAIL, Mail naar ab at voorbeeld punt nl",
        "BSN, Nummer 999900006",
        "BSN, Nummer 9999.00.006",
        "GEBOORTEDATUM, Geboren 14-05-2013",
        "GEBOORTEDATUM, Met datum 14 mei 2013"})
    void herkenbarePersoonBlijftAchter_OP191(Kenmerk kenmerk, String tekst) {
        Tekstoordeel oordeel = oordeel(tekst);
        assertThat(oordeel.magDoor()).isFalse();
        assertThat(oordeel.kenmerken()).extracting(Kenmerk::groep).contains(Groep.PERSOON);
        assertThat(oordeel.kenmerken()).contains(kenmerk);
    }

    @Test
    void soortHulpIsProcesinformatieNaastEenProductcode_besluit7() {
        assertThat(oordeel("Behandeling loopt nog.").kenmerken()).containsExactly(Kenmerk.GEEN_PROCES, Kenmerk.LOS_PRODUCTWOORD);
        assertThat(oordeel("Behandeling 45A04 verlengen.").magDoor()).isTrue();
        assertThat(oordeel("Diagnostiek, productgroep 54.").magDoor()).isTrue();
    }

    @Test
    void soortHulpIsProcesinformatieAlsHetDeNaamVanHetProductIs_besluit7() {
        Tekstcontext context = Tekstcontext.op(Voorbeelden.PEILDATUM).product("54003", "Behandeling ernstige dyslexie").maak();
        assertThat(OORDELAAR.beoordeel("Behandeling verlengen.", context).magDoor()).isTrue();
        assertThat(OORDELAAR.beoordeel("Behandeling ernstige dyslexie verlengen.", context).magDoor()).isTrue();
        assertThat(OORDELAAR.beoordeel("Verlengen wegens ernstige dyslexie.", context).magDoor()).isFalse();
    }

    @Test
    void nietsGezienIsNietGenoeg_besluit7() {
        Tekstoordeel oordeel = oordeel("Hij is er weer niet geweest.");
        assertThat(oordeel.soort()).isEqualTo(Soort.ONDUIDELIJK);
        assertThat(oordeel.kenmerken()).containsExactly(Kenmerk.GEEN_PROCES);
    }

    @Test
    void zorginhoudNaastProcesinformatieIsGemengd() {
        Tekstoordeel oordeel = oordeel("Verlenging met 3 maanden vanwege angstklachten.");
        assertThat(oordeel).isEqualTo(new Tekstoordeel(Soort.GEMENGD, Set.of(Kenmerk.DIAGNOSE), oordeel.woordenschat()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true  | Restant van 14 uur gebruiken in de zomerperiode.",
        "true  | Het product werkt niet voldoende, ander product nodig.",
        "false | Hij gebruikt nog, verlenging met 3 maanden.",
        "false | Verlenging met 3 maanden, werkt niet mee.",
        "false | De jeugdige werkt mee aan de doelen."})
    void eenGebondenWoordMagAlleenNaastBewijsEnNietOverDeClient(boolean magDoor, String tekst) {
        assertThat(oordeel(tekst).magDoor()).isEqualTo(magDoor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true  | Toewijzing verlengen, is nog niet verwerkt.",
        "false | Toewijzing verlengen, komt niet buiten.",
        "false | Toewijzing verlengen. Wil niet.",
        "false | Graag snel toewijzen, anders doet zij zichzelf iets aan."})
    void eenZinsdeelZonderOnderwerpMoetZelfIetsZakelijksZeggen(boolean magDoor, String tekst) {
        assertThat(oordeel(tekst).magDoor()).isEqualTo(magDoor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true  | Nog 5 sessies nodig om het traject af te ronden.",
        "true  | Inzet 3x per week 1 uur, totaal 78 uur.",
        "true  | Kortdurend traject: maximaal acht individuele gesprekken.",
        "false | In de sessies om het traject af te ronden."})
    void eenAantalGesprekkenIsOmvang(boolean magDoor, String tekst) {
        assertThat(oordeel(tekst).magDoor()).isEqualTo(magDoor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "-", "..."})
    void legeTekstIsGeenProcesinformatie(String tekst) {
        assertThat(oordeel(tekst).magDoor()).isFalse();
    }

    @Test
    void tussenMeerNamenDanTeVergelijkenZijnBlijftElkeTekstAchter() {
        String[] namen = IntStream.rangeClosed(0, Tekstoordelaar.MEESTE_NAMEN).mapToObj(i -> "naam" + i).toArray(String[]::new);
        Tekstcontext context = Tekstcontext.op(LocalDate.of(2026, 5, 1)).naam(namen).maak();
        assertThat(OORDELAAR.beoordeel("Verlenging met 3 maanden.", context).kenmerken())
                .containsExactly(Kenmerk.TE_VEEL_NAMEN);
    }

    @Test
    void eenTeLangeTekstBlijftAchter() {
        String tekst = "Verlenging met 3 maanden. ".repeat(Tekstoordelaar.LANGSTE_TEKST / 20);
        assertThat(oordeel(tekst).kenmerken()).containsExactly(Kenmerk.TE_LANG);
    }
}
