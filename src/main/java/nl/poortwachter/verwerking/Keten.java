package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.controle.Regelinstellingen;
import nl.poortwachter.keten.KetenOpslag;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Ketenfeiten;
import nl.poortwachter.opslag.Werk;
import org.jdbi.v3.core.Handle;

/**
 * Opens the unit of work of this passage, waits for others that judge the same citizen and pair, and reads what is known of the chain and how strictly
 * this pair wants to be judged by it.
 */
@Singleton
@Named("keten")
public class Keten extends Stap {
    private final Werk werk;
    private final KetenOpslag opslag;
    private final Regelinstellingen instellingen;

    /** The step on this database, with what parties agreed about rules. */
    public Keten(Werk werk, KetenOpslag opslag, Regelinstellingen instellingen) {
        super("keten");
        this.werk = werk;
        this.opslag = opslag;
        this.instellingen = instellingen;
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
        Ketenfeiten vraag = Ketenfeiten.uit(doorgang.bericht());
        UUID id = doorgang.aanlevering().id();
        // A check changes nothing, so it does not have to wait for others either.
        boolean alleenLezen = doorgang.aanlevering().opdracht() == Aanlevering.Opdracht.CONTROLEREN;
        Ketenbeeld beeld = alleenLezen ? opslag.lees(handle.getConnection(), id, vraag, burger)
                : opslag.vergrendelEnLees(handle.getConnection(), id, vraag, burger);
        doorgang.weet(beeld, instellingen.voor(doorgang.bericht()));
        return null;
    }

    /** A return is judged on its form alone; what it answers is looked up when it is coupled. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.bericht().soort().isRetour();
    }
}
