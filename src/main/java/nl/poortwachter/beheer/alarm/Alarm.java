package nl.poortwachter.beheer.alarm;

/**
 * A condition that holds.
 *
 * @param soort which condition
 * @param kenmerk what it is about: receiver, kind of deadline, certificate or node; never a citizen
 */
public record Alarm(Soort soort, String kenmerk) {

    /** The conditions. The names are stored, logged and used in the rules of Prometheus; do not rename. */
    public enum Soort {
        /** Messages to a receiver keep failing. */
        ONTVANGER_ONBEREIKBAAR(true),
        /** What could be sent is not sent in time. */
        WACHTRIJ_LOOPT_ACHTER(true),
        /** Messages to a receiver were given up. */
        ONBESTELBAAR(true),
        /** Return messages that should have come. */
        RETOUR_TE_LAAT(true),
        /** An own certificate runs out. */
        CERTIFICAAT_VERLOOPT(false),
        /** Somebody keeps knocking. */
        AANMELDING_GEWEIGERD(false),
        /** The disk of a node fills up. */
        SCHIJF_VOL(false),
        /** The clock of a node differs from that of the database. */
        KLOK_WIJKT_AF(false);

        private final boolean gedeeld;

        Soort(boolean gedeeld) {
            this.gedeeld = gedeeld;
        }

        /** True when every node sees the same; false when it is about one node. */
        public boolean isGedeeld() {
            return gedeeld;
        }

        /** The stored name. */
        public String naam() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
