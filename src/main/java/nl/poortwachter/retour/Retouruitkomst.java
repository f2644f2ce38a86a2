package nl.poortwachter.retour;

import java.util.List;

/**
 * What a return message says: approved, or refused with the codes per class.
 *
 * @param klassen every class that carries codes, in document order; empty when the header is all there is and it has no codes
 */
public record Retouruitkomst(List<Klassecodes> klassen) {

    /** The codes of one class. {@code pad} is its place in the original message, such as /Bericht/Client/StartProducten/StartProduct[2]. */
    public record Klassecodes(String pad, List<String> codes) {
        /** Keeps its own copy of the codes. */
        public Klassecodes {
            codes = List.copyOf(codes);
        }
    }

    /** Keeps its own copy of the list. */
    public Retouruitkomst {
        klassen = List.copyOf(klassen);
    }

    /**
     * True when no class carries a code other than 0200. A return with only "not assessed" (0233) does not approve anything, so the original
     * then counts as not sent (OP286).
     */
    public boolean goedgekeurd() {
        return klassen.stream().flatMap(k -> k.codes().stream()).noneMatch(Retourcode::keurtAf);
    }
}
