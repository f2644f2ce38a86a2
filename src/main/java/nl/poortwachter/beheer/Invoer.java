package nl.poortwachter.beheer;

import java.util.Optional;

/** Reads what people type in a form; empty means that it will not do. */
public final class Invoer {
    private static final int LANGSTE_REDEN = 500;

    private Invoer() { }

    /** A reason, without the space around it; not nothing and not too much. */
    public static Optional<String> reden(String gegeven) {
        return Optional.ofNullable(gegeven).map(String::strip).filter(reden -> !reden.isEmpty() && reden.length() <= LANGSTE_REDEN);
    }

    /** A whole number from 1 to this. */
    public static Optional<Integer> aantal(String gegeven, int hoogste) {
        try {
            return Optional.of(Integer.parseInt(gegeven == null ? "" : gegeven.strip())).filter(getal -> getal > 0 && getal <= hoogste);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
