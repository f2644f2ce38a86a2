package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.opslag.Werk;
import org.jdbi.v3.core.Handle;

/** Opens the unit of work of this passage, waits for others that judge the same citizen and pair, and reads what is known of the chain. */
@Singleton
@Named("keten")
public class Keten extends Stap {
    private final Werk werk;
    private final KetenOpslag opslag;

    /** The step on this database. */
    public Keten(Werk werk, KetenOpslag opslag) {
        super("keten");
        this.werk = werk;
        this.opslag = opslag;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        if (doorgang.werk() == null) {
            doorgang.begonnen(werk.begin());
        }
        Handle handle = doorgang.werk().handle();
        if (doorgang.bericht().soort() == Berichtsoort.JW319) {
            opslag.wie(handle, doorgang.bericht()).ifPresent(doorgang::gaatOver);
        }
        Pseudoniem burger = doorgang.pseudoniem();
        // A check changes nothing, so it does not have to wait for others either.
        if (doorgang.aanlevering().opdracht() != Aanlevering.Opdracht.CONTROLEREN) {
            opslag.vergrendel(handle, doorgang.bericht(), burger);
        }
        doorgang.weet(opslag.lees(handle, doorgang.aanlevering().id(), doorgang.bericht(), burger));
        return null;
    }

    /** A return is judged on its form alone; what it answers is looked up when it is coupled. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.bericht().soort().isRetour();
    }
}
