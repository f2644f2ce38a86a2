package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import nl.poortwachter.bericht.vorm.OmvangOfBudget;
import nl.poortwachter.bericht.vorm.Zorgproduct;
import nl.poortwachter.controle.Regel;

/** Term, product, Omvang and Budget of a product that is allocated, requested, changed or new. */
final class Productregels {
    private Productregels() { }

    @Regel(code = "CS003", berichten = {JW301, JW315, JW317},
            elementen = {"Ingangsdatum", "ToewijzingIngangsdatum", "GewensteIngangsdatum", "Einddatum", "ToewijzingEinddatum"},
            bij = {"Einddatum", "ToewijzingEinddatum"},
            zin = "Een product eindigt niet voor het ingaat.",
            fout = "Ingangsdatum 2026-04-01 en Einddatum 2026-03-31.",
            advies = "Verbeter een van beide datums; een product van één dag heeft twee gelijke datums.")
    static boolean looptVooruit(OmvangOfBudget product) {
        return Looptijden.looptVooruit(product);
    }

    @Regel(code = "CD041", berichten = {JW301, JW315, JW317}, elementen = {"Product/Code", "Omvang"},
            zin = "Bij een product met productcode staat een Omvang.",
            fout = "Code 45A04 zonder Omvang.",
            advies = "Vul de Omvang in, of laat de productcode weg als het om een budget gaat.")
    static boolean codeHeeftOmvang(Zorgproduct product) {
        return !heeftCode(product) || product.getOmvang() != null;
    }

    @Regel(code = "CD075", berichten = {JW301, JW315, JW317}, elementen = {"Budget", "Einddatum", "ToewijzingEinddatum"},
            zin = "Bij een Budget staat een einddatum.",
            fout = "Budget 500000 zonder einddatum.",
            advies = "Vul de einddatum in waarvoor het budget geldt.")
    static boolean budgetHeeftEinde(OmvangOfBudget product) {
        return product.getBudget() == null || product.einde() != null;
    }

    @Regel(code = "CD076", berichten = {JW301, JW315, JW317}, elementen = {"Omvang/Frequentie", "Einddatum", "ToewijzingEinddatum"},
            zin = "Bij een Omvang per week (Frequentie 2) staat een einddatum.",
            fout = "Frequentie 2 zonder einddatum.",
            advies = "Vul de einddatum in of kies een andere Frequentie.")
    static boolean omvangPerWeekHeeftEinde(OmvangOfBudget product) {
        return product.getOmvang() == null || !"2".equals(product.getOmvang().getFrequentie()) || product.einde() != null;
    }

    @Regel(code = "CD077", berichten = {JW301, JW315, JW317}, elementen = {"Budget", "Omvang"}, bij = "Omvang",
            zin = "Bij een Budget staat geen Omvang.",
            fout = "Budget 500000 en een Omvang van 4 uur per maand.",
            advies = "Kies: een Budget of een Omvang.")
    static boolean budgetSluitOmvangUit(OmvangOfBudget product) {
        return product.getBudget() == null || product.getOmvang() == null;
    }

    @Regel(code = "CD078", berichten = {JW301, JW315, JW317}, elementen = {"Omvang", "Budget"}, bij = "Budget",
            zin = "Bij een Omvang staat geen Budget.",
            fout = "Een Omvang van 4 uur per maand en Budget 500000.",
            advies = "Kies: een Omvang of een Budget.")
    static boolean omvangSluitBudgetUit(OmvangOfBudget product) {
        return product.getOmvang() == null || product.getBudget() == null;
    }

    @Regel(code = "CD079", berichten = {JW301, JW315, JW317}, elementen = {"Budget", "Product"},
            zin = "Zonder Budget staat er een Product.",
            fout = "Een regel met alleen datums.",
            advies = "Vul het Product in, of het Budget als er geen nadere aanduiding van het product is.")
    static boolean zonderBudgetIsErEenProduct(Zorgproduct product) {
        return product.getBudget() != null || product.getProduct() != null;
    }

    @Regel(code = "CD080", berichten = JW301, elementen = {"Product/Code", "Einddatum", "Omvang"}, bij = "Omvang",
            zin = "Een toewijzing zonder productcode die na 2020 doorloopt, heeft geen Omvang.",
            fout = "Categorie 45 zonder Code, met een Omvang van 4 uur per maand.",
            advies = "Voeg de productcode toe of laat de Omvang weg.")
    static boolean toewijzingZonderCodeHeeftGeenOmvang(Zorgproduct product) {
        return zonderCodeGeenOmvang(product);
    }

    @Regel(code = "CD095", berichten = JW315, elementen = {"Product/Code", "ToewijzingEinddatum", "Omvang"}, bij = "Omvang",
            zin = "Een aangevraagd product zonder productcode dat na 2020 doorloopt, heeft geen Omvang.",
            fout = "Categorie 45 zonder Code, met een Omvang van 4 uur per maand.",
            advies = "Voeg de productcode toe of laat de Omvang weg.")
    static boolean aanvraagZonderCodeHeeftGeenOmvang(Zorgproduct product) {
        return zonderCodeGeenOmvang(product);
    }

    @Regel(code = "CD096", berichten = JW317, elementen = {"Product/Code", "Einddatum", "Omvang"}, bij = "Omvang",
            zin = "Een nieuw product zonder productcode dat na 2020 doorloopt, heeft geen Omvang.",
            fout = "Categorie 45 zonder Code, met een Omvang van 4 uur per maand.",
            advies = "Voeg de productcode toe of laat de Omvang weg.")
    static boolean nieuwZonderCodeHeeftGeenOmvang(Zorgproduct product) {
        return zonderCodeGeenOmvang(product);
    }

    private static boolean zonderCodeGeenOmvang(Zorgproduct product) {
        return product.getOmvang() == null || heeftCode(product) || !Looptijden.eindigtNa2020(product);
    }

    private static boolean heeftCode(Zorgproduct product) {
        return product.getProduct() != null && product.getProduct().getCode() != null;
    }
}
