package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW317;

import java.util.Objects;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;
import nl.poortwachter.keten.Omvang;
import nl.poortwachter.keten.Product;
import nl.poortwachter.keten.Toewijzing;

/** Rules on the products of a request for change, against the allocations that it starts from. */
final class Wijzigingsregels {
    private static final String ONGEWIJZIGD = "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct/";
    private static final String TE_WIJZIGEN = "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/";
    private static final String NIEUW = "Client/Verzoek/NieuweProducten/NieuwProduct/";

    private Wijzigingsregels() { }

    @Regel(code = "TR349", niveau = 3, retourcode = "9349", berichten = JW317,
            elementen = {ONGEWIJZIGD + "ToewijzingNummer", TE_WIJZIGEN + "ToewijzingNummer", "Client/Bsn", "Header/BerichtIdentificatie/Dagtekening"},
            zin = "Een verzoek om wijziging noemt elke toewijzing die op de Dagtekening nog loopt of moet beginnen, gewijzigd of ongewijzigd.",
            fout = "Toewijzingen 432 en 543 lopen, maar de JW317 noemt alleen 432.",
            advies = "Voeg de ontbrekende toewijzing toe als ongewijzigd of te wijzigen product.")
    static boolean noemtAlleActueleToewijzingen(Wijzigingsgeval.Geheel geval) {
        return geval.gewenst().bekend().values().stream()
                .allMatch(toewijzing -> !toewijzing.isActueelOp(geval.gewenst().dag()) || geval.genoemd().contains(toewijzing.nummer()));
    }

