package nl.poortwachter.minimaliteit;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** Decides whether a message may go on in its phase, and what of it. Thread safe; the same question gets the same answer. */
public final class Minimalisering {
    private final Tekstbeoordeling oordelaar;
    private final Bescherming bescherming;
    private final Productnamen productnamen;

    /**
     * With these sources.
     *
     * @param oordelaar judges free text
     * @param bescherming who is protected, for whom processing is restricted
     * @param productnamen names of products, which a text may hold
     */
    public Minimalisering(Tekstbeoordeling oordelaar, Bescherming bescherming, Productnamen productnamen) {
        this.oordelaar = oordelaar;
        this.bescherming = bescherming;
        this.productnamen = productnamen;
    }

    /**
     * Judges and filters one message that passed levels 1 and 2. Takes time linear in the size of the message.
     *
     * @param bericht the message, a return included
     * @param situatie what the sender says beside it
     * @param traject what earlier messages tell
     * @param beleid the policy of its municipality on this day
     */
    public Uitkomst voer(Bericht bericht, Situatie situatie, Traject traject, Beleid beleid) {
        return new Beoordeling(bericht, situatie, traject, beleid).voer(bescherming, new Tekstlezing(bericht, oordelaar, productnamen));
    }
}
