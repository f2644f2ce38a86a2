package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW319;

import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;
import nl.poortwachter.keten.Antwoord;

/** Rules on the answer to a request. */
final class Antwoordregels {
    private Antwoordregels() { }

    @Regel(code = "TR355", niveau = 3, retourcode = "9355", berichten = JW319,
            elementen = {"Antwoord/ReferentieAanbieder", "Header/Afzender", "Header/Ontvanger"}, bij = "ReferentieAanbieder",
            zin = "Een antwoord noemt de referentie van een verzoek dat deze aanbieder bij deze gemeente deed.",
            fout = "ReferentieAanbieder 9999, die nooit is aangevraagd.",
            advies = "Neem de referentie over uit de JW315 of JW317.")
    @Weging(Ernst.WACHT)
    static boolean verzoekIsBekend(Antwoordgeval geval) {
        return !geval.keten().verzoeken().isEmpty();
    }

    @Regel(code = "TR359", niveau = 3, retourcode = "9359", berichten = JW319,
            elementen = {"Antwoord/ReferentieAanbieder", "Header/Afzender", "Header/Ontvanger"}, bij = "ReferentieAanbieder",
            zin = "Op een verzoek dat al is toegewezen, volgt geen antwoord meer.",
            fout = "Een JW319 die A001 afwijst na een JW301 met A001.",
            advies = "Wijzig of verwijder de toewijzing, als zij onterecht was.")
    static boolean verzoekIsNietToegewezen(Antwoordgeval geval) {
        return geval.keten().toewijzingen().isEmpty();
    }

    @Regel(code = "TR360", niveau = 3, retourcode = "9360", berichten = JW319,
            elementen = {"Antwoord/VerzoekAntwoord", "Antwoord/ReferentieAanbieder"}, bij = "VerzoekAntwoord",
            zin = "Dat een verzoek in onderzoek is, meldt de gemeente één keer en als eerste antwoord.",
            fout = "Een tweede JW319 met VerzoekAntwoord 2 voor dezelfde referentie.",
            advies = "Stuur nu het besluit: een JW301, of een JW319 met VerzoekAntwoord 1.")
    static boolean inOnderzoekIsHetEersteAntwoord(Antwoordgeval geval) {
        return !geval.isInOnderzoek() || geval.keten().antwoorden().isEmpty();
    }

    @Regel(code = "TR365", niveau = 3, retourcode = "9365", berichten = JW319,
            elementen = {"Antwoord/VerzoekAntwoord", "Antwoord/ReferentieAanbieder"}, bij = "VerzoekAntwoord",
            zin = "Op een verzoek dat al is afgewezen, volgt geen antwoord meer.",
            fout = "Een tweede JW319 met VerzoekAntwoord 1 voor dezelfde referentie.",
            advies = "Laat de aanbieder zo nodig een nieuw verzoek doen.")
    static boolean verzoekIsNietAfgewezen(Antwoordgeval geval) {
        return geval.keten().antwoorden().stream().noneMatch(Antwoord::afgewezen);
    }
}
