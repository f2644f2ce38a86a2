package nl.poortwachter.bericht.bouw;

import nl.poortwachter.bericht.Berichtsoort;

/** Writes elements under construction as XML text. */
final class XmlSchrijver {
    private static final String NAAMRUIMTE = "http://www.istandaarden.nl/ijw/3_2/";
    private final String voorvoegsel;
    private final StringBuilder xml = new StringBuilder();

    XmlSchrijver(Berichtsoort soort) {
        voorvoegsel = soort.name().toLowerCase();
    }

    String schrijf(Onderdeel wortel) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n");
        String naamruimten = " xmlns:ijw=\"" + NAAMRUIMTE + "basisschema/schema\" xmlns:" + voorvoegsel + "=\"" + NAAMRUIMTE + voorvoegsel
                + "/schema\"";
        element(wortel, 0, naamruimten);
        return xml.toString();
    }

    private void element(Onderdeel deel, int diepte, String attributen) {
        String naam = (deel.vorm().basis() ? "ijw" : voorvoegsel) + ":" + deel.vorm().naam();
        xml.append("\t".repeat(diepte)).append('<').append(naam).append(attributen).append('>');
        if (deel.kinderen().isEmpty()) {
            xml.append(deel.tekst() == null ? "" : veilig(deel.tekst()));
        } else {
            xml.append("\r\n");
            deel.kinderen().forEach(k -> element(k, diepte + 1, ""));
            xml.append("\t".repeat(diepte));
        }
        xml.append("</").append(naam).append(">\r\n");
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
