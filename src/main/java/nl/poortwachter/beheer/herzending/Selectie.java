package nl.poortwachter.beheer.herzending;

import java.util.List;
import java.util.UUID;

/**
 * Which dead letters are to be sent again.
 *
 * @param berichten these, when it is not empty
 * @param ontvanger otherwise those for this party; null for all
 * @param hoogstens most messages, the oldest first
 */
public record Selectie(List<UUID> berichten, String ontvanger, int hoogstens) {
    /** More do not go into one selection. */
    public static final int MEESTE = 10_000;

    /** Keeps a copy, and keeps the number within bounds. */
    public Selectie {
        berichten = List.copyOf(berichten);
        hoogstens = Math.max(1, Math.min(hoogstens, MEESTE));
    }

    /** How it was made, for the record. */
    public String omschrijving() {
        if (!berichten.isEmpty()) {
            return "aangewezen";
        }
        return (ontvanger == null ? "alle ontvangers" : "ontvanger " + ontvanger) + ", hoogstens " + hoogstens;
    }
}
