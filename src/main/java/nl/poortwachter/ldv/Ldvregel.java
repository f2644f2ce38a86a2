package nl.poortwachter.ldv;

import java.time.Instant;
import java.util.UUID;

/**
 * One processing of data about at most one person.
 *
 * @param sleutel different for each line; a line that is sent again has the same
 * @param ouder key of the line that this one belongs to, or null
 * @param spoor trace
 * @param naam what was done
 * @param activiteit URI in the register of processing activities
 * @param burger pseudonym, or null when no person is known
 * @param afnemer system of another organisation that called, or null
 * @param fout class of an internal fault; null when there was none. A refusal is no fault
 */
public record Ldvregel(String sleutel, String ouder, UUID spoor, String naam, String activiteit, Instant begin, Instant eind, String burger, String afnemer,
                       String fout) { }
