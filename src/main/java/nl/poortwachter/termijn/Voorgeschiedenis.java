package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.Optional;
import nl.poortwachter.bericht.Knoop;

/** What earlier messages tell about the lines of a JW305 or JW307; asked per line. */
public interface Voorgeschiedenis {

    /** Nothing is known: lines are counted from the date that they name. */
    Voorgeschiedenis GEEN = new Voorgeschiedenis() {
        @Override
        public Optional<LocalDate> toewijzingOntvangen(int toewijzingNummer) {
            return Optional.empty();
        }

        @Override
        public boolean isGepauzeerd(Knoop stopProduct) {
            return false;
        }
    };

    /** The day on which the allocation with this number was first received. */
    Optional<LocalDate> toewijzingOntvangen(int toewijzingNummer);

    /** True when this stop ends a delivery that was already paused: nobody but the provider knows when that became final (OP272). */
    boolean isGepauzeerd(Knoop stopProduct);
}
