package nl.poortwachter.minimaliteit;

import java.util.Comparator;
import java.util.List;

/**
 * A piece to be cut out of a message.
 *
 * @param begin offset of its first character
 * @param einde offset just after its last character
 * @param gestript what the verdict says about it
 */
record Knip(int begin, int einde, Gestript gestript) {
    static final Comparator<Knip> VOLGORDE = Comparator.comparingInt(Knip::begin).thenComparing(Comparator.comparingInt(Knip::einde).reversed());

    /** The text without these pieces, which are in order; a piece within another goes with it. Every other character stays. */
    static String knip(String xml, List<Knip> knippen) {
        if (knippen.isEmpty()) {
            return xml;
        }
        StringBuilder over = new StringBuilder(xml.length());
        int gebleven = 0;
        for (Knip knip : knippen) {
            if (knip.begin >= gebleven) {
                over.append(xml, gebleven, knip.begin);
                gebleven = knip.einde;
            }
        }
        return over.append(xml, gebleven, xml.length()).toString();
    }
}
