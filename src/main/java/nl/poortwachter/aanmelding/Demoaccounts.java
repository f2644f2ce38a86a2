package nl.poortwachter.aanmelding;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;

/**
 * The built-in accounts of the demo: each role once, and twice where one person proposes what another confirms. The passwords are made at each start
 * and live in memory alone. Outside the demo there are none.
 */
@Singleton
public class Demoaccounts {
    private static final List<Account> ALLE = List.of(
            account("beheerder", "Bas Beheerder", Rollen.BEHEERDER), account("beheerder-2", "Bente Beheerder", Rollen.BEHEERDER),
            account("inhoudlezer", "Inge Inhoudlezer", Rollen.INHOUDLEZER),
            account("privacyfunctionaris", "Pien Privacy", Rollen.PRIVACYFUNCTIONARIS),
            account("privacyfunctionaris-2", "Pim Privacy", Rollen.PRIVACYFUNCTIONARIS),
            account("auditor", "Anne Auditor", Rollen.AUDITOR),
            account("beleidsredacteur", "Roos Redacteur", Rollen.BELEIDSREDACTEUR),
            account("beleidsredacteur-2", "Ries Redacteur", Rollen.BELEIDSREDACTEUR));
    private static final String TEKENS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTE = 20;
    private final Map<String, String> wachtwoorden;

    /**
     * The accounts, if this is the demo.
     *
     * @throws IllegalStateException when it claims to be one, but serves real citizens or has an identity provider
     */
    public Demoaccounts(Aanmeldinstellingen instellingen, Partijen partijen) {
        if (instellingen.demo() && (partijen.omgeving() != Omgeving.TEST || instellingen.provider().aan())) {
            throw new IllegalStateException("poortwachter.aanmelding.demo mag niet in productie en niet naast een identiteitsprovider");
        }
        SecureRandom toeval = new SecureRandom();
        wachtwoorden = instellingen.demo() ? ALLE.stream().collect(Collectors.toMap(Account::id, a -> wachtwoord(toeval), (een, twee) -> een, LinkedHashMap::new))
                : Map.of();
    }

    void begin(@Observes StartupEvent start, Sessies sessies) {
        if (!wachtwoorden.isEmpty()) {
            sessies.eindeVanDemo();
        }
    }

    /** Name of each account with its password, for who started the demo; empty outside it. */
    public Map<String, String> wachtwoorden() {
        return Collections.unmodifiableMap(wachtwoorden);
    }

    /** The account of this name and password. */
    Optional<Account> herken(String naam, String wachtwoord) {
        String goed = wachtwoorden.get(naam);
        boolean klopt = goed != null && MessageDigest.isEqual(goed.getBytes(StandardCharsets.UTF_8), wachtwoord.getBytes(StandardCharsets.UTF_8));
        return klopt ? ALLE.stream().filter(a -> a.id().equals(naam)).findFirst() : Optional.empty();
    }

    private static Account account(String id, String naam, String rol) {
        return new Account(id, naam, Set.of(rol));
    }

    private static String wachtwoord(SecureRandom toeval) {
        return toeval.ints(LENGTE, 0, TEKENS.length()).mapToObj(i -> TEKENS.substring(i, i + 1)).collect(Collectors.joining());
    }
}
