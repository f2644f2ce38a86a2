package nl.poortwachter.beheer.bericht;

import java.util.List;
import nl.poortwachter.bericht.Knoop;

/** The content of a message as indented text, with its values or with each value masked. Comments are left out. */
final class Inhoudvorm {
    private static final String MASKER = "•••";
    private static final String INSPRING = "  ";
    private final boolean gemaskeerd;
    private final StringBuilder uit = new StringBuilder();

    private Inhoudvorm(boolean gemaskeerd) {
        this.gemaskeerd = gemaskeerd;
    }

    /** This tree as text. */
    static String van(Knoop wortel, boolean gemaskeerd) {
        Inhoudvorm vorm = new Inhoudvorm(gemaskeerd);
        vorm.schrijf(wortel, "");
        return vorm.uit.toString();
    }

    private void schrijf(Knoop knoop, String inspring) {
        List<Knoop> kinderen = knoop.kinderen();
        String tekst = knoop.tekst().strip();
        uit.append(inspring).append(knoop.naam());
        if (kinderen.isEmpty()) {
            uit.append(": ").append(gemaskeerd && !tekst.isEmpty() ? MASKER : tekst);
        }
        uit.append('\n');
        kinderen.forEach(kind -> schrijf(kind, inspring + INSPRING));
    }
}
