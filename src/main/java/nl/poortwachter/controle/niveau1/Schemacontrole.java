package nl.poortwachter.controle.niveau1;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/**
 * Level 1: tests a message against the schema of its kind in one release of the standard. The schemas are compiled once, on construction; after that
 * nothing is opened. Thread safe.
 */
public final class Schemacontrole {
    private static final String EERSTE_UITGAVE = "3.2";

    private final String uitgave;
    private final Map<Berichtsoort, Berichtschema> schemas;

    /** As the other constructor, for all kinds of release 3.2. */
    public Schemacontrole(Schemabron bron) {
        this(EERSTE_UITGAVE, EnumSet.allOf(Berichtsoort.class), bron);
    }

    /**
     * Compiles the schemas of these kinds.
     *
     * @param uitgave release with a dot, as it stands in the namespaces of the schemas
     * @param bron our own schemas, or a folder with the published ones
     * @throws java.io.UncheckedIOException when a file is absent
     * @throws IllegalStateException when a file is no schema that can be used
     */
    public Schemacontrole(String uitgave, Set<Berichtsoort> soorten, Schemabron bron) {
        this.uitgave = uitgave;
        Motoren motoren = new Motoren(new Schemacompiler(bron, soorten).compileer());
        Map<Berichtsoort, Berichtschema> perSoort = new EnumMap<>(Berichtsoort.class);
        Schemalezer.lees(bron, soorten).forEach((soort, model) -> perSoort.put(soort, new Berichtschema(motoren, model)));
        schemas = Collections.unmodifiableMap(perSoort);
    }

    /** The kinds of which there is a schema here. */
    public Set<Berichtsoort> soorten() {
        return schemas.keySet();
    }

    /**
     * Tests the message with this root.
     *
     * @return the findings in document order, at most a hundred; empty when the message is valid
     * @throws IllegalStateException when the engine fails; that says nothing about the message
     */
    public List<Bevinding> controleer(Knoop wortel) {
        return Berichtnaam.vanNaamruimte(wortel.naamruimte()).filter(naam -> naam.uitgave().equals(uitgave)).map(naam -> schemas.get(naam.soort()))
                .map(schema -> schema.controleer(wortel)).orElseGet(() -> List.of(onbekend(wortel, uitgave)));
    }

    /**
     * The finding that the namespace of this root is not of a kind and release that are tested here.
     *
     * @param uitgaven the releases that are, for the sentence
     */
    public static Bevinding onbekend(Knoop wortel, String uitgaven) {
        return new Bevinding("XSD-BERICHTSOORT", 1, Ernst.FOUT, "/*", wortel.regel(), wortel.kolom(),
                "De naamruimte van het hoofdelement hoort bij geen berichtsoort van iJw " + uitgaven + ".", null, null);
    }
}
