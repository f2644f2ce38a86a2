package nl.poortwachter.bericht.vorm;

/** A line that names an allocation by number: ToegewezenProduct, OngewijzigdProduct and TeWijzigenProduct (TR101). */
public interface Toewijzingverwijzing {

    /** Number of the allocation within the gemeente. */
    int getToewijzingNummer();
}
