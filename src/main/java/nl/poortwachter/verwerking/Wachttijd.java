package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.termijn.Werkdagen;

/** How long a held message waits for what it misses (OP080): a number of working days, so that it ends before the return is due. */
@Singleton
public class Wachttijd {
    private final int werkdagen;

    /** As configured. */
    public Wachttijd(Instellingen instellingen) {
        this.werkdagen = instellingen.aanhoudenWerkdagen();
    }

    /** The end of the last working day that a message received at this moment may wait. */
    Instant vanaf(Instant ontvangenOp) {
        LocalDate laatste = Werkdagen.plus(Kalenderdag.van(ontvangenOp), werkdagen);
        return Kalenderdag.begin(laatste.plusDays(1));
    }
}
