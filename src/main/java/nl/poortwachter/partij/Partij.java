package nl.poortwachter.partij;

import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * A municipality or provider that takes part.
 *
 * @param code gemeentecode or AGB code
 * @param naam for people
 * @param soort which of the two
 * @param actief false: known, but nothing is accepted from or for it (IB002)
 * @param aflevering how its messages reach it; empty when there is no route (BRS33)
 * @param retour who makes the return messages on what it receives
 * @param verzendt message kinds it may send
 * @param ontvangt message kinds it may receive (BRS05)
 * @param uitgeschakeld message kinds that are switched off for it for the time being (IB023)
 */
public record Partij(String code, String naam, Partijsoort soort, boolean actief, Optional<Afleverwijze> aflevering, Retourmaker retour,
                     Set<Berichtsoort> verzendt, Set<Berichtsoort> ontvangt, Set<Berichtsoort> uitgeschakeld) {

    /** Keeps its own copies. */
    public Partij {
        verzendt = Set.copyOf(verzendt);
        ontvangt = Set.copyOf(ontvangt);
        uitgeschakeld = Set.copyOf(uitgeschakeld);
    }
}
