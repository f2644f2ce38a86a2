package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import java.time.LocalDate;
import nl.poortwachter.bericht.basis.Product;
import nl.poortwachter.bericht.jw301.Contact;
import nl.poortwachter.bericht.jw301.Contactgegevens;
import nl.poortwachter.bericht.jw301.Relatie;
import nl.poortwachter.bericht.jw301.Relaties;
import nl.poortwachter.bericht.jw301.ToegewezenProducten;
import nl.poortwachter.bericht.jw305.StartProducten;
import nl.poortwachter.bericht.jw307.StopProducten;
import nl.poortwachter.bericht.jw315.AangevraagdProduct;
import nl.poortwachter.bericht.jw315.AangevraagdeProducten;
import nl.poortwachter.bericht.jw317.NieuweProducten;
import nl.poortwachter.bericht.jw317.OngewijzigdeProducten;
import nl.poortwachter.bericht.jw317.TeWijzigenProducten;
import nl.poortwachter.bericht.vorm.Leveringsregel;
import nl.poortwachter.bericht.vorm.Productregel;
import nl.poortwachter.bericht.vorm.Toewijzingverwijzing;
import nl.poortwachter.controle.Regel;

/**
 * No class twice in one message with the same logical key. Client and the contact of a relation occur once, so need no test. A finding
 * points at every line that repeats an earlier one.
 */
final class Sleutelregels {
    private Sleutelregels() { }

    private record Productsleutel(String categorie, String code, LocalDate begin) {
        static Productsleutel van(Productregel regel, LocalDate begin) {
            Product product = regel.getProduct();
            return new Productsleutel(product == null ? null : product.getCategorie(), product == null ? null : product.getCode(), begin);
        }
    }

    private record Startsleutel(Integer toewijzing, Productsleutel product) {
        static Startsleutel van(Leveringsregel regel) {
            return new Startsleutel(regel.getToewijzingNummer(), Productsleutel.van(regel, regel.getBegindatum()));
        }
    }

    private record Stopsleutel(Startsleutel start, String reden, LocalDate einde) { }

    @Regel(code = "TR101", berichten = JW301, elementen = "Relatie/Nummer",
            zin = "Elke relatie van de cliënt heeft een eigen Nummer.",
            fout = "Twee relaties met Nummer 1.",
            advies = "Geef elke relatie haar eigen, blijvende nummer.")
    static int[] relatiesMetHetzelfdeNummer(Relaties relaties) {
        return Sleutels.herhaald(relaties.getRelatie(), Relatie::getNummer);
    }

    @Regel(code = "TR101", berichten = JW301, elementen = "Contact/Soort",
            zin = "De cliënt heeft van elke soort hoogstens één contact.",
            fout = "Twee contacten van Soort 04.",
            advies = "Houd per soort één contact over.")
    static int[] contactenVanDezelfdeSoort(Contactgegevens gegevens) {
        return Sleutels.herhaald(gegevens.getContact(), Contact::getSoort);
    }

    @Regel(code = "TR101", berichten = JW301, elementen = "ToegewezenProduct/ToewijzingNummer",
            zin = "Elk toegewezen product heeft een eigen ToewijzingNummer.",
            fout = "Twee toegewezen producten met ToewijzingNummer 300201.",
            advies = "Neem van elke toewijzing alleen de laatste versie op.")
    static int[] toewijzingenMetHetzelfdeNummer(ToegewezenProducten producten) {
        return Sleutels.herhaald(producten.getToegewezenProduct(), Toewijzingverwijzing::getToewijzingNummer);
    }

    @Regel(code = "TR101", berichten = JW305,
            elementen = {"StartProduct/ToewijzingNummer", "StartProduct/Product/Categorie", "StartProduct/Product/Code", "StartProduct/Begindatum"},
            zin = "Geen twee starts in een bericht zijn gelijk in ToewijzingNummer, Product en Begindatum.",
            fout = "Dezelfde start één keer met StatusAanlevering 3 en één keer met 1.",
            advies = "Verwijder en lever opnieuw aan in twee berichten, als deze vier gegevens niet veranderen.")
    static int[] gelijkeStarts(StartProducten starts) {
        return Sleutels.herhaald(starts.getStartProduct(), Startsleutel::van);
    }

