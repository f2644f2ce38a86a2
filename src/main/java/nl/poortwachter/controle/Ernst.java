package nl.poortwachter.controle;

/** How heavy a finding weighs. */
public enum Ernst {
    /** The message is refused. */
    FOUT("het bericht wordt geweigerd"),
    /** The message waits: an earlier message that would settle it may still come (OP080). */
    WACHT("het bericht wacht op een eerder bericht, en wordt daarna geweigerd"),
    /** The message passes; the remark is shown. */
    OPMERKING("een opmerking; het bericht gaat door");

    private final String gevolg;

    Ernst(String gevolg) {
        this.gevolg = gevolg;
    }

    /** What it means for the message, in Dutch, to stand in the middle of a sentence. */
    public String gevolg() {
        return gevolg;
    }
}
