package nl.poortwachter.bericht.vorm;

import nl.poortwachter.bericht.basis.Omvang;

/**
 * A line with a term and either a size or a budget: ToegewezenProduct, AangevraagdProduct, TeWijzigenProduct and NieuwProduct
 * (CS338, CS343, CD075 to CD078).
 */
public interface OmvangOfBudget extends Looptijd {

    /** Volume, unit and frequency, or {@code null}. */
    Omvang getOmvang();

    /** Amount for the whole term, or {@code null}. */
    Integer getBudget();
}
