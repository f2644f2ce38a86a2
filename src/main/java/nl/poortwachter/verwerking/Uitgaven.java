package nl.poortwachter.verwerking;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.poortwachter.bericht.Berichtnaam;

/** The releases that are known, side by side. Immutable. */
public final class Uitgaven {
    private final Map<String, Uitgave> opNaam = new TreeMap<>();

    /**
     * These releases.
     *
     * @throws IllegalStateException when two have the same name
     */
    public Uitgaven(Collection<Uitgave> uitgaven) {
        uitgaven.forEach(u -> {
            if (opNaam.put(u.naam(), u) != null) {
                throw new IllegalStateException("Release " + u.naam() + " is er twee keer");
            }
        });
    }

    /** The release of a message with this name, if it is known and has this kind of message. */
    public Optional<Uitgave> van(Berichtnaam naam) {
        return Optional.ofNullable(opNaam.get(naam.uitgave())).filter(u -> u.kent(naam.soort()));
    }

    /**
     * The release with this name, for a message that was taken in.
     *
     * @throws IllegalStateException when it is not known any more
     */
    public Uitgave met(String naam) {
        return Optional.ofNullable(opNaam.get(naam)).orElseThrow(() -> new IllegalStateException("Release " + naam + " is hier niet meer bekend"));
    }

    /** Their names, for people: "3.2 of 3.3". */
    public String namen() {
        return String.join(" of ", opNaam.keySet());
    }
}
