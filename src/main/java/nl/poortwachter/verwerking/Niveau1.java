package nl.poortwachter.verwerking;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Inhoudlezer;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.opslag.Pseudonimiseerder;

/** Level 1: the schema. What passes becomes a message with a header and a model, and gets the pseudonym of its citizen. */
@Singleton
@Named("niveau1")
public class Niveau1 extends Stap {
    private final Schemacontrole schema;
    private final Inhoudlezer inhoudlezer;
    private final UnaryOperator<String> pseudoniem;

    /** The step with this schema check. */
    @Inject
    public Niveau1(Schemacontrole schema, Inhoudlezer inhoudlezer, Pseudonimiseerder pseudonimiseerder) {
        this(schema, inhoudlezer, pseudonimiseerder::pseudoniem);
    }

    /**
     * The step without the keys of a gateway, for judging files.
     *
     * @param pseudoniem gives for a BSN what stands for it while these files are judged
     */
    public Niveau1(Schemacontrole schema, Inhoudlezer inhoudlezer, UnaryOperator<String> pseudoniem) {
        super("niveau 1");
        this.schema = schema;
        this.inhoudlezer = inhoudlezer;
        this.pseudoniem = pseudoniem;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        doorgang.meld(schema.controleer(doorgang.document().wortel()));
        if (doorgang.isGeweigerd()) {
            return null;
        }
        Berichtnaam naam = doorgang.naam();
        Bericht bericht = new Bericht(naam.uitgave(), naam.soort(), Kop.uit(doorgang.document().wortel()), doorgang.document(),
                inhoudlezer.lees(doorgang.document().wortel(), naam.soort()));
        doorgang.goedgekeurdDoorSchema(bericht);
        if (bericht.bsn() != null) {
            doorgang.gaatOver(new Pseudoniem(pseudoniem.apply(bericht.bsn())));
        }
        return "schema " + naam.uitgave();
    }
}
