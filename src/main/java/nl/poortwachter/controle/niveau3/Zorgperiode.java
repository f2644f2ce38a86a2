package nl.poortwachter.controle.niveau3;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Product;
import nl.poortwachter.keten.Toewijzing;
import nl.poortwachter.keten.Velden;

/**
 * A product of the wanted situation with the period in which it is wanted.
 *
 * @param knoop its class in the message
 * @param product or null for any product
 * @param begin first day
 * @param einde last day; the last date there is when open
 */
record Zorgperiode(Knoop knoop, Product product, LocalDate begin, LocalDate einde) {

    /** All products of this Verzoek; one whose allocation is unknown or deleted has no period and is left out. */
    static List<Zorgperiode> van(Knoop verzoek, Gewenst gewenst) {
        return Stream.of(
                verzoek.vindAlle("OngewijzigdeProducten", "OngewijzigdProduct").stream().map(knoop -> ongewijzigd(knoop, gewenst)),
                verzoek.vindAlle("TeWijzigenProducten", "TeWijzigenProduct").stream().map(knoop -> teWijzigen(knoop, gewenst)),
                verzoek.vindAlle("NieuweProducten", "NieuwProduct").stream().map(knoop -> uitBericht(knoop, Product.onder(knoop))))
                .flatMap(perioden -> perioden).filter(Objects::nonNull).toList();
    }

    private static Zorgperiode ongewijzigd(Knoop knoop, Gewenst gewenst) {
        Toewijzing toewijzing = gewenst.toewijzing(Wijzigingsgeval.nummer(knoop));
        return toewijzing == null || toewijzing.isVerwijderd() ? null
                : new Zorgperiode(knoop, toewijzing.product(), toewijzing.ingangsdatum(), openAls(toewijzing.einddatum()));
    }

    private static Zorgperiode teWijzigen(Knoop knoop, Gewenst gewenst) {
        Toewijzing toewijzing = gewenst.toewijzing(Wijzigingsgeval.nummer(knoop));
        return toewijzing == null || toewijzing.isVerwijderd() ? null : uitBericht(knoop, toewijzing.product());
    }

    private static Zorgperiode uitBericht(Knoop knoop, Product product) {
        return new Zorgperiode(knoop, product, Velden.datum(knoop, "GewensteIngangsdatum"), openAls(Velden.datum(knoop, "Einddatum")));
    }

    private static LocalDate openAls(LocalDate einddatum) {
        return einddatum == null ? LocalDate.MAX : einddatum;
    }
}
