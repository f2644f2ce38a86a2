package nl.poortwachter.opslag.ingebed;

/** De ingebedde PostgreSQL kan niet starten of stoppen; de melding is Nederlands en begint met de code. */
public final class IngebedPostgresFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Waarom het niet ging, voor wie er in code op wil reageren. */
    public enum Code {
        /** Voor dit besturingssysteem en deze processor zijn geen binaries meegeleverd. */
        PLATFORM_ONBEKEND,
        /** De binaries konden niet worden uitgepakt of niet worden uitgevoerd. */
        UITPAKKEN_MISLUKT,
        /** Een ander proces, of een eerdere start in dit proces, gebruikt de gegevensmap. */
        GEGEVENSMAP_IN_GEBRUIK,
        /** De gegevensmap is niet te maken, te lezen of te beschrijven, of mist haar wachtwoord. */
        GEGEVENSMAP_ONBRUIKBAAR,
        /** PostgreSQL weigert als root te draaien en er is geen middel om van gebruiker te wisselen. */
        GEEN_SERVERACCOUNT,
        /** Aanmaken of starten van de server is mislukt; de uitvoer van de server staat in de melding. */
        START_MISLUKT,
        /** De server is niet op tijd gestopt. */
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

    /** De reden als vaste code. */
    public Code code() {
        return code;
    }
}
