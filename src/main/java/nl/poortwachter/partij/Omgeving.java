package nl.poortwachter.partij;

/** Whether real citizens may occur in the traffic (BRS18, IB015). */
public enum Omgeving {
    /** Only fictional citizen numbers. */
    TEST,
    /** Only real citizen numbers. */
    PRODUCTIE
}
