package nl.poortwachter.verwerking;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a message stands. Stored and shown by name; a closed list. */
public enum Stand {
    /** Recorded and on its way. */
    GEACCEPTEERD("geaccepteerd"),
    /** Recorded, but waiting for an earlier message that may still come (OP080). */
    AANGEHOUDEN("aangehouden"),
    /** Recorded, but waiting because processing for this citizen is restricted (MIN-RESTRICTED). */
    BEPERKT("beperkt"),
    /** A return that matches no message we know; held for the operators. */
    ONGEKOPPELD("ongekoppeld"),
    /** Refused by the gateway. */
    GEWEIGERD("geweigerd"),
    /** Taken by its receiver. */
    AFGELEVERD("afgeleverd"),
    /** Refused by its receiver. */
    GEWEIGERD_DOOR_ONTVANGER("geweigerd-door-ontvanger"),
    /** Dead letter: could not be delivered; an operator can send it again. */
    ONBESTELBAAR("onbestelbaar");

    private final String naam;

    Stand(String naam) {
        this.naam = naam;
    }

    /** The stored name. */
    @JsonValue
    public String naam() {
        return naam;
    }

    /** True when a later judgement decides whether it goes on. */
    boolean isWachtend() {
        return this == AANGEHOUDEN || this == BEPERKT || this == ONGEKOPPELD;
    }
}
