package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.niveau4.Contractcontrole;
import nl.poortwachter.controle.niveau4.Niveau4;

/** Level 4: the rules against lists outside the traffic. Runs together with level 3: all codes that apply go into one return. */
@Singleton
@Named("niveau4")
public class Niveau4Stap extends Stap {
    private static final int KETEN = 3;
    private final Contractcontrole contracten;

    /** The step by the rules of the release, applied as strictly as this pair of parties wants, and these contracts. */
    public Niveau4Stap(Contractcontrole contracten) {
        super("niveau 4");
        this.contracten = contracten;
    }

    /** A refusal by level 3 does not stop level 4; an earlier one does. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return doorgang.keten() == null || doorgang.bevindingen().stream().anyMatch(b -> b.ernst() == Ernst.FOUT && b.niveau() != KETEN);
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Niveau4.Resultaat resultaat = doorgang.uitgave().niveau4().controleer(doorgang.bericht(), doorgang.keten(), doorgang.aanlevering().ontvangenOp());
        LocalDate dag = doorgang.aanlevering().dag();
        doorgang.meld(doorgang.regelinstelling().weeg(resultaat.bevindingen(), dag));
        doorgang.meld(contracten.controleer(doorgang.bericht(), dag));
        return resultaat.overgeslagen().isEmpty() ? null : resultaat.overgeslagen().stream().map(o -> o.code() + " overgeslagen: " + o.reden())
                .distinct().collect(Collectors.joining("; "));
    }
}
