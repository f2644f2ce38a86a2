package nl.poortwachter.controle.niveau1;

import java.util.List;
import javax.xml.validation.ValidatorHandler;
import nl.poortwachter.bericht.Afspeler;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import org.xml.sax.SAXException;

/** Judges messages of one kind: most valid ones at a glance, all others by the schema engine. Thread safe. */
final class Berichtschema {
    /** After this many findings a sender knows enough, and the check ends. */
    static final int HOOGSTENS = 100;

    private final Motoren motoren;
    private final Schemamodel model;
    private final Foutvertaler vertaler;
    private final Sneltoets sneltoets;

    Berichtschema(Motoren motoren, Schemamodel model) {
        this.motoren = motoren;
        this.model = model;
        this.vertaler = new Foutvertaler(model);
        this.sneltoets = new Sneltoets(model.wortel());
    }

    /**
     * All findings in document order, at most {@link #HOOGSTENS}.
     *
     * @throws IllegalStateException when the engine fails; that says nothing about the message
     */
    List<Bevinding> controleer(Knoop wortel) {
        return sneltoets.isZekerGeldig(wortel) ? List.of() : metMotor(wortel);
    }

    /** As {@link #controleer}, by the schema engine alone. */
    List<Bevinding> metMotor(Knoop wortel) {
        ValidatorHandler motor = motoren.neem();
        List<Bevinding> bevindingen = new Loop().langs(wortel, motor);
        motoren.terug(motor);
        return bevindingen;
    }

    /** One pass over one message. */
    private final class Loop {
        private final Foutverzamelaar fouten = new Foutverzamelaar(HOOGSTENS, vertaler, this::hier);
        private Afspeler afspeler;

        private Knoop hier() {
            return afspeler.huidige();
        }

        List<Bevinding> langs(Knoop wortel, ValidatorHandler motor) {
            motor.setErrorHandler(fouten);
            afspeler = new Afspeler(new Schemavoeder(model, fouten, this::hier, motor));
            try {
                afspeler.speel(wortel);
            } catch (SAXException e) {
                if (!(e instanceof Foutverzamelaar.Genoeg)) {
                    // Its message may quote the document, so only its kind goes on.
                    throw new IllegalStateException("Schemacontrole gestopt: " + e.getClass().getSimpleName());
                }
            }
            return fouten.bevindingen();
        }
    }
}
