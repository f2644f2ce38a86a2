package nl.poortwachter.partij;

import java.util.Optional;

/**
 * An agreement between a municipality and a provider.
 *
 * @param gemeente gemeentecode
 * @param aanbieder AGB code
 * @param periode when it holds; two contracts of one pair never overlap
 * @param producten the agreed products; empty when no list was agreed, then products are not tested
 */
public record Contract(String gemeente, String aanbieder, Periode periode, Optional<Productlijst> producten) { }
