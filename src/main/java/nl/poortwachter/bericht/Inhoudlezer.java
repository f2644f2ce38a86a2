package nl.poortwachter.bericht;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.xml.sax.SAXException;

/** Turns the tree of a schema-valid message into the JAXB objects generated from xsd/. Thread safe; readers are reused, not shared. */
public final class Inhoudlezer {
    private final Map<Berichtsoort, Soortlezer> lezers = new EnumMap<>(Berichtsoort.class);

    /** A reader for every kind of message; the cost of a kind is paid when it is first read. */
    public Inhoudlezer() {
        for (Berichtsoort soort : Berichtsoort.values()) {
            lezers.put(soort, new Soortlezer(soort));
        }
    }

    /** The generated root object of this kind, e.g. nl.poortwachter.bericht.jw305.Bericht. */
    public Object lees(Knoop wortel, Berichtsoort soort) {
        return lezers.get(soort).lees(wortel);
    }

    private static final class Soortlezer {
        private final Berichtsoort soort;
        private final Queue<Unmarshaller> vrij = new ConcurrentLinkedQueue<>();
        private volatile JAXBContext context;

        Soortlezer(Berichtsoort soort) {
            this.soort = soort;
        }

        Object lees(Knoop wortel) {
            try {
                Unmarshaller lezer = vrij.poll();
                if (lezer == null) {
                    lezer = context().createUnmarshaller();
                }
                UnmarshallerHandler luisteraar = lezer.getUnmarshallerHandler();
                new Afspeler(luisteraar).speel(wortel);
                Object inhoud = luisteraar.getResult();
                vrij.offer(lezer);
                return inhoud;
            } catch (JAXBException | SAXException e) {
                throw new IllegalStateException("Een geldige " + soort + " is niet in het model te lezen", e);
            }
        }

        private synchronized JAXBContext context() throws JAXBException {
            if (context == null) {
                context = JAXBContext.newInstance("nl.poortwachter.bericht." + soort.name().toLowerCase(java.util.Locale.ROOT),
                        Inhoudlezer.class.getClassLoader());
            }
            return context;
        }
    }
}
