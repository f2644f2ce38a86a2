package nl.poortwachter.verwerking;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.ldv.Traceparent;
import nl.poortwachter.partij.Afnemer;

/**
 * A message as it was handed in, with what the caller said about it.
 *
 * @param id number that the gateway gives it
 * @param inhoud raw bytes
 * @param afnemer the calling system
 * @param sleutel Idempotency-Key, or null
 * @param verklaring what the sender declares, by lower-case header name: fase, doel, grondslag, ...; absent is absent
 * @param opdracht whether the message goes on, is only checked, or was held and is judged again
 * @param ontvangenOp moment of receipt
 * @param beller where in a trace of its own the caller is
 */
public record Aanlevering(UUID id, byte[] inhoud, Afnemer afnemer, String sleutel, Map<String, String> verklaring, Opdracht opdracht,
                          Instant ontvangenOp, Optional<Traceparent> beller) {


    /** Handed in by somebody who is in no trace. */
    public Aanlevering(UUID id, byte[] inhoud, Afnemer afnemer, String sleutel, Map<String, String> verklaring, Opdracht opdracht, Instant ontvangenOp) {
        this(id, inhoud, afnemer, sleutel, verklaring, opdracht, ontvangenOp, Optional.empty());
    }

    /** What is asked of the gateway. */
    public enum Opdracht { DOORGEVEN, CONTROLEREN, HERVATTEN }

    /** Day of receipt in the Netherlands: the system date of the standard. */
    public LocalDate dag() {
        return Kalenderdag.van(ontvangenOp);
    }

    /** The same with another body. */
    Aanlevering metInhoud(byte[] andere) {
        return new Aanlevering(id, andere, afnemer, sleutel, verklaring, opdracht, ontvangenOp, beller);
    }

    /** The trace it belongs to: that of the caller, otherwise its own number. */
    public UUID spoor() {
        return beller.map(Traceparent::spoor).orElse(id);
    }

    /** The same, held before and judged again. */
    Aanlevering opnieuw() {
        return new Aanlevering(id, inhoud, afnemer, sleutel, verklaring, Opdracht.HERVATTEN, ontvangenOp);
    }

    /** SHA-256 of the body: recognises the same request. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(inhoud);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }
}