    @Regel(code = "TR350", niveau = 3, retourcode = "9350", berichten = JW317, elementen = {ONGEWIJZIGD + "ToewijzingNummer", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "Een ongewijzigd product noemt een toewijzing die de aanbieder voor deze cliënt van deze gemeente kreeg.",
            fout = "OngewijzigdProduct 10071, dat de aanbieder nooit kreeg.",
            advies = "Controleer het nummer.")
    @Weging(Ernst.WACHT)
    static boolean ongewijzigdIsBekend(Wijzigingsgeval.Ongewijzigd geval) {
        return geval.gewenst().toewijzing(geval.nummer()) != null;
    }

    @Regel(code = "TR350", niveau = 3, retourcode = "9350", berichten = JW317,
            elementen = {ONGEWIJZIGD + "ToewijzingNummer", "Header/BerichtIdentificatie/Dagtekening"}, bij = "ToewijzingNummer",
            zin = "De toewijzing van een ongewijzigd product is op de Dagtekening niet verwijderd of afgelopen.",
            fout = "OngewijzigdProduct 10071, waarvan de toewijzing vorige maand eindigde.",
            advies = "Laat het product weg; vraag het zo nodig aan als nieuw product.")
    static boolean ongewijzigdIsActueel(Wijzigingsgeval.Ongewijzigd geval) {
        return geval.gewenst().toewijzing(geval.nummer()) == null || geval.gewenst().isActueel(geval.nummer());
    }

    @Regel(code = "TR351", niveau = 3, retourcode = "9351", berichten = JW317, elementen = {TE_WIJZIGEN + "ToewijzingNummer", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "Een te wijzigen product noemt een toewijzing die de aanbieder voor deze cliënt van deze gemeente kreeg.",
            fout = "TeWijzigenProduct 543, dat de aanbieder nooit kreeg.",
            advies = "Controleer het nummer.")
    @Weging(Ernst.WACHT)
    static boolean teWijzigenIsBekend(Wijzigingsgeval.TeWijzigen geval) {
        return geval.gewenst().toewijzing(geval.nummer()) != null;
    }

    @Regel(code = "TR351", niveau = 3, retourcode = "9351", berichten = JW317,
            elementen = {TE_WIJZIGEN + "ToewijzingNummer", "Header/BerichtIdentificatie/Dagtekening"}, bij = "ToewijzingNummer",
            zin = "De toewijzing van een te wijzigen product is op de Dagtekening niet verwijderd of afgelopen.",
            fout = "TeWijzigenProduct 543, dat in de laatste JW301 RedenWijziging 13 had.",
            advies = "Laat het product weg; vraag het zo nodig aan als nieuw product.")
    static boolean teWijzigenIsActueel(Wijzigingsgeval.TeWijzigen geval) {
        return geval.gewenst().toewijzing(geval.nummer()) == null || geval.gewenst().isActueel(geval.nummer());
    }

    @Regel(code = "TR357", niveau = 3, retourcode = "9357", berichten = JW317,
            elementen = {TE_WIJZIGEN + "GewensteIngangsdatum", TE_WIJZIGEN + "ToewijzingNummer", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "GewensteIngangsdatum",
            zin = "Een wijziging die op of voor de Dagtekening ingaat, gaat in op de Ingangsdatum van de toewijzing.",
            fout = "Dagtekening 2026-05-01, toewijzing vanaf 2026-01-01 en GewensteIngangsdatum 2026-04-01.",
            advies = "Kies de Ingangsdatum van de toewijzing, of een datum na de Dagtekening.")
    static boolean begintInHetVerledenMetDeToewijzing(Wijzigingsgeval.Wijziging geval) {
        return geval.gewensteIngangsdatum().isAfter(geval.bericht().kop().dagtekening()) || geval.begintMetDeToewijzing();
    }

    @Regel(code = "TR361", niveau = 3, retourcode = "9361", berichten = JW317,
            elementen = {ONGEWIJZIGD + "ToewijzingNummer", TE_WIJZIGEN + "ToewijzingNummer", TE_WIJZIGEN + "GewensteIngangsdatum",
                TE_WIJZIGEN + "Einddatum", NIEUW + "Product", NIEUW + "GewensteIngangsdatum", NIEUW + "Einddatum"},
            zin = "In de gewenste situatie komt hetzelfde product niet twee keer voor in perioden die elkaar raken.",
            fout = "OngewijzigdProduct 910 (45/45A03 tot en met 2026-12-31) naast een nieuw product 45/45A03 vanaf 2026-11-01.",
            advies = "Wijzig het bestaande product, of laat het nieuwe later beginnen.")
    static boolean komtEenKeerVoor(Wijzigingsgeval.InPeriode geval) {
        return !geval.botst();
    }

    @Regel(code = "TR373", niveau = 3, retourcode = "9373", berichten = JW317,
            elementen = {TE_WIJZIGEN + "Budget", TE_WIJZIGEN + "Omvang", TE_WIJZIGEN + "GewensteIngangsdatum", TE_WIJZIGEN + "ToewijzingNummer"},
            bij = "GewensteIngangsdatum",
            zin = "Een ander Budget of een ander totaal (Omvang met Frequentie 6) geldt voor de hele toewijzing en gaat dus in op haar Ingangsdatum.",
            fout = "Budget van 500000 naar 600000 met GewensteIngangsdatum volgende maand.",
            advies = "Kies de Ingangsdatum van de toewijzing.")
    static boolean anderTotaalBegintMetDeToewijzing(Wijzigingsgeval.Wijziging geval) {
        Toewijzing toewijzing = geval.toewijzing();
        Omvang omvang = geval.omvang();
        boolean totaalVerandert = (Toewijzinggeval.isTotaal(omvang) || Toewijzinggeval.isTotaal(toewijzing.omvang()))
                && !Objects.equals(omvang, toewijzing.omvang());
        return Objects.equals(geval.budget(), toewijzing.budget()) && !totaalVerandert || geval.begintMetDeToewijzing();
    }

    @Regel(code = "TR375", niveau = 3, retourcode = "9375", berichten = JW317,
            elementen = {TE_WIJZIGEN + "Omvang", TE_WIJZIGEN + "Einddatum", TE_WIJZIGEN + "ToewijzingNummer"}, bij = "Omvang",
            zin = "Een toewijzing zonder Product wordt na 2020 gewijzigd zonder Omvang.",
            fout = "Omvang bij een toewijzing met alleen een Budget.",
            advies = "Laat Omvang weg en vraag een ander Budget. TR412 komt altijd mee: zonder Product is er ook geen productcode.")
    static boolean zonderProductGeenOmvang(Wijzigingsgeval.Wijziging geval) {
        return geval.toewijzing().product() != null || geval.omvang() == null || !geval.eindigtNa2020();
    }

    @Regel(code = "TR411", niveau = 3, retourcode = "9411", berichten = JW317,
            elementen = {TE_WIJZIGEN + "Omvang", TE_WIJZIGEN + "ToewijzingNummer"},
            zin = "Een toewijzing met een productcode wordt gewijzigd met Omvang, ook als die gelijk blijft.",
            fout = "Alleen een latere Einddatum voor een toewijzing van 45/45A04.",
            advies = "Herhaal de Omvang van de toewijzing, of geef de gewenste.")
    static boolean metCodeOmvang(Wijzigingsgeval.Wijziging geval) {
        return !heeftCode(geval.toewijzing().product()) || geval.omvang() != null;
    }

    /** Also when there is no Product at all: TR375 then gives its own code beside this one. */
    @Regel(code = "TR412", niveau = 3, retourcode = "9412", berichten = JW317,
            elementen = {TE_WIJZIGEN + "Omvang", TE_WIJZIGEN + "Einddatum", TE_WIJZIGEN + "ToewijzingNummer"}, bij = "Omvang",
            zin = "Een toewijzing zonder productcode wordt na 2020 gewijzigd zonder Omvang.",
            fout = "Omvang bij een toewijzing met alleen Categorie 45.",
            advies = "Laat Omvang weg.")
    static boolean zonderCodeGeenOmvang(Wijzigingsgeval.Wijziging geval) {
        return heeftCode(geval.toewijzing().product()) || geval.omvang() == null || !geval.eindigtNa2020();
    }

    private static boolean heeftCode(Product product) {
        return product != null && product.code() != null;
    }
}
