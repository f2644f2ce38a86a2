package nl.poortwachter.opdracht.controleer;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far a run is. The start script tells whether standard error is one, because Java cannot. */
final class Voortgang {
    private static final String TERMINAL = "poortwachter.terminal";
    private static final long TUSSENPOOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter uit;
    private final int totaal;
    private final boolean zichtbaar;
    private int klaar;
    private long vorige;

    Voortgang(PrintWriter uit, int totaal) {
        this.uit = uit;
        this.totaal = totaal;
        this.zichtbaar = Boolean.getBoolean(TERMINAL);
        this.vorige = System.nanoTime();
    }

    void volgende() {
        klaar++;
        if (zichtbaar && System.nanoTime() - vorige > TUSSENPOOS) {
            vorige = System.nanoTime();
            uit.print("\r" + klaar + " van " + totaal + " bestanden");
            uit.flush();
        }
    }

    /** Wipes the line. */
    void einde() {
        if (zichtbaar) {
            uit.print("\r\u001b[K");
            uit.flush();
        }
    }
}
