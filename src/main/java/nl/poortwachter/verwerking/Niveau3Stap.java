package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Regelinstelling;

/** Level 3: the rules against earlier messages. */
@Singleton
@Named("niveau3")
public class Niveau3Stap extends Stap {

    /** The step by the rules of the release, applied as strictly as this pair of parties wants. */
    public Niveau3Stap() {
        super("niveau 3");
    }

    @Override
    protected String doe(Doorgang doorgang) {
        LocalDate dag = doorgang.aanlevering().dag();
        Regelinstelling instelling = doorgang.regelinstelling();
        List<Bevinding> bevindingen = instelling.weeg(doorgang.uitgave().niveau3().controleer(doorgang.bericht(), doorgang.keten()), dag);
        doorgang.meld(doorgang.isUitgewacht() ? bevindingen.stream().map(Bevinding::naWachttijd).toList() : bevindingen);
        return instelling.toelichting(dag).orElse(null);
    }

    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.keten() == null;
    }
}
