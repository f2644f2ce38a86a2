package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Retourmaker;

/** How a message reaches the party it is meant for. */
@Singleton
public class Bestemming {
    private final Partijen partijen;

    /** Destinations in this registry. */
    public Bestemming(Partijen partijen) {
        this.partijen = partijen;
    }

    /** push or postbus. The checks at the door made sure that there is a route. */
    String wijze(Bericht bericht) {
        Afleverwijze wijze = partijen.partij(bericht.bestemming()).flatMap(Partij::aflevering)
                .orElseThrow(() -> new IllegalStateException("De bestemming van dit bericht heeft geen aflevering"));
        return wijze instanceof Afleverwijze.Push ? "push" : "postbus";
    }

    /** True when the gateway makes the return messages on what this message's receiver gets; otherwise the receiver does. Never both. */
    boolean laatRetourAanPoortwachter(Bericht bericht) {
        return partijen.partij(bericht.bestemming()).filter(p -> p.retour() == Retourmaker.POORTWACHTER).isPresent();
    }

    /** Messages to one receiver about one citizen are delivered in the order in which they were recorded. */
    static String volgsleutel(Bericht bericht, String pseudoniem) {
        return bericht.bestemming() + "/" + (pseudoniem == null ? bericht.kop().identificatie() : pseudoniem);
    }
}
