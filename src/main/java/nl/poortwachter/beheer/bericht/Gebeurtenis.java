package nl.poortwachter.beheer.bericht;

import java.time.Duration;
import java.time.Instant;

/**
 * Something on the timeline of a message.
 *
 * @param op when
 * @param soort ontvangen, stap, poging, antwoord or herzonden
 * @param uitslag how it ended: goed, fout, wacht, overgeslagen or neutraal
 * @param titel what it was: the name of a step, the number of an attempt, the kind of an answer
 * @param toelichting more about it, or null
 * @param duur how long it took, or null
 */
public record Gebeurtenis(Instant op, String soort, String uitslag, String titel, String toelichting, Duration duur) { }
