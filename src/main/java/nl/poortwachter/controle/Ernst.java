package nl.poortwachter.controle;

/** How heavy a finding weighs. */
public enum Ernst {
    /** The message is refused. */
    FOUT,
    /** The message waits: an earlier message that would settle it may still come (OP080). */
    WACHT,
    /** The message passes; the remark is shown. */
    OPMERKING
}
