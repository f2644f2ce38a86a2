package nl.poortwachter.beheer;

import java.util.Optional;

/** Reasons that people give for what they do. */
public final class Redenen {
    private static final int LANGSTE = 500;

    private Redenen() { }

    /** What was given, without the space around it; empty when there is nothing or too much of it. */
    public static Optional<String> lees(String gegeven) {
        return Optional.ofNullable(gegeven).map(String::strip).filter(reden -> !reden.isEmpty() && reden.length() <= LANGSTE);
    }
}
