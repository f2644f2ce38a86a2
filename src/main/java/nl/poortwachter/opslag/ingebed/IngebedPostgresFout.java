package nl.poortwachter.opslag.ingebed;

/** The embedded PostgreSQL cannot start or stop; the message is Dutch and begins with the code. */
public final class IngebedPostgresFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it did not work, for code that acts on it. */
    public enum Code {
        /** There are no binaries for this operating system and processor. */
        PLATFORM_ONBEKEND,
        /** The binaries could not be unpacked, or not be run. */
        UITPAKKEN_MISLUKT,
        /** Another process, or an earlier start in this process, uses the data folder. */
        GEGEVENSMAP_IN_GEBRUIK,
        /** The data folder cannot be made, read or written, or lacks its password. */
        GEGEVENSMAP_ONBRUIKBAAR,
        /** PostgreSQL refuses to run as root and there is no way to change user. */
        GEEN_SERVERACCOUNT,
        /** Making or starting the server failed; what the server wrote is in the message. */
        START_MISLUKT,
        /** The server did not stop in time. */
        STOP_MISLUKT
    }

    private final Code code;

    IngebedPostgresFout(Code code, String melding) {
        this(code, melding, null);
    }

    IngebedPostgresFout(Code code, String melding, Throwable oorzaak) {
        super(code + ": " + melding, oorzaak);
        this.code = code;
    }

    /** The reason as a fixed code. */
    public Code code() {
        return code;
    }
}
