package nl.poortwachter.opdracht.controleer;

/** Text for within HTML. */
final class Htmltekst {
    private Htmltekst() { }

    /** This text with the characters that mean something in HTML written as entities; empty for null. */
    static String van(String tekst) {
        return tekst == null ? "" : tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
