package nl.poortwachter.bericht.bouw;

import java.nio.charset.StandardCharsets;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Xmldocument;

/** Reads test messages the way the gateway does, without the schema check. */
public final class Gelezen {
    private static final Lezer LEZER = new Lezer(Leesgrenzen.STANDAARD);
    private static final Inhoudlezer INHOUD = new Inhoudlezer();

    private Gelezen() { }

    /** The message that this builder describes, with its JAXB object. */
    static Bericht metInhoud(Berichtbouwer<?> bouwer) {
        Xmldocument document = document(bouwer.xml());
        return new Bericht("3.2", bouwer.soort(), Kop.uit(document.wortel()), document, INHOUD.lees(document.wortel(), bouwer.soort()));
    }

    /** The message that this builder describes; its {@code inhoud} is null. */
    public static Bericht bericht(Berichtbouwer<?> bouwer) {
        return bericht(bouwer.soort(), bouwer.xml());
    }

    /** The message of this kind in this text; its {@code inhoud} is null. */
    public static Bericht bericht(Berichtsoort soort, String xml) {
        Xmldocument document = document(xml);
        return new Bericht("3.2", soort, Kop.uit(document.wortel()), document, null);
    }

    /** This text as it is read. */
    public static Xmldocument document(String xml) {
        try {
            return LEZER.lees(xml.getBytes(StandardCharsets.UTF_8));
        } catch (Leesfout e) {
            throw new AssertionError("testbericht is niet te lezen: " + e.code() + " op regel " + e.regel(), e);
        }
    }
}
