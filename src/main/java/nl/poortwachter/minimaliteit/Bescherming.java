package nl.poortwachter.minimaliteit;

import java.util.Collection;

/**
 * The protection list and the restrictions of processing, as far as the filter needs them. Implementations look up by pseudonym and must be
 * thread safe; each method is called at most once per message.
 */
public interface Bescherming {

    /** True when one of these citizens or addresses is on the protection list (OP003, Regeling Jeugdwet 6a.6). */
    boolean isBeschermd(Collection<String> bsns, Collection<Adres> adressen);

    /** True when processing for this citizen is restricted on objection (AVG 18). */
    boolean isBeperkt(String bsn);

    /**
     * An address as far as it can be found in a text.
     *
     * @param postcode four digits and two capitals, without space
     * @param huisnummer digits without leading zeros
     */
    record Adres(String postcode, String huisnummer) {
        /** Says nothing: an address does not belong in a log. */
        @Override
        public String toString() {
            return "adres";
        }
    }

    /** No one is protected and nothing is restricted: for checks outside a running gateway. */
    static Bescherming geen() {
        return new Bescherming() {
            @Override
            public boolean isBeschermd(Collection<String> bsns, Collection<Adres> adressen) {
                return false;
            }

            @Override
            public boolean isBeperkt(String bsn) {
                return false;
            }
        };
    }
}
