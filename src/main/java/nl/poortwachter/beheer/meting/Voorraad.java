package nl.poortwachter.beheer.meting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What waits in the database at one moment. Every node sees the same.
 *
 * @param push messages that wait to be pushed; counted up to {@link Voorraadlezer#MEESTE}
 * @param postbus messages that wait in mailboxes; counted up to the same number
 * @param bezig messages that a node is sending now
 * @param oudste how long the oldest message that can be sent has been due
 * @param achterstanden per receiver: messages of which an attempt failed
 * @param onbestelbaar per receiver: dead letters
 * @param onderbroken receivers that are left alone because they keep failing
 * @param wachtend per stand: messages that wait for something else than their receiver
 * @param achterstallig per kind of deadline: passed and still not met
 * @param klokafwijking clock of this node minus that of the database
 */
public record Voorraad(long push, long postbus, long bezig, Duration oudste, Map<String, Achterstand> achterstanden, Map<String, Long> onbestelbaar, Set<String> onderbroken,
                       Map<String, Long> wachtend, Map<String, Long> achterstallig, Duration klokafwijking) {

    /**
     * Messages to one receiver that went wrong at least once and are not through yet.
     *
     * @param berichten how many
     * @param oudste since when the oldest is on its way
     */
    public record Achterstand(long berichten, Duration oudste) { }
}
