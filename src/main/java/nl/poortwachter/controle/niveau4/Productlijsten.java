package nl.poortwachter.controle.niveau4;

import java.time.LocalDate;
import java.util.Optional;
import nl.poortwachter.keten.Paar;
import nl.poortwachter.partij.Contract;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Productlijst;

/** Where the product list of a municipality and a provider comes from (TR381). */
@FunctionalInterface
public interface Productlijsten {

    /** The list that this pair agreed on for this day, if any. */
    Optional<Productlijst> van(Paar paar, LocalDate dag);

    /** Those in the contracts of this registry. */
    static Productlijsten uit(Partijen partijen) {
        return (paar, dag) -> partijen.contract(paar.gemeente(), paar.aanbieder(), dag).flatMap(Contract::producten);
    }

    /** None: no products are tested. */
    static Productlijsten geen() {
        return (paar, dag) -> Optional.empty();
    }
}
