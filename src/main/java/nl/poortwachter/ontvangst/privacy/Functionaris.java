package nl.poortwachter.ontvangst.privacy;

import jakarta.inject.Singleton;
import nl.poortwachter.ontvangst.Afwijzing;
import nl.poortwachter.ontvangst.Beller;
import nl.poortwachter.ontvangst.Probleem;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Recht;

/** Lets only the privacy role through. Who that is, is the account that signed in: a name that a caller merely states proves nothing. */
@Singleton
public class Functionaris {
    private final Beller beller;

    /** Looks at this caller. */
    public Functionaris(Beller beller) {
        this.beller = beller;
    }

    /**
     * The calling account, when it has the privacy role.
     *
     * @throws Afwijzing (403) when it has not
     */
    Afnemer vereist() {
        if (!beller.afnemer().mag(Recht.PRIVACY)) {
            throw new Afwijzing(Probleem.zonder(Recht.PRIVACY));
        }
        return beller.afnemer();
    }
}
