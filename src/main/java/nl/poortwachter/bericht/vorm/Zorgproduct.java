package nl.poortwachter.bericht.vorm;

/**
 * A product with its size or budget: ToegewezenProduct, AangevraagdProduct and NieuwProduct (CD041, CD079, CD080, CD095, CD096,
 * TR302, TR386, TR410).
 */
public interface Zorgproduct extends Productregel, OmvangOfBudget {
}
