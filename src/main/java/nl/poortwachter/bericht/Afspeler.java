package nl.poortwachter.bericht;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.Locator2Impl;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Plays a tree as SAX events, so that schema check and JAXB work on the one parse that was made. One use at a time; not thread safe.
 */
public final class Afspeler {
    private final ContentHandler luisteraar;
    private final Locator2Impl wijzer = new Locator2Impl();
    private final AttributesImpl attributen = new AttributesImpl();
    private char[] tekens = new char[256];
    private Knoop huidige;

    /** Plays to this handler. */
    public Afspeler(ContentHandler luisteraar) {
        this.luisteraar = luisteraar;
    }

    /** The element whose event is being handled; for naming the place of an error. */
    public Knoop huidige() {
        return huidige;
    }

    /**
     * Plays the whole document.
     *
     * @throws SAXException when the handler stops
     */
    public void speel(Knoop wortel) throws SAXException {
        luisteraar.setDocumentLocator(wijzer);
        luisteraar.startDocument();
        element(wortel);
        luisteraar.endDocument();
    }

    private void element(Knoop knoop) throws SAXException {
        plaats(knoop);
        attributen.clear();
        for (Knoop.Attribuut a : knoop.attributen()) {
            if (a.isNaamruimte()) {
                luisteraar.startPrefixMapping(a.naam(), a.waarde());
            } else {
                String qnaam = a.voorvoegsel().isEmpty() ? a.naam() : a.voorvoegsel() + ":" + a.naam();
                attributen.addAttribute(a.naamruimte(), a.naam(), qnaam, "CDATA", a.waarde());
            }
        }
        luisteraar.startElement(knoop.naamruimte(), knoop.naam(), knoop.naam(), attributen);
        String tekst = knoop.tekst();
        if (!tekst.isEmpty()) {
            tekens = tekens.length < tekst.length() ? new char[tekst.length() * 2] : tekens;
            tekst.getChars(0, tekst.length(), tekens, 0);
            luisteraar.characters(tekens, 0, tekst.length());
        }
        for (Knoop kind : knoop.kinderen()) {
            element(kind);
        }
        plaats(knoop);
        luisteraar.endElement(knoop.naamruimte(), knoop.naam(), knoop.naam());
        for (Knoop.Attribuut a : knoop.attributen()) {
            if (a.isNaamruimte()) {
                luisteraar.endPrefixMapping(a.naam());
            }
        }
    }

    private void plaats(Knoop knoop) {
        huidige = knoop;
        wijzer.setLineNumber(knoop.regel());
        wijzer.setColumnNumber(knoop.kolom());
    }
}
