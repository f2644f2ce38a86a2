package nl.poortwachter.logboek;

import java.time.Instant;

/**
 * Which lines are looked for; null is no limit.
 *
 * @param voor only lines with a lower number
 * @param wie account
 * @param burger pseudonym
 * @param van first moment
 * @param tot moment after the last
 * @param hoogstens most lines
 */
public record Logvraag(Long voor, String wie, String burger, Daad daad, Instant van, Instant tot, int hoogstens) { }
