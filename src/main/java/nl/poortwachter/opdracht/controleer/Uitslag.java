package nl.poortwachter.opdracht.controleer;

import java.io.IOException;
import java.io.PrintWriter;

/** What came of one file: a verdict, or that there is none. */
sealed interface Uitslag {

    /** Writes it and counts it. */
    void toon(PrintWriter uitvoer, PrintWriter terzijde, Telling telling);

    /** Judges this file; what keeps it from being judged is no verdict. */
    static Uitslag van(Bestand bestand, Keurder keurder, Vorm vorm) {
        try {
            Bestandsverslag verslag = keurder.keur(bestand);
            return new Gekeurd(verslag, vorm.bestand(verslag));
        } catch (IOException e) {
            return new Storing(bestand.pad() + ": niet te lezen of te schrijven (" + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException e) {
            // A fault of ours; its text could hold something of the message.
            return new Storing(bestand.pad() + ": niet gecontroleerd door een storing (" + e.getClass().getName() + " bij " + e.getStackTrace()[0] + ")");
        }
    }

    /** A verdict, with how it is shown. */
    record Gekeurd(Bestandsverslag verslag, String vorm) implements Uitslag {
        @Override
        public void toon(PrintWriter uitvoer, PrintWriter terzijde, Telling telling) {
            uitvoer.print(vorm);
            telling.telt(verslag);
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
