package nl.poortwachter.verwerking;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/** What is left must be a message that is valid on levels 1 and 2, or it does not go on: never a broken message. */
@Singleton
@Named("hercontrole")
public class Hercontrole extends Stap {

    /** The step with the same checks as before the filter. */
    public Hercontrole() {
        super("hercontrole");
    }

    /** Nothing was taken out: it is the message that was checked already. Of a message that waits nothing is left over yet. */
    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.moetWachten() || doorgang.uitkomst() == null || doorgang.uitkomst().gestript().isEmpty();
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Uitgave uitgave = doorgang.uitgave();
        Bericht heel = doorgang.bericht();
        Knoop rest = doorgang.uitkomst().boom();
        List<Bevinding> gevonden = new ArrayList<>(uitgave.schema().controleer(rest));
        if (gevonden.isEmpty()) {
            gevonden.addAll(uitgave.niveau2().controleer(new Bericht(heel.uitgave(), heel.soort(), heel.kop(), heel.document(),
                    uitgave.model().lees(rest, heel.soort()))));
        }
        gevonden.stream().filter(b -> b.ernst() == Ernst.FOUT).findFirst().ifPresent(b -> doorgang.meld(Bevinding.bij(heel.wortel(),
                "MIN-REST", Minimaliseren.NIVEAU, Ernst.FOUT,
                "Zonder wat deze fase niet toelaat is het bericht niet meer geldig (" + b.code() + "); het gaat daarom niet door.", null)));
        return null;
    }
}
