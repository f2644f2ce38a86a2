package nl.poortwachter.minimaliteit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.beleid.Weigeringscode;

/**
 * What minimisation decided about a message.
 *
 * @param fase phase in which it was judged
 * @param doel purpose
 * @param grondslag legal basis
 * @param route Verwijzer/Type of the trajectory
 * @param beleid name, version and short hash of the policy
 * @param woordenschat version and fingerprint of the vocabulary by which free text was judged; null when there was none
 * @param gestript what does not pass, in document order
 * @param weigeringen why the message does not go on, the one that counts first; empty when it passes
 * @param markeringen what reports must show
 * @param categorieen kinds of data that pass
 * @param boom the tree without what was stripped; null when the message does not go on
 * @param xml the message without what was stripped, every other character as it was sent; null when the message does not go on
 */
public record Uitkomst(Fase fase, String doel, String grondslag, String route, String beleid, String woordenschat,
                       List<Gestript> gestript, List<Weigering> weigeringen, List<Markering> markeringen, Set<String> categorieen, Knoop boom,
                       String xml) {

    /** What happens to the message. */
    public enum Besluit { DOORGELATEN, AANGEHOUDEN, GEWEIGERD }

    /** Passed, refused, or held when only a restriction of processing stands in the way. */
    public Besluit besluit() {
        if (weigeringen.isEmpty()) {
            return Besluit.DOORGELATEN;
        }
        return weigeringen.get(0).code().equals(Weigeringscode.RESTRICTED.code()) ? Besluit.AANGEHOUDEN : Besluit.GEWEIGERD;
    }

    /** The refusal that counts. */
    public Optional<Weigering> weigering() {
        return weigeringen.stream().findFirst();
    }

    /** Without anything of the message, so that it may stand in a log. */
    @Override
    public String toString() {
        return besluit() + " in fase " + fase + " onder " + beleid + ", gestript: " + gestript.size();
    }
}
