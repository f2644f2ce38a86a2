package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import java.util.Set;
import nl.poortwachter.bericht.basis.Omvang;
import nl.poortwachter.bericht.vorm.OmvangOfBudget;
import nl.poortwachter.controle.Regel;

/** Which units may be allocated per day: minutes, hours and pieces of output. One rule, two numbers in the standard. */
final class Frequentieregels {
    private static final Set<String> NIET_PER_DAG = Set.of("14", "16", "83", "84");
    private static final Set<String> WEEK_MAAND_OF_TOTAAL = Set.of("2", "4", "6");

    private Frequentieregels() { }

    @Regel(code = "CS338", berichten = {JW301, JW317}, elementen = {"Omvang/Volume", "Omvang/Eenheid", "Omvang/Frequentie", "Einddatum"},
            bij = "Omvang/Frequentie",
            zin = "Etmalen, dagdelen, euro's en stuks inspanning (Eenheid 14, 16, 83, 84) worden na 2020 per week, per maand of in totaal toegewezen.",
            fout = "Eenheid 14 (etmaal) met Frequentie 1 (per dag).",
            advies = "Gebruik Frequentie 2, 4 of 6.")
    static boolean frequentiePastBijEenheid(OmvangOfBudget product) {
        return past(product);
    }

    @Regel(code = "CS343", berichten = JW315, elementen = {"Omvang", "Omvang/Eenheid", "Omvang/Frequentie", "ToewijzingEinddatum"},
            bij = "Omvang/Frequentie",
            zin = "Etmalen, dagdelen, euro's en stuks inspanning (Eenheid 14, 16, 83, 84) worden na 2020 per week, per maand of in totaal aangevraagd.",
            fout = "Eenheid 83 (euro's) met Frequentie 1 (per dag).",
            advies = "Gebruik Frequentie 2, 4 of 6.")
    static boolean gevraagdeFrequentiePastBijEenheid(OmvangOfBudget product) {
        return past(product);
    }

    private static boolean past(OmvangOfBudget product) {
        Omvang omvang = product.getOmvang();
        return omvang == null || !NIET_PER_DAG.contains(omvang.getEenheid()) || !Looptijden.eindigtNa2020(product)
                || WEEK_MAAND_OF_TOTAAL.contains(omvang.getFrequentie());
    }
}
