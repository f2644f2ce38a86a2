package nl.poortwachter.verwerking;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.keten.Geboortedatum;
import nl.poortwachter.keten.Geboorteopslag;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.opslag.Bundel;
import org.jdbi.v3.core.Handle;

/**
 * Remembers of a trajectory what later messages need and do not carry. Keeps a birth date only for a municipality whose policy asks, now or later,
 * for statements; asks the database only for messages that need an answer.
 */
@Singleton
public class Trajectgeheugen implements Trajectbron {
    private final Geboorteopslag geboorten;

    /** Remembering here. */
    public Trajectgeheugen(Geboorteopslag geboorten) {
        this.geboorten = geboorten;
    }

    @Override
    public Traject vulAan(Traject traject, Doorgang doorgang, Beleid geldend) {
        if (doorgang.werk() == null) {
            return traject;
        }
        Handle handle = doorgang.werk().handle();
        Traject aangevuld = faseVanOrigineel(doorgang, handle).map(traject::metFase).orElse(traject);
        return geboortedatum(doorgang, geldend, handle).map(aangevuld::metGeboortedatum).orElse(aangevuld);
    }

    /** Adds what this accepted message tells to what is recorded with it. */
    void onthoud(Bundel bundel, Doorgang doorgang) {
        Bericht bericht = doorgang.bericht();
        boolean vertelt = bericht.soort() == Berichtsoort.JW301 || bericht.soort() == Berichtsoort.JW315;
        if (vertelt && doorgang.uitgave().beleid().boek().vraagtOoitVerklaringen(bericht.gemeente())) {
            geboorten.schrijf(bundel, doorgang.aanlevering().id(), bericht, doorgang.pseudoniem());
        }
    }

    private Optional<Geboortedatum> geboortedatum(Doorgang doorgang, Beleid geldend, Handle handle) {
        boolean nodig = geldend.inhoud().vereist().vraagtVerklaring() && doorgang.pseudoniem() != null && !doorgang.bericht().soort().isRetour();
        return !nodig || Geboortedatum.van(doorgang.bericht()).isPresent() ? Optional.empty()
                : geboorten.lees(handle, doorgang.bericht(), doorgang.pseudoniem());
    }

    /** A return and a JW319 belong to the phase in which the message was judged that they answer. */
    private static Optional<Fase> faseVanOrigineel(Doorgang doorgang, Handle handle) {
        Berichtsoort soort = doorgang.bericht().soort();
        if (doorgang.antwoordOp() == null || !(soort.isRetour() || soort == Berichtsoort.JW319)) {
            return Optional.empty();
        }
        return handle.createQuery("select cast(fase as text) from bericht where id = :id and fase is not null").bind("id", doorgang.antwoordOp())
                .mapTo(String.class).findOne().flatMap(Fase::lees);
    }
}
