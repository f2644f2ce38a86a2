package nl.poortwachter.controle.niveau4;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Gevalregels;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.partij.Productlijst;

/** Judges a message by the rules of level 4, which run beside those of level 3. Thread safe. */
public final class Niveau4 {
    private final Gevalregels regels = Gevalregels.van(MethodHandles.lookup(), new Niveau4Regels().regelklassen());
    private final Gemeentelijst gemeenten;
    private final Productlijsten productlijsten;

    /**
     * What level 4 found.
     *
     * @param bevindingen the findings, in the order of the classes
     * @param overgeslagen the rules that could not be applied, each with the reason
     */
    public record Resultaat(List<Bevinding> bevindingen, List<Overgeslagen> overgeslagen) { }

    /**
     * A rule that was not applied.
     *
     * @param code rule id
     * @param reden why, in Dutch
     */
    public record Overgeslagen(String code, String reden) { }

    /** With these lists. */
    public Niveau4(Gemeentelijst gemeenten, Productlijsten productlijsten) {
        this.gemeenten = gemeenten;
        this.productlijsten = productlijsten;
    }

    /**
     * Judges a message that passed levels 1 and 2. A return message has no rules of level 4.
     *
     * @param keten what is known of its pair and citizen: first days of allocations that it refers to
     * @param ontvangen when it was received, which for a message that was held lies back
     */
    public Resultaat controleer(Bericht bericht, Ketenbeeld keten, Instant ontvangen) {
        List<Bevinding> bevindingen = new ArrayList<>();
        List<Overgeslagen> overgeslagen = new ArrayList<>();
        if (!bericht.soort().isRetour()) {
            regels.toets(Kopgeval.van(bericht, keten, Kalenderdag.van(ontvangen), gemeenten), bevindingen::add);
            Woonplaatsgeval.van(bericht, gemeenten).forEach(geval -> regels.toets(geval, bevindingen::add));
            producten(bericht, bevindingen, overgeslagen);
        }
        return new Resultaat(bevindingen, overgeslagen);
    }

    private void producten(Bericht bericht, List<Bevinding> bevindingen, List<Overgeslagen> overgeslagen) {
        List<Knoop> toetsbaar = Productgeval.toetsbaar(bericht);
        if (toetsbaar.isEmpty()) {
            return;
        }
        Optional<Productlijst> lijst = productlijsten.van(Paar.van(bericht), bericht.kop().dagtekening());
        if (lijst.isEmpty()) {
            overgeslagen.add(new Overgeslagen("TR381", "geen productlijst afgesproken tussen deze gemeente en aanbieder"));
            return;
        }
        toetsbaar.forEach(knoop -> regels.toets(new Productgeval(bericht, knoop, lijst.get()), bevindingen::add));
    }
}
