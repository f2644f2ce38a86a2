package nl.poortwachter.controle.niveau1;

import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Knoop;

/**
 * What a schema says about an element of a message: the words from which findings are made. The engine's own messages cannot serve,
 * because they quote the message and change with the locale.
 */
final class Schemamodel {
    private final Elementvorm wortel;
    private final Set<String> namen;

    /**
     * @param wortel the root element with everything below it
     * @param namen every element name of iJw, of whatever kind of message
     */
    Schemamodel(Elementvorm wortel, Set<String> namen) {
        this.wortel = wortel;
        this.namen = Set.copyOf(namen);
    }

    /** The root element. */
    Elementvorm wortel() {
        return wortel;
    }

    /** The type that the schema gives to this element; empty when the schema does not foresee it there. */
    Optional<Typevorm> type(Knoop knoop) {
        if (knoop.ouder() == null) {
            return Optional.of(wortel).filter(w -> w.naam().equals(knoop.naam())).map(Elementvorm::type);
        }
        return type(knoop.ouder()).flatMap(ouder -> ouder.kind(knoop.naam())).map(Elementvorm::type);
    }

    /** True when iJw has an element with this name, in whatever kind of message. */
    boolean kent(Knoop knoop) {
        return namen.contains(knoop.naam());
    }

    /** XPath of the element; a name that iJw does not know is not repeated, for it may hold anything. */
    String pad(Knoop knoop) {
        Knoop ouder = knoop.ouder();
        if (kent(knoop)) {
            String eigen = knoop.pad();
            return ouder == null ? eigen : pad(ouder) + eigen.substring(ouder.pad().length());
        }
        return ouder == null ? "/*" : pad(ouder) + "/*[" + (ouder.kinderen().indexOf(knoop) + 1) + "]";
    }
}
