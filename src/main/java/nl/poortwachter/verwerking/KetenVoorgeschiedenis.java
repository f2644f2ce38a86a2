package nl.poortwachter.verwerking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Stopmelding;
import nl.poortwachter.keten.Toewijzing;
import nl.poortwachter.termijn.Voorgeschiedenis;

/** What the chain tells about the lines of a start or stop message, for the deadlines that depend on it. */
record KetenVoorgeschiedenis(Ketenbeeld keten) implements Voorgeschiedenis {

    @Override
    public Optional<LocalDate> toewijzingOntvangen(int toewijzingNummer) {
        return keten.toewijzingen().stream().filter(t -> t.nummer() == toewijzingNummer).map(Toewijzing::bekendOp)
                .min(Comparator.naturalOrder());
    }

    @Override
    public boolean isGepauzeerd(Knoop stopProduct) {
        return keten.leverstand().isGestopt(Stopmelding.uit(stopProduct).sleutel().start());
    }
}
