package nl.poortwachter.verwerking;

import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.Regelinstelling;

/** Lays beside a message what earlier messages of the same series say. Without parties nothing is known of what they agreed. */
final class Reeksketen extends Stap {
    private final Reeksgeheugen geheugen;

    Reeksketen(Reeksgeheugen geheugen) {
        super("keten");
        this.geheugen = geheugen;
    }

    @Override
    protected boolean overslaan(Doorgang doorgang) {
        return super.overslaan(doorgang) || doorgang.bericht().soort().isRetour();
    }

    @Override
    protected String doe(Doorgang doorgang) {
        if (doorgang.bericht().soort() == Berichtsoort.JW319) {
            geheugen.wie(doorgang.bericht()).ifPresent(doorgang::gaatOver);
        }
        doorgang.weet(geheugen.beeld(doorgang), Regelinstelling.STANDAARD);
        return "alleen de berichten van deze reeks; contracten, productlijsten en regelafspraken zijn niet bekend";
    }
}
