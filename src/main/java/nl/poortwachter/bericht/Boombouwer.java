package nl.poortwachter.bericht;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;

/** Builds the tree of one document from the events of the parser, and names what goes wrong. */
final class Boombouwer {
    private final Leesgrenzen grenzen;
    private final List<Xmldocument.Terzijde> terzijdes = new ArrayList<>();
    private final List<StringBuilder> teksten = new ArrayList<>();
    private final Set<String> namen = new HashSet<>();
    private Knoop wortel;
    private Knoop hier;
    private int diepte;
    private int elementen;

    Boombouwer(Leesgrenzen grenzen) {
        this.grenzen = grenzen;
    }

    void verwerk(int gebeurtenis, XMLStreamReader2 stroom) throws XMLStreamException, Leesfout {
        switch (gebeurtenis) {
            case XMLStreamConstants.START_ELEMENT -> begin(stroom);
            case XMLStreamConstants.END_ELEMENT -> einde(stroom);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tekst(stroom);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> terzijde(stroom);
            case XMLStreamConstants.DTD -> throw leesfout(Leesfout.Code.DOCTYPE, stroom.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw leesfout(Leesfout.Code.XML, stroom.getLocation());
            default -> { }
        }
    }

    private void begin(XMLStreamReader2 stroom) throws Leesfout {
        Location plaats = stroom.getLocation();
        if (diepte == grenzen.diepte()) {
            throw leesfout(Leesfout.Code.DIEPTE, plaats);
        }
        tel(stroom);
        String naamruimte = stroom.getNamespaceURI() == null ? "" : stroom.getNamespaceURI();
        Knoop knoop = new Knoop(hier, naamruimte, stroom.getLocalName(), attributen(stroom),
                new Knoop.Plaats(plaats.getCharacterOffset(), plaats.getLineNumber(), plaats.getColumnNumber()));
        if (hier == null) {
            wortel = knoop;
        } else {
            hier.voegToe(knoop);
            laatInspringingVallen(teksten.get(diepte - 1));
        }
        hier = knoop;
        if (teksten.size() == diepte) {
            teksten.add(new StringBuilder());
        }
        teksten.get(diepte).setLength(0);
        diepte++;
    }

    /**
     * Bounds what the size of a message alone does not: a tree takes far more memory than its text, and a parser keeps each name in a table that
     * names chosen for it make slow.
     */
    private void tel(XMLStreamReader2 stroom) throws Leesfout {
        namen.add(stroom.getLocalName());
        for (int i = 0; i < stroom.getAttributeCount(); i++) {
            namen.add(stroom.getAttributeLocalName(i));
        }
        for (int i = 0; i < stroom.getNamespaceCount(); i++) {
            namen.add(leegAlsNull(stroom.getNamespacePrefix(i)));
        }
        elementen++;
        if (elementen > Leesgrenzen.ELEMENTEN || namen.size() > Leesgrenzen.NAMEN) {
            throw leesfout(Leesfout.Code.AANTAL, stroom.getLocation());
        }
    }

    /** The white space between elements is no text: however many there are, together it may be longer than a text. */
    private static void laatInspringingVallen(StringBuilder tekst) {
        if (Knoop.isWitruimte(tekst)) {
            tekst.setLength(0);
        }
    }

    private static List<Knoop.Attribuut> attributen(XMLStreamReader2 stroom) {
        int naamruimten = stroom.getNamespaceCount();
        int attributen = stroom.getAttributeCount();
        if (naamruimten + attributen == 0) {
            return List.of();
        }
        List<Knoop.Attribuut> alle = new ArrayList<>(naamruimten + attributen);
        for (int i = 0; i < naamruimten; i++) {
            alle.add(new Knoop.Attribuut("", "", leegAlsNull(stroom.getNamespacePrefix(i)), leegAlsNull(stroom.getNamespaceURI(i)), true));
        }
        for (int i = 0; i < attributen; i++) {
            alle.add(new Knoop.Attribuut(leegAlsNull(stroom.getAttributeNamespace(i)), leegAlsNull(stroom.getAttributePrefix(i)),
                    stroom.getAttributeLocalName(i), stroom.getAttributeValue(i), false));
        }
        return alle;
    }

    private void tekst(XMLStreamReader2 stroom) throws Leesfout {
        if (diepte == 0) {
            return;
        }
        StringBuilder tekst = teksten.get(diepte - 1);
        tekst.append(stroom.getTextCharacters(), stroom.getTextStart(), stroom.getTextLength());
        if (tekst.length() > grenzen.tekst()) {
            throw leesfout(Leesfout.Code.TEKST, stroom.getLocation());
        }
    }

    private void einde(XMLStreamReader2 stroom) throws XMLStreamException {
        diepte--;
        hier.sluit(teksten.get(diepte).toString(), (int) stroom.getLocationInfo().getEndingCharOffset());
        hier = hier.ouder();
    }

    private void terzijde(XMLStreamReader2 stroom) throws XMLStreamException, Leesfout {
        if (stroom.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            namen.add(stroom.getPITarget());
        }
        if (terzijdes.size() == Leesgrenzen.TERZIJDES || namen.size() > Leesgrenzen.NAMEN) {
            throw leesfout(Leesfout.Code.AANTAL, stroom.getLocation());
        }
        LocationInfo plaats = stroom.getLocationInfo();
        terzijdes.add(new Xmldocument.Terzijde(hier, (int) plaats.getStartingCharOffset(), (int) plaats.getEndingCharOffset()));
    }

    Xmldocument document(String xml, boolean kaleRegeleinden) {
        return new Xmldocument(xml, wortel, List.copyOf(terzijdes), kaleRegeleinden);
    }

    /** Which code fits a failure of the parser: its own text may quote the message, so it is not passed on. */
    Leesfout fout(XMLStreamReader2 stroom, XMLStreamException e) {
        Location plaats = e.getLocation();
        boolean naHetEinde = wortel != null && diepte == 0;
        boolean teDiep = diepte >= grenzen.diepte();
        Leesfout.Code code = naHetEinde ? Leesfout.Code.MEERDERE : teDiep ? Leesfout.Code.DIEPTE : Leesfout.Code.XML;
        return plaats == null ? new Leesfout(code, 0, 0) : leesfout(code, plaats);
    }

    private static Leesfout leesfout(Leesfout.Code code, Location plaats) {
        return new Leesfout(code, plaats.getLineNumber(), plaats.getColumnNumber());
    }

    private static String leegAlsNull(String waarde) {
        return waarde == null ? "" : waarde;
    }
}
