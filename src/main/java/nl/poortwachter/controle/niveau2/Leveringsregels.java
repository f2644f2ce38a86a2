package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;

import nl.poortwachter.bericht.jw307.StopProduct;
import nl.poortwachter.bericht.vorm.Leveringsregel;
import nl.poortwachter.controle.Regel;

/**
 * Start and stop of a delivery. A line with StatusAanlevering 3 takes an earlier line back by its key, so its dates are not judged:
 * they may be the very mistake that is being corrected.
 */
final class Leveringsregels {
    private Leveringsregels() { }

    @Regel(code = "CS058", berichten = {JW305, JW307}, elementen = "StatusAanlevering", bij = "StatusAanlevering",
            zin = "StatusAanlevering is 1 (nieuw) of 3 (verwijderen).",
            fout = "StatusAanlevering 2 (gewijzigd).",
            advies = "Verwijder de eerdere regel met status 3 en lever de nieuwe aan met status 1.")
    static boolean statusIsNieuwOfVerwijderen(Leveringsregel regel) {
        return "1".equals(regel.getStatusAanlevering()) || verwijdert(regel);
    }

    @Regel(code = "TR134", berichten = {JW305, JW307}, elementen = {"Begindatum", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "Begindatum",
            zin = "Een gemelde Begindatum ligt niet na de Dagtekening.",
            fout = "Dagtekening 2026-04-15 en Begindatum 2026-04-16.",
            advies = "Meld een start of stop pas als de levering echt begonnen is, of verbeter de datum.")
    static boolean begonnenOpDagtekening(Leveringsregel regel, Maatstaf maatstaf) {
        return verwijdert(regel) || !regel.getBegindatum().isAfter(maatstaf.dagtekening());
    }

    @Regel(code = "TR134", berichten = JW307, elementen = {"Einddatum", "Header/BerichtIdentificatie/Dagtekening"}, bij = "Einddatum",
            zin = "Een gemelde Einddatum ligt niet na de Dagtekening.",
            fout = "Dagtekening 2026-04-15 en Einddatum 2026-04-16.",
            advies = "Meld een stop pas als de levering echt geëindigd is, of verbeter de datum.")
    static boolean geeindigdOpDagtekening(StopProduct stop, Maatstaf maatstaf) {
        return verwijdert(stop) || !maatstaf.keuzes().einddatumTotDagtekening() || !stop.getEinddatum().isAfter(maatstaf.dagtekening());
    }

    @Regel(code = "TR018", berichten = JW307, elementen = {"Einddatum", "Begindatum"}, bij = "Einddatum",
            zin = "Een levering eindigt niet voor zij begint.",
            fout = "Begindatum 2026-04-03 en Einddatum 2026-04-02.",
            advies = "Verbeter een van beide datums.")
    static boolean stopLooptVooruit(StopProduct stop) {
        return verwijdert(stop) || Looptijden.looptVooruit(stop);
    }

    private static boolean verwijdert(Leveringsregel regel) {
        return "3".equals(regel.getStatusAanlevering());
    }
}
