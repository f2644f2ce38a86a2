package nl.poortwachter.beheer.overzicht;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.poortwachter.beheer.berichten.Nummergrens;
import nl.poortwachter.beheer.scherm.Staafjes;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.termijn.TermijnOpslag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Reads the overview. Only what is recent or unusual is counted, each from an index of its own; what was ever delivered is not. */
public final class Overzichtlezer {
    private static final Duration STAP = Duration.ofMinutes(5);
    private static final int STAPPEN = 12;
    private static final String IN = """
            select bestemming as partij, floor(extract(epoch from ontvangen_op - :begin) / :stap)::int as stap, count(*) as aantal
            from bericht where id >= :vanaf and ontvangen_op >= :begin group by 1, 2""";
    private static final String UIT = """
            select a.ontvanger as partij, floor(extract(epoch from p.geeindigd_op - :begin) / :stap)::int as stap, count(*) as aantal
            from poging p join aflevering a on a.id = p.aflevering_id
            where p.geeindigd_op >= :begin and p.uitkomst = 'afgeleverd' group by 1, 2""";
    private static final String VERZONDEN = """
            select verzender as partij, count(*) as aantal, count(*) filter (where stand = 'geweigerd') as geweigerd, null::timestamptz as oudste
            from bericht where id >= :vanaf group by 1""";
    private static final String AANGEHOUDEN = """
            select bestemming as partij, count(*) as aantal, 0 as geweigerd, null::timestamptz as oudste from bericht
            where stand in ('aangehouden', 'beperkt', 'ongekoppeld') and stand <> 'afgeleverd' group by 1""";
    private static final String WACHTEND = """
            select ontvanger as partij, count(*) as aantal, 0 as geweigerd, min(aangemaakt_op) as oudste from aflevering
            where stand in ('wachtend', 'bezig') group by 1""";
    private static final String ONBESTELBAAR = """
            select ontvanger as partij, count(*) as aantal, 0 as geweigerd, null::timestamptz as oudste from aflevering
            where stand = 'onbestelbaar' group by 1""";
    private final Jdbi jdbi;
    private final Partijen partijen;
    private final TermijnOpslag termijnen;
    private final InstantSource klok;

    private record Tel(long aantal, long geweigerd, Instant oudste) {
        private static final Tel NIETS = new Tel(0, 0, null);
    }

    /** Reads this database about these parties. */
    public Overzichtlezer(Jdbi jdbi, Partijen partijen, TermijnOpslag termijnen, InstantSource klok) {
        this.jdbi = jdbi;
        this.partijen = partijen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** The overview as it is now. Parties that are not registered any more but still have traffic are in it by their code. */
    public Overzicht lees() {
        Instant nu = klok.instant();
        return jdbi.withHandle(h -> new Overzicht(nu, routes(h, nu)));
    }

    private List<Routebeeld> routes(Handle h, Instant nu) {
        Instant begin = nu.minus(STAP.multipliedBy(STAPPEN));
        Map<String, long[]> in = stappen(h, IN, begin);
        Map<String, long[]> uit = stappen(h, UIT, begin);
        Map<String, Tel> verzonden = tel(h, VERZONDEN, begin);
        Map<String, Tel> aangehouden = tel(h, AANGEHOUDEN, begin);
        Map<String, Tel> wachtend = tel(h, WACHTEND, begin);
        Map<String, Tel> onbestelbaar = tel(h, ONBESTELBAAR, begin);
        Map<String, Integer> laat = termijnen.telLaat(h, Kalenderdag.van(nu));
        Collection<String> gepauzeerd = h.createQuery("select ontvanger from pauze").mapTo(String.class).set();
        Set<String> codes = new TreeSet<>();
        partijen.alle().forEach(partij -> codes.add(partij.code()));
        List.of(in, uit, verzonden, aangehouden, wachtend, onbestelbaar, laat).forEach(deel -> codes.addAll(deel.keySet()));
        return codes.stream().map(code -> {
            Tel open = wachtend.getOrDefault(code, Tel.NIETS);
            Tel door = verzonden.getOrDefault(code, Tel.NIETS);
            return new Routebeeld(code, partijen.partij(code).map(Partij::naam).orElse(code), wijze(code), staafjes(in.get(code)), staafjes(uit.get(code)),
                    aangehouden.getOrDefault(code, Tel.NIETS).aantal(), open.aantal(), open.oudste(), onbestelbaar.getOrDefault(code, Tel.NIETS).aantal(),
                    laat.getOrDefault(code, 0), door.aantal(), door.geweigerd(), gepauzeerd.contains(code));
        }).sorted(Comparator.comparing(Routebeeld::vraagtAandacht).reversed().thenComparing(Comparator.comparingLong(Routebeeld::inTotaal).reversed())
                .thenComparing(Routebeeld::naam)).toList();
    }

    private String wijze(String code) {
        return partijen.partij(code).flatMap(Partij::aflevering).map(w -> w instanceof Afleverwijze.Push ? "push" : "postbus").orElse("geen");
    }

    private static Staafjes staafjes(long[] stappen) {
        return new Staafjes(Arrays.stream(stappen == null ? new long[STAPPEN] : stappen).boxed().toList());
    }

    private static Map<String, long[]> stappen(Handle h, String sql, Instant begin) {
        Map<String, long[]> perPartij = new HashMap<>();
        vraag(h, sql, begin).map((rij, ctx) -> {
            int stap = Math.min(rij.getInt("stap"), STAPPEN - 1);
            perPartij.computeIfAbsent(rij.getString("partij"), nieuw -> new long[STAPPEN])[stap] += rij.getLong("aantal");
            return stap;
        }).list();
        return perPartij;
    }

    private static Map<String, Tel> tel(Handle h, String sql, Instant begin) {
        Map<String, Tel> perPartij = new HashMap<>();
        vraag(h, sql, begin).map((rij, ctx) -> {
            var oudste = rij.getTimestamp("oudste");
            return perPartij.put(rij.getString("partij"), new Tel(rij.getLong("aantal"), rij.getLong("geweigerd"), oudste == null ? null : oudste.toInstant()));
        }).list();
        return perPartij;
    }

    /** Each question takes from these what it needs. */
    private static Query vraag(Handle h, String sql, Instant begin) {
        return h.createQuery(sql).configure(SqlStatements.class, instelling -> instelling.setUnusedBindingAllowed(true))
                .bind("begin", begin).bind("stap", STAP.toSeconds()).bind("vanaf", Nummergrens.van(begin));
    }
}
