package nl.poortwachter.controle.niveau1;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.poortwachter.bericht.Berichtsoort;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Compiles the schemas with the JDK's own engine, which may open nothing but what the Schemabron hands it. */
final class Schemacompiler {
    /** A scheme that nothing resolves. The engine wants one it may trust; this way no real one is trusted. */
    private static final String SCHEMA = "schemabron";

    private final Schemabron bron;
    private final Set<Berichtsoort> soorten;

    Schemacompiler(Schemabron bron, Set<Berichtsoort> soorten) {
        this.bron = bron;
        this.soorten = soorten;
    }

    /**
     * One schema for these kinds: their namespaces differ, and the basisschema is compiled once instead of once per kind.
     *
     * @throws IllegalStateException when a file is no valid XSD or imports more than the basisschema
     */
    Schema compileer() {
        try {
            DOMImplementationLS invoer = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .getDOMImplementation();
            SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEMA);
            fabriek.setResourceResolver((type, naamruimte, publicId, systemId, basis) -> basisschema(invoer.createLSInput(), systemId));
            return fabriek.newSchema(soorten.stream().map(this::berichtschema).toArray(Source[]::new));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Schema niet te gebruiken", e);
        }
    }

    private Source berichtschema(Berichtsoort soort) {
        String naam = Schemabron.bestand(soort);
        return new StreamSource(new ByteArrayInputStream(bron.bytes(naam)), SCHEMA + ":" + naam);
    }

    private LSInput basisschema(LSInput invoer, String systemId) {
        if (!Schemabron.BASISSCHEMA.equals(systemId)) {
            throw new IllegalStateException("Schema wil meer openen dan " + Schemabron.BASISSCHEMA);
        }
        invoer.setSystemId(SCHEMA + ":" + systemId);
        invoer.setByteStream(new ByteArrayInputStream(bron.bytes(systemId)));
        return invoer;
    }
}
