package nl.poortwachter.bewaring;

import java.time.Instant;
import java.time.Period;
import org.jdbi.v3.core.Handle;

/**
 * One kind of record and how a piece of it is destroyed.
 *
 * @param soort name in the record of destruction
 * @param termijn how long it is kept
 * @param stuk destroys a piece
 */
record Opruiming(String soort, Period termijn, Stuk stuk) {

    /** Destroys a piece in the transaction of this handle. */
    @FunctionalInterface
    interface Stuk {

        /**
         * Destroys at most about this many records from before the limit.
         *
         * @return how many; none means that nothing is left
         */
        int vernietig(Handle handle, Instant grens, int hoogstens);
    }

    /** A kind that one statement destroys, with :grens and :hoogstens. */
    static Opruiming met(String soort, Period termijn, String opdracht) {
        return new Opruiming(soort, termijn, (handle, grens, hoogstens) ->
                handle.createUpdate(opdracht).bind("grens", grens).bind("hoogstens", hoogstens).execute());
    }
}
