package nl.poortwachter.bericht;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the tree of a schema-valid message into the JAXB objects generated from xsd/. Thread safe; the cost of a kind is paid when it is first read. */
public final class Inhoudlezer {
    private final Map<Berichtsoort, Modelvuller> vullers = new ConcurrentHashMap<>();

    /** The generated root object of this kind, e.g. nl.poortwachter.bericht.jw305.Bericht. */
    public Object lees(Knoop wortel, Berichtsoort soort) {
        return vullers.computeIfAbsent(soort, s -> Modelvuller.van(Berichtmodel.van(s))).vul(wortel);
    }
}
