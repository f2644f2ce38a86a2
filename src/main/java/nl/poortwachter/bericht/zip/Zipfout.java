package nl.poortwachter.bericht.zip;

/** The bytes are not a ZIP file with exactly one message. Carries a code, never a name or content from the file. */
public final class Zipfout extends Exception {
    private final Code code;

    /** Why the file was refused, in the words for the sender and with the codes that the hubs use (VECOZO's BRS, then the municipal IB). */
    public enum Code {
        ONGELDIG("BRS15/IB901", "Het bestand is geen geldig ZIP-bestand."),
        LEEG("BRS21/IB905", "Het ZIP-bestand bevat geen bestand."),
        AANTAL("BRS16/IB902", "Het ZIP-bestand bevat meer dan één bestand; verstuur één bericht per keer."),
        WACHTWOORD("BRS17/IB903", "Het ZIP-bestand is met een wachtwoord beveiligd."),
        MAP("BRS29", "Het ZIP-bestand bevat een map; zet het bericht zonder pad in het bestand."),
        NAAM("OP192", "De naam van het bestand in het ZIP-bestand eindigt niet op .xml."),
        GROOTTE("BRS19/IB904", "Het bericht in het ZIP-bestand is groter dan toegestaan.");

        private final String hubcode;
        private final String melding;

        Code(String hubcode, String melding) {
            this.hubcode = hubcode;
            this.melding = melding;
        }

        /** The code that callers see, such as ZIP-WACHTWOORD. */
        public String naam() {
            return "ZIP-" + name();
        }

        /** The codes of the hubs for the same refusal; the rule of the standard where they have none. */
        public String hubcode() {
            return hubcode;
        }

        /** Dutch sentence for the sender. */
        public String melding() {
            return melding;
        }
    }

    Zipfout(Code code) {
        super(code.naam(), null, false, false);
        this.code = code;
    }

    /** Why the file was refused. */
    public Code code() {
        return code;
    }
}
