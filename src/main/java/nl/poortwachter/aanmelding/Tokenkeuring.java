package nl.poortwachter.aanmelding;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Judges tokens of the identity provider (OA-1): signature by a key of the provider, issuer, audience, time and a number of its own. What is
 * left is whom it names: a person by role, or a system by its organisation. A person is never taken for a system, whatever else the token says.
 */
@Singleton
public class Tokenkeuring {
    private static final int PUNTEN_IN_JWT = 2;
    private final TenantIdentityProvider provider;
    private final Aanmeldinstellingen.Provider instellingen;
    private final Partijen partijen;

    /** Judges with the keys of this provider, for these parties. */
    public Tokenkeuring(@Tenant("api") TenantIdentityProvider provider, Aanmeldinstellingen instellingen, Partijen partijen) {
        this.provider = provider;
        this.instellingen = instellingen.provider();
        this.partijen = partijen;
    }

    /** True when there is a provider, and this could be one of its tokens. */
    public boolean kent(String token) {
        return instellingen.aan() && token.chars().filter(teken -> teken == '.').count() == PUNTEN_IN_JWT;
    }

    /**
     * Judges a token; fails when the provider cannot be asked for its keys.
     *
     * @param certificaat what the caller showed in the handshake, to which a token may be bound (OA-4)
     */
    public Uni<Keuring> keur(String token, Optional<X509Certificate> certificaat) {
        return provider.authenticate(new AccessTokenCredential(token)).map(wie -> oordeel(wie, certificaat))
                .onFailure(AuthenticationFailedException.class).recoverWithItem(Keuring.geweigerd(Reden.TOKEN_ONBEKEND));
    }

    private Keuring oordeel(SecurityIdentity wie, Optional<X509Certificate> certificaat) {
        JsonWebToken token = (JsonWebToken) wie.getPrincipal();
        if (token.getTokenID() == null) {
            return Keuring.geweigerd(Reden.TOKEN_ONBEKEND);
        }
        if (!Certificaatbinding.klopt(token, certificaat)) {
            return Keuring.geweigerd(Reden.CERTIFICAAT_ANDERS);
        }
        Set<String> rollen = Rollen.bekend(wie.getRoles());
        return rollen.isEmpty() ? systeem(token) : mens(token, rollen);
    }

    private Keuring systeem(JsonWebToken token) {
        Optional<String> organisatie = instellingen.organisatie().stream().map(naam -> token.<Object>getClaim(naam)).filter(Objects::nonNull)
                .map(Object::toString).findFirst();
        return organisatie.map(nummer -> partijen.metOrganisatie(nummer).map(Keuring::van).orElseGet(() -> Keuring.geweigerd(Reden.ORGANISATIE_ONBEKEND)))
                .orElseGet(() -> Keuring.geweigerd(Reden.GEEN_ROL));
    }

    private Keuring mens(JsonWebToken token, Set<String> rollen) {
        Account account = Accountclaims.account(token, instellingen.account(), rollen);
        return Keuring.van(Afnemer.mens(account.id(), account.naam(), Rollen.rechten(rollen)));
    }
}
