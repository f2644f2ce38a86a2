package nl.poortwachter.aanmelding;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who belongs to a session. */
final class Sessieaanvraag extends BaseAuthenticationRequest {
    private final Sessiesleutel sleutel;
    private final boolean telt;

    Sessieaanvraag(Sessiesleutel sleutel, boolean telt) {
        this.sleutel = sleutel;
        this.telt = telt;
    }

    Sessiesleutel sleutel() {
        return sleutel;
    }

    boolean telt() {
        return telt;
    }
}
