package nl.poortwachter.partij;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Berichtbouwer;

/** Parties and systems for tests: the pair of the test messages, each of which may do everything of its kind. */
public final class Deelnemers {
    /** The gemeente of the test messages. */
    public static final Partij GEMEENTE = partij(Berichtbouwer.GEMEENTE, Partijsoort.GEMEENTE);
    /** The provider of the test messages. */
    public static final Partij AANBIEDER = partij(Berichtbouwer.AANBIEDER, Partijsoort.AANBIEDER);
    /** The day of receipt in tests. */
    public static final LocalDate DAG = LocalDate.of(2026, 4, 1);

    private Deelnemers() { }

    /** A party that may send and receive everything of its kind, by mailbox. */
    public static Partij partij(String code, Partijsoort soort) {
        return new Partij(code, "Partij " + code, soort, true, Optional.of(new Afleverwijze.Postbus()), Retourmaker.POORTWACHTER, soort.verzendbaar(),
                soort.ontvangbaar(), Set.of());
    }

    /** A registry of these parties without systems and contracts. */
    public static Partijen register(Omgeving omgeving, Partij... partijen) {
        return new Partijen(omgeving, Set.of(), List.of(partijen), List.of(), List.of());
    }

    /** A system with every right, for these parties of its own. */
    public static Afnemer afnemer(String... eigen) {
        return afnemer(Set.of(Recht.values()), Set.of(Berichtsoort.values()), List.of(), eigen);
    }

    /** A system with these grants. */
    public static Afnemer afnemer(Set<Recht> rechten, Set<Berichtsoort> berichten, List<Machtiging> machtigingen, String... eigen) {
        return new Afnemer("afnemer", "Afnemer", new Afnemer.Sleutels(null, null, null), rechten, berichten, Set.of(eigen), machtigingen);
    }

    /** The same party, but inactive. */
    public static Partij inactief(Partij p) {
        return new Partij(p.code(), p.naam(), p.soort(), false, p.aflevering(), p.retour(), p.verzendt(), p.ontvangt(), p.uitgeschakeld());
    }

    /** The same party, without a way to reach it. */
    public static Partij zonderRoute(Partij p) {
        return new Partij(p.code(), p.naam(), p.soort(), p.actief(), Optional.empty(), p.retour(), p.verzendt(), p.ontvangt(), p.uitgeschakeld());
    }

    /** The same party with other message kinds to send, to receive and switched off. */
    public static Partij met(Partij p, Set<Berichtsoort> verzendt, Set<Berichtsoort> ontvangt, Set<Berichtsoort> uit) {
        return new Partij(p.code(), p.naam(), p.soort(), p.actief(), p.aflevering(), p.retour(), verzendt, ontvangt, uit);
    }
}
