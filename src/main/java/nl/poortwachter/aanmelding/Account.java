package nl.poortwachter.aanmelding;

import java.util.Set;

/**
 * A person who may sign in.
 *
 * @param id by which the audit log and the four eyes know this person; the same at every sign in
 * @param naam for people
 * @param rollen names from {@link Rollen}
 */
public record Account(String id, String naam, Set<String> rollen) {

    /** Keeps its own copy, of known roles only. */
    public Account {
        rollen = Rollen.bekend(rollen);
    }
}
