package nl.poortwachter.controle.niveau2;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Productregel;

/**
 * A class of product in a message, for rules that hold for several of them.
 *
 * @param naam as in the names of cases
 * @param pad of the one product in the message
 * @param begin element with the first day
 * @param einde element with the last day
 * @param bericht makes a message with one product of this class, on Dagtekening 2019-12-31
 */
record Plek(String naam, String pad, String begin, String einde, Function<Consumer<Productregel<?>>, Berichtbouwer<?>> bericht) {
    static final Plek TOEGEWEZEN = new Plek("jw301_toegewezenproduct", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct",
            "Ingangsdatum", "Einddatum", vul -> Jw301.bericht().toewijzing(vul::accept));
    static final Plek AANGEVRAAGD = new Plek("jw315_aangevraagdproduct", "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct",
            "ToewijzingIngangsdatum", "ToewijzingEinddatum", vul -> Jw315.bericht().aanvraag(vul::accept));
    static final Plek TE_WIJZIGEN = new Plek("jw317_tewijzigenproduct", "/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct",
            "GewensteIngangsdatum", "Einddatum", vul -> Jw317.bericht().wijziging(vul::accept));
    static final Plek NIEUW = new Plek("jw317_nieuwproduct", "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct",
            "GewensteIngangsdatum", "Einddatum", vul -> Jw317.bericht().nieuw(vul::accept));

    /** All with Omvang and Budget. */
    static List<Plek> alle() {
        return List.of(TOEGEWEZEN, AANGEVRAAGD, TE_WIJZIGEN, NIEUW);
    }

    /** Those that can name a product. */
    static List<Plek> metProduct() {
        return List.of(TOEGEWEZEN, AANGEVRAAGD, NIEUW);
    }

    /** A message with one such product. */
    Berichtbouwer<?> met(Consumer<Productregel<?>> invulling) {
        return bericht.apply(invulling);
    }

    /** A message of the time before 2021, with one such product that ends on this day. */
    Berichtbouwer<?> metEindeVroeger(String datum, Consumer<Productregel<?>> invulling) {
        Berichtbouwer<?> vroeger = bericht.apply(p -> {
            invulling.accept(p);
            p.met(begin, "2020-01-01").met(einde, datum);
            if (this == TOEGEWEZEN) {
                p.met("Toewijzingsdatum", "2019-12-31");
            }
        });
        return vroeger.dagtekening("2019-12-31");
    }
}
