package nl.poortwachter.controle;

import nl.poortwachter.bericht.Knoop;

/**
 * One finding about a message. Never holds a value from the message.
 *
 * @param code rule id of the standard (CS002) or a code of ours (XSD-PATROON, LEES-DOCTYPE)
 * @param niveau control level 1 to 4; 0 for reading and for the checks at the door (HUB-…)
 * @param ernst weight
 * @param pad XPath of the element, without prefixes; of the class around it when the element is absent
 * @param regel line from 1, 0 when unknown
 * @param kolom column from 1, 0 when unknown
 * @param melding Dutch sentence
 * @param retourcode code for the return message (WJ001), or null when there is none
 * @param ruw the engine's or hub's own code (cvc-pattern-valid, BRS18), or null
 */
public record Bevinding(String code, int niveau, Ernst ernst, String pad, int regel, int kolom, String melding, String retourcode,
                        String ruw) {

    /** A finding at this element. */
    public static Bevinding bij(Knoop knoop, String code, int niveau, Ernst ernst, String melding, String retourcode) {
        return new Bevinding(code, niveau, ernst, knoop.pad(), knoop.regel(), knoop.kolom(), melding, retourcode, null);
    }

    /** The finding that this element breaks this rule. */
    public static Bevinding breekt(Knoop knoop, Regel regel) {
        return bij(knoop, regel.code(), regel.niveau(), Ernst.FOUT, uitleg(regel), regel.retourcode().isEmpty() ? null : regel.retourcode());
    }

    /** What a sender is told about a rule that is broken: the rule is a sentence that must hold. */
    static String uitleg(Regel regel) {
        return "Niet voldaan aan de regel: " + regel.zin();
    }

    /** The same finding, only remarked: without return code, because nothing is refused for it. */
    public Bevinding alsOpmerking() {
        return new Bevinding(code, niveau, Ernst.OPMERKING, pad, regel, kolom, melding, null, ruw);
    }

    /** The same finding once waiting is over: what still waited is refused now (OP080). */
    public Bevinding naWachttijd() {
        return ernst == Ernst.WACHT ? new Bevinding(code, niveau, Ernst.FOUT, pad, regel, kolom, melding, retourcode, ruw) : this;
    }
}
