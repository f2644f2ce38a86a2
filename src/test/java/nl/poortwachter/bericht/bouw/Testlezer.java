package nl.poortwachter.bericht.bouw;

import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;

/** Reads a built message as the gateway does, without the schema check. */
final class Testlezer {
    private static final Lezer LEZER = new Lezer(Leesgrenzen.STANDAARD);
    private static final Inhoudlezer INHOUD = new Inhoudlezer();

    private Testlezer() { }

    static Bericht lees(Berichtbouwer<?> bouwer) {
        try {
            Xmldocument document = LEZER.lees(bouwer.bytes());
            return new Bericht("3.2", bouwer.soort(), Kop.uit(document.wortel()), document, INHOUD.lees(document.wortel(), bouwer.soort()));
        } catch (Leesfout e) {
            throw new IllegalStateException("Het gebouwde bericht is niet te lezen", e);
        }
    }
}
