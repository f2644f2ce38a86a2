package nl.poortwachter.keten;

import java.util.Objects;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;

/**
 * The locks that make judging and recording one step for all who could contradict each other: the same citizen and pair, the same message key
 * (TR056), the same reference of a provider (TR347, TR355) and the same allocation number of a municipality (TR332).
 */
final class Ketenslot {
    /** References and numbers share this many locks per party, so that one huge message cannot fill the lock table of the database. */
    private static final int STROKEN = 64;
    /** Taken in one fixed order, so that two messages never wait for each other. */
    private static final String NEEM = """
            select pg_advisory_xact_lock(slot)
            from (select distinct hashtextextended(naam, 0) as slot from unnest(?) as naam order by slot) sloten
            """;

    private Ketenslot() { }

    static void neem(Bundel bundel, Ketenfeiten feiten, Pseudoniem pseudoniem) {
        Paar paar = feiten.paar();
        Berichtsleutel sleutel = feiten.sleutel();
        Stream<String> vast = Stream.of(
                pseudoniem == null ? null : naam("burger", paar.gemeente(), paar.aanbieder(), pseudoniem.waarde()),
                naam("bericht", sleutel.afzender(), sleutel.berichtcode(), sleutel.identificatie()));
        Stream<String> referenties = Stream.concat(feiten.verzoeken().stream().map(Verzoek::referentie),
                feiten.antwoorden().stream().map(Antwoord::referentie)).map(r -> naam("referentie", paar.aanbieder(), strook(r)));
        Stream<String> nummers = feiten.toewijzingen().stream().map(t -> naam("nummer", paar.gemeente(), strook(t.nummer())));
        String[] namen = Stream.of(vast, referenties, nummers).flatMap(s -> s).filter(Objects::nonNull).distinct().toArray(String[]::new);
        bundel.voeg(NEEM, (Object) namen);
    }

    private static String naam(String... delen) {
        return "keten|" + String.join("|", delen);
    }

    private static String strook(Object waarde) {
        return Integer.toString(Math.floorMod(waarde.hashCode(), STROKEN));
    }
}
