package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import java.util.Set;
import nl.poortwachter.bericht.jw301.ToegewezenProduct;
import nl.poortwachter.bericht.jw301.ToegewezenProducten;
import nl.poortwachter.bericht.jw315.AangevraagdeProducten;
import nl.poortwachter.bericht.jw317.NieuweProducten;
import nl.poortwachter.controle.Regel;

/** The same product not twice at the same time within one message. Terms are inclusive: touching on one day is overlap. */
final class Overlapregels {
    private static final Set<String> VERWIJDERD = Set.of("13", "01");

    private Overlapregels() { }

    @Regel(code = "TR302", berichten = JW301,
            elementen = {"ToegewezenProduct/Product/Categorie", "ToegewezenProduct/Product/Code", "ToegewezenProduct/Ingangsdatum",
                "ToegewezenProduct/Einddatum", "ToegewezenProduct/RedenWijziging"},
            zin = "Hetzelfde product is op geen enkele dag twee keer toegewezen; verwijderde toewijzingen tellen niet mee.",
            fout = "Twee toewijzingen 45/45A04: 2026-01-01 tot en met 2026-06-30, en vanaf 2026-06-30.",
            advies = "Laat de tweede toewijzing ingaan op de dag na het einde van de eerste.")
    static int[] overlappendeToewijzingen(ToegewezenProducten producten) {
        return Overlap.overlappend(producten.getToegewezenProduct(), p -> !verwijderd(p));
    }

    @Regel(code = "TR386", berichten = JW315,
            elementen = {"AangevraagdProduct/Product/Categorie", "AangevraagdProduct/Product/Code",
                "AangevraagdProduct/ToewijzingIngangsdatum", "AangevraagdProduct/ToewijzingEinddatum"},
            zin = "Hetzelfde product is voor geen enkele dag twee keer aangevraagd.",
            fout = "Categorie 45 zonder Code vanaf 2026-05-01 en product 45/45A04 vanaf 2026-06-01.",
            advies = "Voeg de aanvragen samen of laat de perioden op elkaar aansluiten.")
    static int[] overlappendeAanvragen(AangevraagdeProducten producten) {
        return Overlap.overlappend(producten.getAangevraagdProduct(), p -> true);
    }

    @Regel(code = "TR410", berichten = JW317,
            elementen = {"NieuwProduct/Product/Categorie", "NieuwProduct/Product/Code", "NieuwProduct/GewensteIngangsdatum",
                "NieuwProduct/Einddatum"},
            zin = "Hetzelfde nieuwe product is voor geen enkele dag twee keer gevraagd.",
            fout = "Product 45/45A03 vanaf 2026-11-01 en nog eens vanaf 2026-12-01.",
            advies = "Voeg de nieuwe producten samen of laat de perioden op elkaar aansluiten.")
    static int[] overlappendeNieuweProducten(NieuweProducten producten) {
        return Overlap.overlappend(producten.getNieuwProduct(), p -> true);
    }

    private static boolean verwijderd(ToegewezenProduct product) {
        String reden = product.getRedenWijziging();
        return reden != null && VERWIJDERD.contains(reden) && product.getIngangsdatum().equals(product.getEinddatum());
    }
}
