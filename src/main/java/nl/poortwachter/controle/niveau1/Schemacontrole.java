package nl.poortwachter.controle.niveau1;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/**
 * Level 1: tests a message against the schema of its kind. The schemas are compiled once, on construction; after that nothing is opened.
 * Thread safe.
 */
public final class Schemacontrole {
    private static final String NAAMRUIMTE = "http://www.istandaarden.nl/ijw/3_2/%s/schema";

    private final Map<Berichtsoort, Berichtschema> schemas;

    /**
     * Compiles the schemas of all kinds.
     *
     * @param bron our own schemas, or a folder with the published ones
     * @throws java.io.UncheckedIOException when a file is absent
     * @throws IllegalStateException when a file is no schema that can be used
     */
    public Schemacontrole(Schemabron bron) {
        Motoren motoren = new Motoren(new Schemacompiler(bron).compileer());
        Map<Berichtsoort, Berichtschema> perSoort = new EnumMap<>(Berichtsoort.class);
        Schemalezer.lees(bron).forEach((soort, model) -> perSoort.put(soort, new Berichtschema(motoren, model)));
        schemas = Collections.unmodifiableMap(perSoort);
    }

    /** The kind of message, by the namespace of the root element; empty when it is none of iJw 3.2. */
    public static Optional<Berichtsoort> soort(Knoop wortel) {
        return Arrays.stream(Berichtsoort.values())
                .filter(s -> NAAMRUIMTE.formatted(s.name().toLowerCase(Locale.ROOT)).equals(wortel.naamruimte())).findFirst();
    }

    /**
     * Tests the message with this root.
     *
     * @return the findings in document order, at most a hundred; empty when the message is valid
     * @throws IllegalStateException when the engine fails; that says nothing about the message
     */
    public List<Bevinding> controleer(Knoop wortel) {
        return soort(wortel).map(soort -> schemas.get(soort).controleer(wortel)).orElseGet(() -> List.of(onbekend(wortel)));
    }

    private static Bevinding onbekend(Knoop wortel) {
        return new Bevinding("XSD-BERICHTSOORT", 1, Ernst.FOUT, "/*", wortel.regel(), wortel.kolom(),
                "De naamruimte van het hoofdelement hoort bij geen berichtsoort van iJw 3.2.", null, null);
    }
}