    @Regel(code = "TR101", berichten = JW307,
            elementen = {"StopProduct/ToewijzingNummer", "StopProduct/Product/Categorie", "StopProduct/Product/Code",
                "StopProduct/Begindatum", "StopProduct/RedenBeeindiging", "StopProduct/Einddatum"},
            zin = "Geen twee stops in een bericht zijn gelijk in ToewijzingNummer, Product, Begindatum, RedenBeeindiging en Einddatum.",
            fout = "Dezelfde stop met StatusAanlevering 3 en 1, waarbij alleen ToewijzingIngangsdatum verschilt.",
            advies = "Verwijder en lever opnieuw aan in twee berichten, als deze zes gegevens niet veranderen.")
    static int[] gelijkeStops(StopProducten stops) {
        return Sleutels.herhaald(stops.getStopProduct(), s -> new Stopsleutel(Startsleutel.van(s), s.getRedenBeeindiging(), s.getEinddatum()));
    }

    @Regel(code = "TR101", berichten = JW315, elementen = "AangevraagdProduct/ReferentieAanbieder",
            zin = "Elk aangevraagd product heeft zijn eigen sleutel, de ReferentieAanbieder.",
            fout = "Twee aangevraagde producten met ReferentieAanbieder A1.",
            advies = "Geef elk aangevraagd product een eigen referentie.")
    static int[] aanvragenMetDezelfdeSleutel(AangevraagdeProducten producten) {
        return referentiesDubbel(producten);
    }

    @Regel(code = "TR383", berichten = JW315, elementen = "AangevraagdProduct/ReferentieAanbieder",
            zin = "De ReferentieAanbieder is voor elk aangevraagd product in het bericht anders.",
            fout = "Twee aangevraagde producten met ReferentieAanbieder A1.",
            advies = "Geef elk aangevraagd product een eigen referentie.")
    static int[] aanvragenMetDezelfdeReferentie(AangevraagdeProducten producten) {
        return referentiesDubbel(producten);
    }

    @Regel(code = "TR101", berichten = JW317, elementen = "OngewijzigdProduct/ToewijzingNummer",
            zin = "Een verzoek noemt elk ongewijzigd product één keer.",
            fout = "ToewijzingNummer 10071 twee keer in OngewijzigdeProducten.",
            advies = "Verwijder de dubbele regel.")
    static int[] ongewijzigdDubbel(OngewijzigdeProducten producten) {
        return Sleutels.herhaald(producten.getOngewijzigdProduct(), Toewijzingverwijzing::getToewijzingNummer);
    }

    @Regel(code = "TR101", berichten = JW317, elementen = "TeWijzigenProduct/ToewijzingNummer",
            zin = "Een verzoek noemt elk te wijzigen product één keer.",
            fout = "ToewijzingNummer 10071 twee keer in TeWijzigenProducten.",
            advies = "Voeg beide wijzigingen samen in één regel.")
    static int[] teWijzigenDubbel(TeWijzigenProducten producten) {
        return Sleutels.herhaald(producten.getTeWijzigenProduct(), Toewijzingverwijzing::getToewijzingNummer);
    }

    @Regel(code = "TR101", berichten = JW317,
            elementen = {"NieuwProduct/Product/Categorie", "NieuwProduct/Product/Code", "NieuwProduct/GewensteIngangsdatum"},
            zin = "Geen twee nieuwe producten in een verzoek zijn gelijk in Product en GewensteIngangsdatum.",
            fout = "Product 45/45A03 twee keer nieuw vanaf 2026-05-01.",
            advies = "Verwijder de dubbele regel.")
    static int[] nieuwDubbel(NieuweProducten producten) {
        return Sleutels.herhaald(producten.getNieuwProduct(), n -> Productsleutel.van(n, n.getGewensteIngangsdatum()));
    }

    private static int[] referentiesDubbel(AangevraagdeProducten producten) {
        return Sleutels.herhaald(producten.getAangevraagdProduct(), AangevraagdProduct::getReferentieAanbieder);
    }
}
