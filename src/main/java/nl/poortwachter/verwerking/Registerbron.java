package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.Verklaring;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.verstrekking.verklaring.Verklaringenregister;

/** Adds statements that were registered beforehand to those that came with a message; asks the database only where the policy wants to know. */
@Singleton
public class Registerbron implements Verklaringbron {
    private final Verklaringenregister register;

    /** Statements from this register. */
    public Registerbron(Verklaringenregister register) {
        this.register = register;
    }

    @Override
    public Situatie vulAan(Situatie situatie, Doorgang doorgang, Beleid geldend) {
        if (!geldend.inhoud().vereist().vraagtVerklaring() || doorgang.pseudoniem() == null || doorgang.werk() == null) {
            return situatie;
        }
        Bericht bericht = doorgang.bericht();
        List<Verklaring> eerder = register.tussen(doorgang.werk().handle(), doorgang.pseudoniem(), bericht.verzender(), bericht.bestemming());
        return eerder.isEmpty() ? situatie : situatie.met(Stream.concat(situatie.verklaringen().stream(), eerder.stream()).toList());
    }
}
