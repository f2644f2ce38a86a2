package nl.poortwachter.minimaliteit;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.minimaliteit.tekst.Tekstcontext;
import nl.poortwachter.minimaliteit.tekst.Tekstoordeel;

/** Judges the free texts of one message; gathers what the message says around them only when there is a text to judge. */
final class Tekstlezing {
    private final Bericht bericht;
    private final Tekstbeoordeling oordelaar;
    private final Productnamen productnamen;
    private Tekstcontext context;
    private String woordenschat;

    Tekstlezing(Bericht bericht, Tekstbeoordeling oordelaar, Productnamen productnamen) {
        this.bericht = bericht;
        this.oordelaar = oordelaar;
        this.productnamen = productnamen;
    }

    Tekstoordeel lees(Knoop knoop) {
        if (context == null) {
            context = Berichtcontext.van(bericht, productnamen);
        }
        Tekstoordeel oordeel = oordelaar.beoordeel(knoop.tekst(), context);
        woordenschat = oordeel.woordenschat();
        return oordeel;
    }

    /** Version of the vocabulary by which texts were judged; null when there was none to judge. */
    String woordenschat() {
        return woordenschat;
    }
}
