package nl.poortwachter.logboek;

import java.util.List;

/**
 * Who does something, and by which way (SEC-1, SEC-2).
 *
 * @param account name of the account: a person, a calling system, or a part of the gateway itself
 * @param rollen what the account may do
 * @param namens organisations on whose behalf it acts
 * @param adres network address it calls from; null for the gateway itself
 * @param ingang access point: method and path without numbers, or the name of a command; null when there is none
 */
public record Wie(String account, List<String> rollen, List<String> namens, String adres, String ingang) {

    /** Keeps its own copies. */
    public Wie {
        rollen = List.copyOf(rollen);
        namens = List.copyOf(namens);
    }

    /** A part of the gateway that acts by itself, such as retention. */
    public static Wie poort(String onderdeel) {
        return new Wie("poortwachter", List.of(), List.of(), null, onderdeel);
    }
}
