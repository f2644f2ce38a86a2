package nl.poortwachter.minimaliteit;

import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Fasebepaling;
import nl.poortwachter.keten.Productwijziging;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** Which phase a message is judged in (MIN-PHASE), and whether it brings the change that this phase asks for (MIN-NOCHANGE). */
final class Fasetoets {
    private static final String VERGELEKEN_301 = "Vergeleken met de laatst bekende toewijzing zijn, van elk ToegewezenProduct: Product, Omvang, Budget, "
            + "Ingangsdatum en Einddatum.";
    private static final String VERGELEKEN_317 = "Er is geen NieuwProduct. Vergeleken met de laatst bekende toewijzing zijn, van elk TeWijzigenProduct: "
            + "Omvang, Budget, GewensteIngangsdatum en Einddatum.";

    private final Bericht bericht;
    private final Traject traject;
    private final Beleid beleid;
    private final Fase opgegeven;
    private final Fasebepaling bepaling;
    private final Fase afgeleid;

    Fasetoets(Bericht bericht, Situatie situatie, Traject traject, Beleid beleid) {
        this.bericht = bericht;
        this.traject = traject;
        this.beleid = beleid;
        this.opgegeven = situatie.fase();
        this.bepaling = new Fasebepaling(bericht, traject);
        this.afgeleid = bepaling.leidAf();
    }

    /** The declared phase when it fits, else the one that follows from message and trajectory. */
    Fase fase() {
        return opgegeven != null && bepaling.passend().contains(opgegeven) ? opgegeven : afgeleid;
    }

    /** Why the declared phase does not fit, in Dutch with both phases. */
    Optional<String> verkeerdeFase() {
        if (opgegeven == null || opgegeven == fase()) {
            return Optional.empty();
        }
        String soort = bericht.soort().name();
        boolean kan = beleid.fase(opgegeven).berichten().contains(bericht.soort().heen());
        return Optional.of("Opgegeven is fase " + opgegeven + "; uit bericht en traject volgt fase " + afgeleid + "."
                + (kan ? "" : " Een " + soort + " hoort niet in fase " + opgegeven + "."));
    }

    /** What was compared when nothing changed though the phase asks for a change, in Dutch. */
    Optional<String> geenWijziging() {
        if (!beleid.fase(fase()).verandering().contains(bericht.soort())) {
            return Optional.empty();
        }
        if (bericht.soort() == Berichtsoort.JW317) {
            return Productwijziging.verandert(bericht, traject) ? Optional.empty() : Optional.of(VERGELEKEN_317);
        }
        List<Productwijziging> wijzigingen = Productwijziging.van(bericht, traject);
        boolean herzonden = wijzigingen.stream().allMatch(w -> w == Productwijziging.HERZONDEN);
        boolean gewijzigd = wijzigingen.stream().anyMatch(Productwijziging::isVerandering);
        return herzonden || gewijzigd ? Optional.empty() : Optional.of(VERGELEKEN_301);
    }
}
