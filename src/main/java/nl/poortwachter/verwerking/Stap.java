package nl.poortwachter.verwerking;

import java.util.List;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/** One step of the pipeline. After a refusal the steps that remain are named as skipped, so that a report always shows them all. */
public abstract class Stap {
    private final String naam;

    /** A step with this name in reports. */
    protected Stap(String naam) {
        this.naam = naam;
    }

    /** Name in reports. */
    public final String naam() {
        return naam;
    }

    /** Does the step, unless the message was refused before it. Called by the routes and by the command line. */
    public final void voer(Doorgang doorgang) {
        if (overslaan(doorgang)) {
            doorgang.stapKlaar(new Stapverslag(naam, Stapverslag.Uitslag.OVERGESLAGEN, null));
            return;
        }
        int voorheen = doorgang.bevindingen().size();
        String toelichting = doe(doorgang);
        List<Bevinding> nieuw = doorgang.bevindingen().subList(voorheen, doorgang.bevindingen().size());
        doorgang.stapKlaar(new Stapverslag(naam, uitslag(nieuw), toelichting));
    }

    /** True when this step has nothing to do; by default after a refusal. */
    protected boolean overslaan(Doorgang doorgang) {
        return doorgang.isGeweigerd();
    }

    private static Stapverslag.Uitslag uitslag(List<Bevinding> nieuw) {
        if (nieuw.stream().anyMatch(b -> b.ernst() == Ernst.FOUT)) {
            return Stapverslag.Uitslag.FOUT;
        }
        return nieuw.stream().anyMatch(b -> b.ernst() == Ernst.WACHT) ? Stapverslag.Uitslag.WACHT : Stapverslag.Uitslag.GOED;
    }

    /**
     * The work of this step: adds to the passage what it finds or makes. A fault of our own is an exception, never a finding.
     *
     * @return a short addition to the report, or null
     */
    protected abstract String doe(Doorgang doorgang);
}
