package nl.poortwachter.beproeving.jaar;

import java.time.LocalDate;
import nl.poortwachter.beproeving.Proefnummers;

/**
 * Whom a trajectory is about and between whom it runs. Two trajectories of one citizen are between different parties.
 *
 * @param nummer from 0
 * @param gemeente gemeentecode
 * @param aanbieder AGB code
 * @param begin day of the request
 */
record Dossier(int nummer, String gemeente, String aanbieder, LocalDate begin) {

    String bsn() {
        return Proefnummers.bsn(nummer);
    }

    int toewijzing() {
        return 10_000_000 + nummer;
    }

    /** Reference of the request, and of the request for change. */
    String referentie(Stuk stuk) {
        return (stuk == Stuk.VERZOEK ? "V" : "W") + nummer;
    }

    /** Day so many days after the request. */
    LocalDate dag(int na) {
        return begin.plusDays(na);
    }
}
