package nl.poortwachter.partij;

import java.util.List;

/** partijen.yaml cannot be used. Names every place and what is wrong there, never a token or other value. */
public final class Partijenfout extends Exception {
    private final List<String> meldingen;

    Partijenfout(List<String> meldingen) {
        super("partijen.yaml is niet bruikbaar:\n- " + String.join("\n- ", meldingen), null, false, false);
        this.meldingen = List.copyOf(meldingen);
    }

    /** One Dutch sentence per mistake, beginning with its place, such as {@code partijen[2].code: …}. */
    public List<String> meldingen() {
        return meldingen;
    }
}
