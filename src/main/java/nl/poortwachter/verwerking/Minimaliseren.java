package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.Uitkomst;
import nl.poortwachter.minimaliteit.Weigering;
import nl.poortwachter.minimaliteit.beleid.Beleid;

/** The heart: derives the phase, holds the message against the policy of its municipality, and takes out what the phase does not need. */
@Singleton
@Named("minimaliseren")
public class Minimaliseren extends Stap {
    /** Findings of the policy have a level of their own, above those of the standard. */
    static final int NIVEAU = 5;
    private final Minimalisering minimalisering;
    private final Verklaringbron verklaringen;
    private final Trajectbron trajecten;

    /** The step by the policy of the release, with these registered statements and what was recorded of trajectories. */
    public Minimaliseren(Minimalisering minimalisering, Verklaringbron verklaringen, Trajectbron trajecten) {
        super("minimaliseren");
        this.minimalisering = minimalisering;
        this.verklaringen = verklaringen;
        this.trajecten = trajecten;
    }

    /** A message that waits is minimised when its waiting ends: only then is it known what it may share. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.moetWachten();
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Situatie situatie = Verklaringlezer.lees(doorgang);
        if (doorgang.isGeweigerd()) {
            return null;
        }
        LocalDate dag = doorgang.aanlevering().dag();
        Beleid geldend = doorgang.uitgave().beleid().boek().voor(doorgang.bericht().gemeente(), dag);
        Uitkomst uitkomst = minimalisering.voer(doorgang.bericht(), verklaringen.vulAan(situatie, doorgang, geldend),
                trajecten.vulAan(traject(doorgang, dag), doorgang, geldend), geldend);
        doorgang.isGeminimaliseerd(uitkomst);
        uitkomst.weigering().ifPresent(w -> doorgang.meld(bevinding(doorgang.bericht().wortel(), w, uitkomst.besluit())));
        return "beleid " + uitkomst.beleid() + (uitkomst.woordenschat() == null ? "" : ", woordenschat " + uitkomst.woordenschat());
    }

    /** Of a pair that reads along, earlier messages may have gone by unseen: what is missing then contradicts nobody. */
    private static Traject traject(Doorgang doorgang, LocalDate dag) {
        Traject traject = doorgang.keten() == null ? Traject.onbekend() : Traject.uit(doorgang.keten());
        return doorgang.regelinstelling().leestMee(dag) ? traject.onvolledig() : traject;
    }

    private static Bevinding bevinding(Knoop wortel, Weigering weigering, Uitkomst.Besluit besluit) {
        Ernst ernst = besluit == Uitkomst.Besluit.AANGEHOUDEN ? Ernst.WACHT : Ernst.FOUT;
        return Bevinding.bij(wortel, weigering.code(), NIVEAU, ernst, weigering.melding(), null);
    }
}
