package nl.poortwachter.minimaliteit.beleid;

import java.util.Arrays;
import java.util.List;

/** The refusals, in the order in which they count when several apply. */
public enum Weigeringscode {
    /** The citizen, a BSN or an address is on the protection list. */
    PROTECTED,
    /** Something came beside the message: refused at the door, because what cannot come in cannot be forwarded either. */
    ATTACHMENT,
    /** Purpose and legal basis do not go together. */
    BASIS,
    /** The message does not fit the phase. */
    PHASE,
    /** The phase asks for a change and there is none. */
    NOCHANGE,
    /** The consent that the municipality asks for is missing. */
    CONSENT,
    /** The statement of information that the municipality asks for is missing. */
    INFORMED,
    /** Care content in a text, where the municipality chose to refuse. */
    CONTENT,
    /** Processing is restricted: the message is held, not lost. */
    RESTRICTED;

    /** The code in verdicts, such as MIN-PHASE. */
    public String code() {
        return "MIN-" + name();
    }

    /** All codes in their order. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Weigeringscode::code).toList();
    }
}
