package nl.poortwachter.controle.niveau1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.poortwachter.bericht.Berichtsoort;

/** Where the schema files come from: our own in the jar, or a folder in which a municipality keeps the published ones. */
@FunctionalInterface
public interface Schemabron {
    /** The one file that the message schemas import; lower case, also on file systems that do not care. */
    String BASISSCHEMA = "basisschema.xsd";

    /**
     * Opens the file with this name.
     *
     * @throws IOException when it is absent or cannot be read
     */
    InputStream open(String bestandsnaam) throws IOException;

    /** The name of the file with the schema of this kind. */
    static String bestand(Berichtsoort soort) {
        return soort.name() + ".xsd";
    }

    /** The schemas of release 3.2 from xsd/ that are packaged with the program. */
    static Schemabron klassenpad() {
        return klassenpad("/xsd/");
    }

    /** The schemas that are packaged with the program in this folder, such as {@code /xsd/}. */
    static Schemabron klassenpad(String map) {
        return naam -> {
            InputStream stroom = Schemabron.class.getResourceAsStream(map + naam);
            if (stroom == null) {
                throw new NoSuchFileException(map + naam);
            }
            return stroom;
        };
    }

    /** The schemas in this folder: basisschema.xsd and one JWnnn.xsd for every kind. */
    static Schemabron map(Path map) {
        return naam -> Files.newInputStream(map.resolve(naam));
    }

    /**
     * The whole file.
     *
     * @throws UncheckedIOException when it is absent or cannot be read: without its schemas the gateway cannot run
     */
    default byte[] bytes(String bestandsnaam) {
        try (InputStream stroom = open(bestandsnaam)) {
            return stroom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Schema niet te lezen: " + bestandsnaam, e);
        }
    }
}
