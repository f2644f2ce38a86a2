package nl.poortwachter.aanmelding;

import io.vertx.core.http.HttpServerRequest;

/**
 * Someone signed in or out, or was refused. Fired as a CDI event, for metrics, the log and the audit log. Events of systems come from an event loop: an
 * observer of those must not wait for anything.
 *
 * @param deur who stood there
 * @param soort what happened
 * @param account of whom, when that is known; otherwise null. Never what a stranger typed
 * @param reden why it was refused; null when it was not
 * @param adres network address it came from
 */
public record Aanmeldgebeurtenis(Deur deur, Soort soort, String account, Reden reden, String adres) {

    /** Who stood at the door. */
    public enum Deur {
        /** A person, for the console. */
        MENS,
        /** A system, for the API. */
        SYSTEEM
    }

    /** What happened. */
    public enum Soort {
        /** Signed in. */
        AANGEMELD,
        /** Signed out. */
        AFGEMELD,
        /** Refused. */
        GEWEIGERD
    }

    /** Why it was refused. */
    public enum Reden {
        /** No certificate and no token was shown. */
        NIETS_GETOOND,
        /** The token is not registered, or not signed by a provider that is trusted, or past its time. */
        TOKEN_ONBEKEND,
        /** The token is bound to a certificate that was not shown. */
        CERTIFICAAT_ANDERS,
        /** The certificate is right, but belongs to no system here. */
        CERTIFICAAT_ONBEKEND,
        /** The token is right, but its organisation has no system here. */
        ORGANISATIE_ONBEKEND,
        /** The name or the password of a built-in account is wrong. */
        WACHTWOORD,
        /** Signed in at the provider, but without a role or an organisation here. */
        GEEN_ROL,
        /** A page asks for a role that this person has not. */
        ROL_ONTBREEKT,
        /** A form came from another site, or without the key of this browser. */
        VREEMD_FORMULIER
    }

    /** A person signed in. */
    static Aanmeldgebeurtenis aangemeld(String account, HttpServerRequest verzoek) {
        return new Aanmeldgebeurtenis(Deur.MENS, Soort.AANGEMELD, account, null, adres(verzoek));
    }

    /** A person signed out. */
    static Aanmeldgebeurtenis afgemeld(String account, HttpServerRequest verzoek) {
        return new Aanmeldgebeurtenis(Deur.MENS, Soort.AFGEMELD, account, null, adres(verzoek));
    }

    /** Someone was refused; the account may be null. */
    public static Aanmeldgebeurtenis geweigerd(Deur deur, Reden reden, String account, HttpServerRequest verzoek) {
        return new Aanmeldgebeurtenis(deur, Soort.GEWEIGERD, account, reden, adres(verzoek));
    }

    private static String adres(HttpServerRequest verzoek) {
        return verzoek.remoteAddress() == null ? null : verzoek.remoteAddress().hostAddress();
    }
}
