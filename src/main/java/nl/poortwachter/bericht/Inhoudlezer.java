package nl.poortwachter.bericht;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the tree of a schema-valid message into the JAXB objects generated from xsd/. Thread safe; the cost of a kind is paid when it is first read. */
public final class Inhoudlezer {
    private final Map<Berichtsoort, Modelvuller> vullers = new ConcurrentHashMap<>();
    private final boolean leent;

    /** For release 3.2, whose model has every element of its messages. */
    public Inhoudlezer() {
        this(false);
    }

    private Inhoudlezer(boolean leent) {
        this.leent = leent;
    }

    /** For a release that borrows the model of 3.2: elements that it adds are left out of the model, not of the message. */
    public static Inhoudlezer lenend() {
        return new Inhoudlezer(true);
    }

    /** The generated root object of this kind, e.g. nl.poortwachter.bericht.jw305.Bericht. */
    public Object lees(Knoop wortel, Berichtsoort soort) {
        return vullers.computeIfAbsent(soort, s -> Modelvuller.van(Berichtmodel.van(s), leent)).vul(wortel);
    }
}
