package nl.poortwachter.aanmelding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Configuration of signing in, under {@code poortwachter.aanmelding.}; explained in docs/handboek/identiteit.md. */
@ConfigMapping(prefix = "poortwachter.aanmelding")
public interface Aanmeldinstellingen {

    /** Built-in accounts. Only {@code ./poortwachter demo} sets this; any other start with it is refused. */
    @WithDefault("false")
    boolean demo();

    /** A session without requests ends after this. */
    @WithDefault("15m")
    Duration stilte();

    /** A session ends after this, whatever happens. */
    @WithDefault("8h")
    Duration duur();

    /** The identity provider of the organisation (OpenID Connect). */
    Provider provider();

    /** Where the provider is, as whom we are known there, and what is read from its tokens; the defaults are in application.properties. */
    interface Provider {
        /** Whether there is one. */
        boolean aan();

        /** Its address: the issuer, below which the OpenID configuration is found. */
        Optional<String> adres();

        /** Our own name there, as a client for people. */
        String client();

        /** File with the private key (PEM) by which we prove to be that client. */
        Optional<String> sleutelbestand();

        /** Name of that key at the provider (kid). */
        Optional<String> sleutelnaam();

        /** At least 32 characters, the same on every node: encrypts the cookie between leaving for the provider and coming back. */
        Optional<String> cookiegeheim();

        /** Where the roles are in an access token; a path with slashes. */
        String rollen();

        /** The claim by which people are known in the audit log; must never be given to another person. */
        String account();

        /** The audience that a token for the API must name. */
        String publiek();

        /** The claims in which the number of an organisation may be. */
        List<String> organisatie();
    }
}
