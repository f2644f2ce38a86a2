package nl.poortwachter.verwerking;

/** The same request, or the same key, was here before: the first answer counts, or the key conflicts. */
public sealed interface Herhaling {

    /** The same body again: this is the report it got the first time. */
    record EersteAntwoord(Verslag verslag) implements Herhaling { }

    /** The caller's Idempotency-Key was used for another body (HTTP-6: 422). */
    record AndereInhoud() implements Herhaling { }

    /** Another body with the same identity is being recorded at this moment (HTTP-6: 409); trying again settles it. */
    record Gelijktijdig() implements Herhaling { }
}
