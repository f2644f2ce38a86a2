package nl.poortwachter.aanmelding;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Makes a session into an identity with roles. */
@Singleton
public class Sessieverlener implements IdentityProvider<Sessieaanvraag> {
    /** Attribute of the identity: the name for people. */
    static final String NAAM = "naam";
    private final Sessies sessies;

    /** Identities of these sessions. */
    public Sessieverlener(Sessies sessies) {
        this.sessies = sessies;
    }

    @Override
    public Class<Sessieaanvraag> getRequestType() {
        return Sessieaanvraag.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Sessieaanvraag aanvraag, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessies.vind(aanvraag.sleutel(), aanvraag.telt()).map(Sessieverlener::identiteit)
                .orElseThrow(() -> new AuthenticationFailedException("deze sessie is er niet of is voorbij")));
    }

    private static SecurityIdentity identiteit(Account account) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(account.id())).addRoles(account.rollen())
                .addAttribute(NAAM, account.naam()).build();
    }
}
