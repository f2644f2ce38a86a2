package nl.poortwachter.controle.niveau1;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.controle.Bevinding;

/** What level 1 says about a text, read the way the gateway reads it but with room for long texts. */
final class Schematoets {
    static final Schemacontrole CONTROLE = new Schemacontrole(Schemabron.klassenpad());
    private static final Lezer LEZER = new Lezer(new Leesgrenzen(10_000_000, 50, 2_000_000));

    private Schematoets() { }

    static List<Bevinding> over(String xml) {
        return CONTROLE.controleer(wortel(xml));
    }

    static Knoop wortel(String xml) {
        try {
            return LEZER.lees(xml.getBytes(StandardCharsets.UTF_8)).wortel();
        } catch (Leesfout e) {
            throw new AssertionError("testbericht is niet te lezen: " + e.code() + " op regel " + e.regel(), e);
        }
    }
}
