package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;
import static nl.poortwachter.bericht.Berichtsoort.JW319;

import java.util.Set;
import nl.poortwachter.bericht.basis.Verwijzer;
import nl.poortwachter.bericht.jw315.AangevraagdProduct;
import nl.poortwachter.bericht.jw317.NieuwProduct;
import nl.poortwachter.bericht.jw317.Verzoek;
import nl.poortwachter.bericht.jw319.Antwoord;
import nl.poortwachter.controle.Regel;

/** Request (JW315), request for change (JW317) and the answer to them (JW319). */
final class Verzoekregels {
    private static final Set<String> BEROEPSVERWIJZERS = Set.of("02", "03", "04", "05");
    private static final String AFGEWEZEN = "1";
    private static final String IN_ONDERZOEK = "2";
    private static final String WOONPLAATSBEGINSEL = "8";

    private Verzoekregels() { }

    @Regel(code = "CD043", berichten = JW315, elementen = {"BeschikkingNummer", "BeschikkingIngangsdatum"}, bij = "BeschikkingIngangsdatum",
            zin = "BeschikkingNummer en BeschikkingIngangsdatum staan er allebei of geen van beide.",
            fout = "BeschikkingNummer 123 zonder BeschikkingIngangsdatum.",
            advies = "Vul ook het andere gegeven in, of laat beide weg als er geen beschikking is.")
    static boolean beschikkingIsVolledig(AangevraagdProduct product) {
        return (product.getBeschikkingNummer() == null) == (product.getBeschikkingIngangsdatum() == null);
    }

    @Regel(code = "CD066", berichten = JW315, elementen = {"Type", "Naam", "ZorgverlenerCode"}, bij = "Naam",
            zin = "Een arts of gecertificeerde instelling (Type 02 tot en met 05) met ZorgverlenerCode heeft geen Naam.",
            fout = "Type 02 met ZorgverlenerCode én Naam.",
            advies = "Laat de Naam weg; de ZorgverlenerCode is genoeg.")
    static boolean codeMaaktNaamOverbodig(Verwijzer verwijzer) {
        return !verwijstBeroepshalve(verwijzer) || verwijzer.getZorgverlenerCode() == null || verwijzer.getNaam() == null;
    }

    @Regel(code = "CD067", berichten = JW315, elementen = {"Type", "Naam", "ZorgverlenerCode"},
            zin = "Een arts of gecertificeerde instelling (Type 02 tot en met 05) zonder ZorgverlenerCode heeft een Naam.",
            fout = "Type 05 zonder ZorgverlenerCode en zonder Naam.",
            advies = "Vul de ZorgverlenerCode in, of de Naam als de code niet bekend is.")
    static boolean zonderCodeIsErEenNaam(Verwijzer verwijzer) {
        return !verwijstBeroepshalve(verwijzer) || verwijzer.getZorgverlenerCode() != null || verwijzer.getNaam() != null;
    }

    @Regel(code = "CD068", berichten = JW315, elementen = {"Type", "ZorgverlenerCode"}, bij = "ZorgverlenerCode",
            zin = "Alleen een arts of gecertificeerde instelling (Type 02 tot en met 05) heeft een ZorgverlenerCode.",
            fout = "Type 01 (gemeente) met ZorgverlenerCode.",
            advies = "Laat de ZorgverlenerCode weg.")
    static boolean alleenBeroepsverwijzerHeeftCode(Verwijzer verwijzer) {
        return verwijstBeroepshalve(verwijzer) || verwijzer.getZorgverlenerCode() == null;
    }

    @Regel(code = "TR352", berichten = JW317,
            elementen = {"OngewijzigdeProducten/OngewijzigdProduct", "TeWijzigenProducten/TeWijzigenProduct"},
            zin = "Een verzoek om wijziging noemt minstens één lopende toewijzing, ongewijzigd of te wijzigen.",
            fout = "Een verzoek met alleen nieuwe producten.",
            advies = "Vraag een cliënt zonder lopende toewijzing aan met een JW315.")
    static boolean noemtLopendeToewijzing(Verzoek verzoek) {
        return verzoek.getOngewijzigdeProducten() != null || verzoek.getTeWijzigenProducten() != null;
    }

