package nl.poortwachter.termijn;

import java.time.LocalDate;

/**
 * A deadline that begins with a message.
 *
 * @param termijn what is due and when
 * @param partij code of the party that must act
 * @param tegenpartij code of the party that waits for it
 * @param kenmerk ReferentieAanbieder of the request, or null when it is about the message as a whole
 * @param gehaaldOp day on which it was done when that is known at once, otherwise null
 */
public record Opening(Termijn termijn, String partij, String tegenpartij, String kenmerk, LocalDate gehaaldOp) { }
