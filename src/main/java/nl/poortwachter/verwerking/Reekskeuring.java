package nl.poortwachter.verwerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.poortwachter.controle.niveau4.Contractcontrole;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;

/**
 * Judges a series of messages one after the other, each against those before it that were accepted: the steps of the route verwerking with the chain in
 * memory, so without database, hub and parties. A message that waits for another (OP080) is judged again as soon as that one comes. Not thread safe.
 */
public final class Reekskeuring {
    private static final Partijen GEEN_PARTIJEN = new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(), List.of());
    private final Reeksgeheugen geheugen = new Reeksgeheugen();
    private final List<Doorgang> wachtend = new ArrayList<>();
    private final Keuring keuring;

    /** A series that begins, judged by these steps and this filter. */
    public Reekskeuring(Lezen lezen, Niveau1 niveau1, Niveau2Stap niveau2, Minimalisering minimalisering) {
        this.keuring = new Keuring(List.of(lezen, niveau1, niveau2, new Reekskoppelen(geheugen), new Reeksketen(geheugen), new Niveau3Stap(),
                new Niveau4Stap(new Contractcontrole(GEEN_PARTIJEN)), new Minimaliseren(minimalisering, Verklaringbron.geen(), geheugen),
                new Hercontrole()));
    }

    /**
     * Judges the next message of the series, and what waited for it.
     *
     * @param aanlevering with a number of its own, by which a later verdict on it is recognised
     * @return the passage of this message; after it those of earlier messages that were held and now get another verdict, in the order in which they came
     */
    public List<Doorgang> keur(Aanlevering aanlevering) {
        List<Doorgang> oordelen = new ArrayList<>(List.of(beoordeel(aanlevering)));
        // What is accepted after waiting may be what another waits for.
        for (int i = 0; i < oordelen.size(); i++) {
            if (oordelen.get(i).stand() == Stand.GEACCEPTEERD) {
                oordelen.addAll(hervat(oordelen.get(i)));
            }
        }
        return oordelen;
    }

    private List<Doorgang> hervat(Doorgang aanleiding) {
        List<Doorgang> anders = new ArrayList<>();
        for (Doorgang eerder : List.copyOf(wachtend)) {
            if (kanHelpen(aanleiding, eerder)) {
                wachtend.remove(eerder);
                Doorgang nu = beoordeel(eerder.aanlevering().opnieuw());
                if (!nu.bevindingen().equals(eerder.bevindingen())) {
                    anders.add(nu);
                }
            }
        }
        return anders;
    }

    /** A message of the same pair, about the same citizen unless the one that waits names none (JW319). */
    private static boolean kanHelpen(Doorgang nieuw, Doorgang wachtend) {
        return Paar.van(nieuw.bericht()).equals(Paar.van(wachtend.bericht()))
                && (wachtend.pseudoniem() == null || wachtend.pseudoniem().equals(nieuw.pseudoniem()));
    }

    private Doorgang beoordeel(Aanlevering aanlevering) {
        Doorgang doorgang = keuring.keur(aanlevering);
        geheugen.onthoud(doorgang);
        if (doorgang.stand() == Stand.AANGEHOUDEN) {
            wachtend.add(doorgang);
        }
        return doorgang;
    }
}
