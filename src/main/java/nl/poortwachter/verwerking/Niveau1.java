package nl.poortwachter.verwerking;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnaam;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.niveau1.Schemacontrole;
import nl.poortwachter.opslag.Pseudonimiseerder;

/**
 * Level 1: chooses the release and tests against its schema. What passes becomes a message with a header and a model, and gets the pseudonym of its
 * citizen.
 */
@Singleton
@Named("niveau1")
public class Niveau1 extends Stap {
    /** What the municipal hub says of a function that it does not support. */
    private static final String HUBCODE = "IB004";
    private final Uitgaven uitgaven;
    private final UnaryOperator<String> pseudoniem;

    /** The step with these releases. */
    @Inject
    public Niveau1(Uitgaven uitgaven, Pseudonimiseerder pseudonimiseerder) {
        this(uitgaven, pseudonimiseerder::pseudoniem);
    }

    /**
     * The step without the keys of a gateway, for judging files.
     *
     * @param pseudoniem gives for a BSN what stands for it while these files are judged
     */
    public Niveau1(Uitgaven uitgaven, UnaryOperator<String> pseudoniem) {
        super("niveau 1");
        this.uitgaven = uitgaven;
        this.pseudoniem = pseudoniem;
    }

    @Override
    protected String doe(Doorgang doorgang) {
        Knoop wortel = doorgang.document().wortel();
        Berichtnaam naam = doorgang.naam();
        Optional<Uitgave> gekozen = uitgaven.van(naam);
        if (gekozen.isEmpty()) {
            doorgang.meld(Schemacontrole.onbekend(wortel, uitgaven.namen()));
            return "geen release: deze naamruimte is niet in gebruik";
        }
        Uitgave uitgave = gekozen.get();
        doorgang.volgt(uitgave);
        meldBuitenGeldigheid(doorgang, uitgave);
        if (!doorgang.isGeweigerd()) {
            doorgang.meld(uitgave.schema().controleer(wortel));
        }
        if (!doorgang.isGeweigerd()) {
            neemAan(doorgang, new Bericht(naam.uitgave(), naam.soort(), Kop.uit(wortel), doorgang.document(), uitgave.model().lees(wortel, naam.soort())));
        }
        return uitgave.keuze();
    }

    /** A return belongs to a message of its own release, so it may still come when that release is over. */
    private static void meldBuitenGeldigheid(Doorgang doorgang, Uitgave uitgave) {
        LocalDate dag = doorgang.aanlevering().dag();
        Uitgave.Geldigheid geldig = uitgave.geldig();
        if (geldig.moetNogBeginnen(dag)) {
            meld(doorgang, "HUB-UITGAVE-NOG-NIET", "Release " + uitgave.naam() + " geldt pas vanaf " + geldig.van() + "; verstuur het bericht in een release die nu geldt.");
        } else if (geldig.isVoorbij(dag) && !doorgang.naam().soort().isRetour()) {
            meld(doorgang, "HUB-UITGAVE-NIET-MEER", "Release " + uitgave.naam() + " gold tot en met " + geldig.tot() + "; verstuur het bericht in een release die nu geldt.");
        }
    }

    private static void meld(Doorgang doorgang, String code, String melding) {
        Knoop wortel = doorgang.document().wortel();
        doorgang.meld(new Bevinding(code, 0, Ernst.FOUT, wortel.pad(), wortel.regel(), wortel.kolom(), melding, null, HUBCODE));
    }

    private void neemAan(Doorgang doorgang, Bericht bericht) {
        doorgang.goedgekeurdDoorSchema(bericht);
        if (bericht.bsn() != null) {
            doorgang.gaatOver(new Pseudoniem(pseudoniem.apply(bericht.bsn())));
        }
    }
}
