package nl.poortwachter.retour;

/**
 * Writes one XML document as text: UTF-8 declaration, indented by tabs, lines ending in CRLF (OP192). A line break inside a value is written
 * as CRLF too; every XML reader turns that back into the one LF it was, so values do not change.
 */
final class Xmlschrijver {
    private static final String EINDE = "\r\n";

    private final StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + EINDE);
    private int diepte;

    /** Opens an element; {@code kop} is its name, for the root followed by its namespace declarations. */
    void open(String kop) {
        inspringen().append('<').append(kop).append('>').append(EINDE);
        diepte++;
    }

    void sluit(String naam) {
        diepte--;
        inspringen().append("</").append(naam).append('>').append(EINDE);
    }

    void waarde(String naam, String tekst) {
        inspringen().append('<').append(naam).append('>');
        tekst.chars().forEach(this::teken);
        uit.append("</").append(naam).append('>').append(EINDE);
    }

    String tekst() {
        return uit.toString();
    }

    private void teken(int teken) {
        switch (teken) {
            case '&' -> uit.append("&amp;");
            case '<' -> uit.append("&lt;");
            case '>' -> uit.append("&gt;");
            case '\r' -> uit.append("&#xD;");
            case '\n' -> uit.append(EINDE);
            default -> uit.append((char) teken);
        }
    }

    private StringBuilder inspringen() {
        return uit.append("\t".repeat(diepte));
    }
}
