package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.poortwachter.opslag.Oorzaak;

/** What came of a file: a verdict, or that there is none. */
sealed interface Uitslag {

    /** Writes it and counts it. */
    void toon(PrintWriter uitvoer, PrintWriter terzijde, Telling telling);

    /** Judges this file, and what waited for it; what keeps it from being judged is no verdict. */
    static List<Uitslag> van(Bestand bestand, Keurder keurder, Vorm vorm) {
        try {
            return keurder.keur(bestand).stream().<Uitslag>map(oordeel -> new Gekeurd(oordeel, vorm.bestand(oordeel.verslag()))).toList();
        } catch (IOException e) {
            return List.of(new Storing(bestand.pad() + ": niet te lezen of te schrijven (" + e.getClass().getSimpleName() + ")"));
        } catch (RuntimeException e) {
            // A fault of ours; its text could hold something of the message.
            return List.of(new Storing(bestand.pad() + ": niet gecontroleerd door een storing (" + Oorzaak.van(e) + ")"));
        }
    }

    /** A verdict, with how it is shown. */
    record Gekeurd(Keurder.Oordeel oordeel, String vorm) implements Uitslag {
        @Override
        public void toon(PrintWriter uitvoer, PrintWriter terzijde, Telling telling) {
            uitvoer.print(vorm);
            telling.telt(oordeel);
        }
    }

    /** No verdict, and why. */
    record Storing(String melding) implements Uitslag {
        @Override
        public void toon(PrintWriter uitvoer, PrintWriter terzijde, Telling telling) {
            terzijde.println("poortwachter: " + melding);
            telling.teltStoring();
        }
    }
}
