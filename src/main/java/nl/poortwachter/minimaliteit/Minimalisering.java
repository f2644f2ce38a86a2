package nl.poortwachter.minimaliteit;

import java.util.List;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Fasebepaling;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** Decides what of a message may pass. Thread safe; the same question gets the same answer. */
public final class Minimalisering {

    /**
     * Judges and filters one message that passed levels 1 and 2.
     *
     * @param bericht the message
     * @param situatie what the sender says beside it
     * @param traject what earlier messages tell
     * @param beleid the policy of its municipality on this day
     */
    public Uitkomst voer(Bericht bericht, Situatie situatie, Traject traject, Beleid beleid) {
        Fase afgeleid = new Fasebepaling(bericht, traject).leidAf();
        Omstandigheden omstandigheden = Omstandigheden.van(bericht, traject);
        Filter filter = new Filter(bericht, beleid, situatie.fase() == null ? afgeleid : situatie.fase(), false, new Voorwaarden(beleid, omstandigheden)).voer();
        return new Uitkomst(situatie.fase() == null ? afgeleid : situatie.fase(), "", "", omstandigheden.herkomst().route(), beleid.aanduiding(),
                filter.gestript(), List.of(), List.of(), Set.of(), filter.boom(), filter.xml());
    }
}
