package nl.poortwachter.termijn;

/** How a deadline stands. */
public enum Termijnstatus {
    /** There is time. */
    OPEN,
    /** Today is the last day. */
    VANDAAG,
    /** The last day has passed and it was not done. */
    TE_LAAT,
    /** Done in time. */
    GEHAALD,
    /** Done, after the last day. */
    ALSNOG
}
