package nl.poortwachter.aanmelding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

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

    /** What is read from the tokens of the provider. */
    interface Provider {
        /** Whether there is one. */
        @WithDefault("false")
        boolean aan();

        /** Where the roles are in a token; a path with slashes, such as {@code realm_access/roles}. */
        @WithDefault("realm_access/roles")
        String rollen();

        /** The claim by which people are known in the audit log; must never be given to another person. */
        @WithDefault("preferred_username")
        String account();
    }
}
