package nl.poortwachter.controle.niveau1;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;

/** A few schema engines ready for use: making one costs more than a check, and one serves a single message at a time. Thread safe. */
final class Motoren {
    private final Schema schema;
    private final BlockingQueue<ValidatorHandler> vrij = new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    Motoren(Schema schema) {
        this.schema = schema;
    }

    /** An engine that no one else uses. */
    ValidatorHandler neem() {
        ValidatorHandler motor = vrij.poll();
        return motor == null ? schema.newValidatorHandler() : motor;
    }

    /** Gives an engine back after a check that went well; one that failed must not come back. */
    void terug(ValidatorHandler motor) {
        motor.setErrorHandler(null);
        motor.setContentHandler(null);
        // When there are enough already, this one is left to the garbage collector.
        vrij.offer(motor);
    }
}
