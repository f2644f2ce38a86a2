package nl.poortwachter.controle.niveau3;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Toewijzing;

/**
 * The allocations as the writer of a JW317 could know them on its Dagtekening (OP095). One that became known later counts only where it helps:
 * when the request names it.
 *
 * @param dag Dagtekening of the JW317
 * @param bekend the versions that counted for the provider on that day
 * @param nu the versions that count now
 */
record Gewenst(LocalDate dag, Map<Integer, Toewijzing> bekend, Map<Integer, Toewijzing> nu) {

    /** For this JW317. */
    static Gewenst van(Bericht bericht, Ketenbeeld keten) {
        LocalDate dag = bericht.kop().dagtekening();
        return new Gewenst(dag, keten.geldendeZoalsBekendOp(dag), keten.geldende());
    }

    /** The allocation with this number, or null. */
    Toewijzing toewijzing(int nummer) {
        return bekend.getOrDefault(nummer, nu.get(nummer));
    }

    /** True when it is actual on the Dagtekening, by what was known then or by what is known now. */
    boolean isActueel(int nummer) {
        return Stream.of(Optional.ofNullable(bekend.get(nummer)), Optional.ofNullable(nu.get(nummer)))
                .flatMap(Optional::stream).anyMatch(toewijzing -> toewijzing.isActueelOp(dag));
    }
}
