package nl.poortwachter.termijn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    ALSNOG;

    /** Name in the API, such as te-laat. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with this name. */
    public static Optional<Termijnstatus> metNaam(String naam) {
        return Arrays.stream(values()).filter(s -> s.naam().equals(naam)).findFirst();
    }
}
