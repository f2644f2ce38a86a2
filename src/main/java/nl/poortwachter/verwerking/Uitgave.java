package nl.poortwachter.verwerking;

import java.time.LocalDate;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.controle.niveau2.Niveau2;
import nl.poortwachter.controle.niveau3.Niveau3;
import nl.poortwachter.controle.niveau4.Niveau4;
import nl.poortwachter.minimaliteit.beleid.Beleidshouder;
import nl.poortwachter.retour.Retourbouwer;

/**
 * One release of the standard: all by which its messages are judged. A next release is another one of these beside it (docs/adr/0050).
 *
 * @param naam BerichtVersie and BerichtSubversie with a dot, 3.2; also what stands in its namespaces
 * @param geldig days on which its messages are taken in
 * @param schema level 1
 * @param model reads its messages into the objects that level 2 works on
 * @param niveau2 its rules within a message
 * @param niveau3 its rules against earlier messages
 * @param niveau4 its rules against code lists, with these lists
 * @param beleid what its messages may contain
 * @param retour makes its return messages
 */
public record Uitgave(String naam, Geldigheid geldig, Schemacontrole schema, Inhoudlezer model, Niveau2 niveau2, Niveau3 niveau3, Niveau4 niveau4,
                      Beleidshouder beleid, Retourbouwer retour) {

    /**
     * From and to, both included.
     *
     * @param van first day; null when it was always there
     * @param tot last day; null when there is no end
     */
    public record Geldigheid(LocalDate van, LocalDate tot) {
        /** Without begin or end. */
        public static final Geldigheid ALTIJD = new Geldigheid(null, null);

        /** True when the release has not begun on this day. */
        boolean moetNogBeginnen(LocalDate dag) {
            return van != null && dag.isBefore(van);
        }

        /** True when the release is over on this day. */
        boolean isVoorbij(LocalDate dag) {
            return tot != null && dag.isAfter(tot);
        }

        /** For people: "geldig vanaf 2026-01-01 tot en met 2027-03-31". */
        @Override
        public String toString() {
            if (van == null && tot == null) {
                return "altijd geldig";
            }
            return "geldig" + (van == null ? "" : " vanaf " + van) + (tot == null ? "" : " tot en met " + tot);
        }
    }

    /** True when it has this kind of message. */
    boolean kent(Berichtsoort soort) {
        return schema.soorten().contains(soort);
    }

    /** Which release it is and why it was chosen, for the report. */
    String keuze() {
        return "release " + naam + ", gekozen op de naamruimte (ijw/" + naam.replace('.', '_') + ") en BerichtVersie; " + geldig;
    }
}
