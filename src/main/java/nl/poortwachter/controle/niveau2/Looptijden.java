package nl.poortwachter.controle.niveau2;

import java.time.LocalDate;
import nl.poortwachter.bericht.vorm.Looptijd;

/** Questions about begin and end that several rules ask; an absent end is later than every date. */
final class Looptijden {
    private static final LocalDate EIND_OUDE_BEKOSTIGING = LocalDate.of(2020, 12, 31);

    private Looptijden() { }

    /** True unless both dates are there and the end lies before the begin. */
    static boolean looptVooruit(Looptijd looptijd) {
        return looptijd.begin() == null || looptijd.einde() == null || !looptijd.einde().isBefore(looptijd.begin());
    }

    /** True when it is open or ends after 2020: the older products keep the older rules. */
    static boolean eindigtNa2020(Looptijd looptijd) {
        return looptijd.einde() == null || looptijd.einde().isAfter(EIND_OUDE_BEKOSTIGING);
    }
}
