package nl.poortwachter.verwerking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a message stands. Stored and shown by name; a closed list. */
public enum Stand {
    /** Recorded and on its way. */
    GEACCEPTEERD("geaccepteerd", false),
    /** Recorded, but waiting for an earlier message that may still come (OP080). */
    AANGEHOUDEN("aangehouden", false),
    /** Recorded, but waiting because processing for this citizen is restricted (MIN-RESTRICTED). */
    BEPERKT("beperkt", false),
    /** A return that matches no message we know; held for the operators. */
    ONGEKOPPELD("ongekoppeld", false),
    /** Refused by the gateway. */
    GEWEIGERD("geweigerd", true),
    /** Taken by its receiver. */
    AFGELEVERD("afgeleverd", true),
    /** Refused by its receiver. */
    GEWEIGERD_DOOR_ONTVANGER("geweigerd-door-ontvanger", true),
    /** Dead letter: could not be delivered; an operator can send it again. */
    ONBESTELBAAR("onbestelbaar", true);

    private final String naam;
    private final boolean einde;

    Stand(String naam, boolean einde) {
        this.naam = naam;
        this.einde = einde;
    }

    /** The stored name. */
    @JsonValue
    public String naam() {
        return naam;
    }

    /** True when nothing more happens by itself. */
    public boolean isEinde() {
        return einde;
    }

    /** The state with this stored name. */
    public static Stand metNaam(String naam) {
        return Arrays.stream(values()).filter(s -> s.naam.equals(naam)).findFirst().orElseThrow();
    }
}
