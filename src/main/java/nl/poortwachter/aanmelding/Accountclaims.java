package nl.poortwachter.aanmelding;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from a token who somebody is. */
final class Accountclaims {
    private Accountclaims() { }

    /**
     * The person of this token.
     *
     * @param claim the claim that holds the account; without it the subject of the token is the account
     */
    static Account account(JsonWebToken token, String claim, Set<String> rollen) {
        String id = Optional.ofNullable(token.<Object>getClaim(claim)).map(Object::toString).orElseGet(token::getSubject);
        String naam = Optional.ofNullable(token.<Object>getClaim("name")).map(Object::toString).orElse(id);
        return new Account(id, naam, rollen);
    }
}
