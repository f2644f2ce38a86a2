package nl.poortwachter.bericht;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads bytes as one XML document in one pass: strict UTF-8, no DTD, no external anything, bounded depth, text and number of names. Thread safe.
 */
public final class Lezer {
    private final Leesgrenzen grenzen;
    private final WstxInputFactory fabriek = new Fabriek();

    /** Remembers the names of earlier messages, which saves making them again, as long as they can be those of the standard. */
    private static final class Fabriek extends WstxInputFactory {
        @Override
        public synchronized void updateSymbolTable(SymbolTable namen) {
            if (namen.size() <= Leesgrenzen.NAMEN) {
                super.updateSymbolTable(namen);
            }
        }
    }

    /** A reader with these limits. */
    public Lezer(Leesgrenzen grenzen) {
        this.grenzen = grenzen;
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, grenzen.diepte() + 1);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, grenzen.tekst());
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
    }

    /**
     * Reads one document.
     *
     * @throws Leesfout when the bytes are not one safe, well-formed UTF-8 document within the limits
     */
    public Xmldocument lees(byte[] bytes) throws Leesfout {
        char[] tekens = decodeer(bytes);
        Boombouwer boom = new Boombouwer(grenzen);
        XMLStreamReader2 stroom = null;
        try {
            stroom = (XMLStreamReader2) fabriek.createXMLStreamReader(new CharArrayReader(tekens));
            weigerAndereCodering(stroom);
            while (stroom.hasNext()) {
                boom.verwerk(stroom.next(), stroom);
            }
            String xml = new String(tekens);
            weigerGeenTeken(xml);
            return boom.document(xml, kaleRegeleinden(tekens));
        } catch (XMLStreamException e) {
            throw boom.fout(stroom, e);
        } catch (WstxLazyException e) {
            throw boom.fout(stroom, (XMLStreamException) e.getCause());
        }
    }

    private char[] decodeer(byte[] bytes) throws Leesfout {
        if (bytes.length == 0) {
            throw new Leesfout(Leesfout.Code.LEEG, 0, 0);
        }
        if (bytes.length > grenzen.bytes()) {
            throw new Leesfout(Leesfout.Code.GROOTTE, 0, 0);
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new Leesfout(Leesfout.Code.BOM, 1, 1);
        }
        try {
            CharBuffer tekens = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] kopie = new char[tekens.remaining()];
            tekens.get(kopie);
            return kopie;
        } catch (CharacterCodingException e) {
            throw new Leesfout(Leesfout.Code.UTF8, 0, 0);
        }
    }

    private static void weigerAndereCodering(XMLStreamReader stroom) throws Leesfout {
        String opgegeven = stroom.getCharacterEncodingScheme();
        if (opgegeven != null && !opgegeven.equalsIgnoreCase("UTF-8")) {
            throw new Leesfout(Leesfout.Code.UTF8, 1, 1);
        }
        if ("1.1".equals(stroom.getVersion())) {
            throw new Leesfout(Leesfout.Code.XML, 1, 1);
        }
    }

    /** U+FFFE and U+FFFF are no characters of XML, but the parser lets them through; the parser of the receiver may not. */
    private static void weigerGeenTeken(String xml) throws Leesfout {
        int plek = Math.max(xml.indexOf(0xFFFE), xml.indexOf(0xFFFF));
        if (plek >= 0) {
            String ervoor = xml.substring(0, plek);
            int regel = 1 + (int) ervoor.chars().filter(c -> c == '\n').count();
            throw new Leesfout(Leesfout.Code.XML, regel, plek - ervoor.lastIndexOf('\n'));
        }
    }

    private static boolean kaleRegeleinden(char[] tekens) {
        for (int i = 0; i < tekens.length; i++) {
            if (tekens[i] == '\n' && (i == 0 || tekens[i - 1] != '\r')) {
                return true;
            }
        }
        return false;
    }
}
