package nl.poortwachter.minimaliteit;

import java.time.Instant;
import java.util.List;
import nl.poortwachter.keten.Fase;

/**
 * What the sender says about a message, beside the message. Absent is null.
 *
 * @param fase declared phase, or null
 * @param doel declared purpose, or null
 * @param grondslag declared legal basis, or null
 * @param professional name and function of the professional who invokes an emergency, or null
 * @param reden written reason for that, or null
 * @param verklaringen statements of consent and information
 * @param ontvangenOp moment at which the gateway received the message
 */
public record Situatie(Fase fase, String doel, String grondslag, String professional, String reden, List<Verklaring> verklaringen,
                       Instant ontvangenOp) {

    /** Keeps its own copy. */
    public Situatie {
        verklaringen = List.copyOf(verklaringen);
    }

    /** The sender says nothing. */
    public static Situatie zonder(Instant ontvangenOp) {
        return new Situatie(null, null, null, null, null, List.of(), ontvangenOp);
    }

    /** With a declared phase. */
    public Situatie metFase(Fase andere) {
        return new Situatie(andere, doel, grondslag, professional, reden, verklaringen, ontvangenOp);
    }

    /** With a declared purpose and legal basis. */
    public Situatie met(String anderDoel, String andereGrondslag) {
        return new Situatie(fase, anderDoel, andereGrondslag, professional, reden, verklaringen, ontvangenOp);
    }

    /** With the professional who invokes an emergency, and why. */
    public Situatie metNoodgeval(String naam, String waarom) {
        return new Situatie(fase, doel, grondslag, naam, waarom, verklaringen, ontvangenOp);
    }

    /** With these statements. */
    public Situatie met(List<Verklaring> andere) {
        return new Situatie(fase, doel, grondslag, professional, reden, andere, ontvangenOp);
    }

    /** Without who and why, so that it may stand in a log. */
    @Override
    public String toString() {
        return "opgegeven fase " + fase + ", verklaringen: " + verklaringen.size();
    }
}
