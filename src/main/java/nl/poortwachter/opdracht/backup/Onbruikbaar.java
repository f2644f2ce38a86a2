package nl.poortwachter.opdracht.backup;

/** This back-up, or this database, cannot be used; the message is a Dutch sentence for the operator. No data were changed. */
final class Onbruikbaar extends RuntimeException {
    private static final long serialVersionUID = 1;

    Onbruikbaar(String melding) {
        super(melding);
    }
}
