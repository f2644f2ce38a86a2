package nl.poortwachter.verstrekking.cijfers;

import java.util.List;

/**
 * The policy figures of a year, after {@link Onderdrukking}. A figure that is null was suppressed.
 *
 * @param jaar calendar year
 * @param kleinste the smallest number that is shown
 * @param paren per municipality and provider
 * @param gemeenten per municipality: the shown numbers of its pairs together
 * @param aanbieders per provider: the shown numbers of its pairs together
 * @param totaal the shown numbers of all pairs together
 */
public record Beleidscijfers(int jaar, int kleinste, List<Regel> paren, List<Regel> gemeenten, List<Regel> aanbieders, Regel totaal) {

    /**
     * One line of figures.
     *
     * @param gemeente CBS code, or null in a total over municipalities
     * @param aanbieder AGB code, or null in a total over providers
     * @param instroom citizens whose help began
     * @param uitstroom citizens whose help ended
     * @param duurInDagen how long the help of those had lasted on average
     * @param aandeelWijzigingsverzoeken percentage of citizens with help for whom a change or extension was requested
     * @param aandeelVroegtijdig percentage of endings that were premature
     */
    public record Regel(String gemeente, String aanbieder, Integer instroom, Integer uitstroom, Integer duurInDagen,
                        Integer aandeelWijzigingsverzoeken, Integer aandeelVroegtijdig) { }
}
