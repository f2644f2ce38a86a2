package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;

import nl.poortwachter.bericht.jw301.ToegewezenProduct;
import nl.poortwachter.controle.Regel;

/** What holds for one ToegewezenProduct besides the rules on every product. */
final class Toewijzingsregels {
    private Toewijzingsregels() { }

    @Regel(code = "TR134", berichten = JW301, elementen = {"Toewijzingsdatum", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "Toewijzingsdatum",
            zin = "Een Toewijzingsdatum ligt niet na de Dagtekening.",
            fout = "Dagtekening 2026-04-01 en Toewijzingsdatum 2026-04-02.",
            advies = "Verbeter de Toewijzingsdatum of de Dagtekening; alleen de Ingangsdatum mag in de toekomst liggen.")
    static boolean toegewezenOpDagtekening(ToegewezenProduct product, Maatstaf maatstaf) {
        return !product.getToewijzingsdatum().isAfter(maatstaf.dagtekening());
    }

    @Regel(code = "CS335", berichten = JW301, elementen = {"RedenWijziging", "Ingangsdatum", "Einddatum"}, bij = "Einddatum",
            zin = "Een verwijderde toewijzing (RedenWijziging 13) eindigt op haar Ingangsdatum.",
            fout = "RedenWijziging 13 met Ingangsdatum 2026-01-01 en zonder Einddatum.",
            advies = "Maak de Einddatum gelijk aan de Ingangsdatum.")
    static boolean verwijderdEindigtOpIngangsdatum(ToegewezenProduct product) {
        return !"13".equals(product.getRedenWijziging()) || product.getIngangsdatum().equals(product.getEinddatum());
    }

    @Regel(code = "CS336", berichten = JW301, elementen = "RedenWijziging", bij = "RedenWijziging",
            zin = "RedenWijziging 01 is vervallen.",
            fout = "RedenWijziging 01 (administratieve correctie).",
            advies = "Gebruik 13 om een toewijzing te verwijderen, of de reden die nu van toepassing is.")
    static boolean redenIsNietVervallen(ToegewezenProduct product) {
        return !"01".equals(product.getRedenWijziging());
    }
}