    @Regel(code = "TR353", berichten = JW317, elementen = {"TeWijzigenProducten/TeWijzigenProduct", "NieuweProducten/NieuwProduct"},
            zin = "Een verzoek om wijziging bevat minstens één te wijzigen of nieuw product.",
            fout = "Een verzoek met alleen ongewijzigde producten.",
            advies = "Voeg toe wat er moet veranderen, of verstuur het verzoek niet.")
    static boolean vraagtIetsAnders(Verzoek verzoek) {
        return verzoek.getTeWijzigenProducten() != null || verzoek.getNieuweProducten() != null;
    }

    @Regel(code = "TR380", berichten = JW317, elementen = {"GewensteIngangsdatum", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "GewensteIngangsdatum",
            zin = "Een nieuw product gaat in na de Dagtekening van het verzoek.",
            fout = "Dagtekening 2026-05-01 en GewensteIngangsdatum 2026-05-01.",
            advies = "Vraag een nieuw product aan voor een latere dag.")
    static boolean nieuwProductGaatLaterIn(NieuwProduct product, Maatstaf maatstaf) {
        return product.getGewensteIngangsdatum().isAfter(maatstaf.dagtekening());
    }

    @Regel(code = "CD085", berichten = JW319, elementen = {"VerzoekAntwoord", "RedenAfwijzingVerzoek"},
            zin = "Een afwijzing (VerzoekAntwoord 1) heeft een reden.",
            fout = "VerzoekAntwoord 1 zonder RedenAfwijzingVerzoek.",
            advies = "Vul de RedenAfwijzingVerzoek in.")
    static boolean afwijzingHeeftReden(Antwoord antwoord) {
        return !AFGEWEZEN.equals(antwoord.getVerzoekAntwoord()) || antwoord.getRedenAfwijzingVerzoek() != null;
    }

    @Regel(code = "CD086", berichten = JW319, elementen = {"VerzoekAntwoord", "RedenAfwijzingVerzoek"}, bij = "RedenAfwijzingVerzoek",
            zin = "Een verzoek dat nog onderzocht wordt (VerzoekAntwoord 2), heeft geen reden van afwijzing.",
            fout = "VerzoekAntwoord 2 met RedenAfwijzingVerzoek 4.",
            advies = "Laat de reden weg, of antwoord met VerzoekAntwoord 1 als het verzoek is afgewezen.")
    static boolean onderzoekHeeftGeenReden(Antwoord antwoord) {
        return !IN_ONDERZOEK.equals(antwoord.getVerzoekAntwoord()) || antwoord.getRedenAfwijzingVerzoek() == null;
    }

    @Regel(code = "TR377", berichten = JW319, elementen = {"RedenAfwijzingVerzoek", "Woonplaatsbeginsel"},
            zin = "Een afwijzing op het woonplaatsbeginsel (reden 8) noemt de gemeente die wel verantwoordelijk is.",
            fout = "RedenAfwijzingVerzoek 8 zonder Woonplaatsbeginsel.",
            advies = "Vul in Woonplaatsbeginsel de verantwoordelijke gemeente in.")
    static boolean reden8NoemtGemeente(Antwoord antwoord) {
        return !opWoonplaats(antwoord) || antwoord.getWoonplaatsbeginsel() != null;
    }

    @Regel(code = "TR409", berichten = JW319, elementen = {"RedenAfwijzingVerzoek", "Woonplaatsbeginsel"}, bij = "Woonplaatsbeginsel",
            zin = "Alleen een afwijzing op het woonplaatsbeginsel (reden 8) noemt een andere gemeente.",
            fout = "VerzoekAntwoord 2 met Woonplaatsbeginsel.",
            advies = "Laat Woonplaatsbeginsel weg, of gebruik reden 8.")
    static boolean alleenReden8NoemtGemeente(Antwoord antwoord) {
        return opWoonplaats(antwoord) || antwoord.getWoonplaatsbeginsel() == null;
    }

    private static boolean opWoonplaats(Antwoord antwoord) {
        return WOONPLAATSBEGINSEL.equals(antwoord.getRedenAfwijzingVerzoek());
    }

    private static boolean verwijstBeroepshalve(Verwijzer verwijzer) {
        return BEROEPSVERWIJZERS.contains(verwijzer.getType());
    }
}
