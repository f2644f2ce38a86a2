package nl.poortwachter.aanmelding;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.partij.Recht;

/** What a person may be here (SEC-10), as names for {@code @RolesAllowed}. No role includes another: who needs two, has two. */
public final class Rollen {
    /** Keeps the traffic going: routes, receivers, dead letters, settings. Never sees the content of a message. */
    public static final String BEHEERDER = "beheerder";
    /** May open the content of a message, with a reason that is recorded. */
    public static final String INHOUDLEZER = "inhoudlezer";
    /** Citizen reports, protection, restriction and breach reports. */
    public static final String PRIVACYFUNCTIONARIS = "privacyfunctionaris";
    /** Reads the audit log, and only reads. */
    public static final String AUDITOR = "auditor";
    /** Proposes and activates policy. */
    public static final String BELEIDSREDACTEUR = "beleidsredacteur";
    /** All of them. */
    public static final Set<String> ALLE = Set.of(BEHEERDER, INHOUDLEZER, PRIVACYFUNCTIONARIS, AUDITOR, BELEIDSREDACTEUR);

    private static final Map<String, Recht> RECHTEN = Map.of(PRIVACYFUNCTIONARIS, Recht.PRIVACY, BEHEERDER, Recht.BEHEER, AUDITOR, Recht.AUDIT,
            BELEIDSREDACTEUR, Recht.BELEID);

    private Rollen() { }

    /** What people with these roles may do through the API, and propose and decide with four eyes. Reading content is for the console alone. */
    public static Set<Recht> rechten(Collection<String> rollen) {
        return rollen.stream().map(RECHTEN::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these names that are roles here; a provider gives its people more than we know. */
    static Set<String> bekend(Collection<String> namen) {
        return namen.stream().filter(ALLE::contains).collect(Collectors.toUnmodifiableSet());
    }
}
