package nl.poortwachter.beheer.alarm;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The conditions that hold, as the database has them for all nodes together. */
public final class Alarmboek {
    private static final Duration VERGETEN_NA = Duration.ofMinutes(5);
    private static final List<String> GEDEELD = Arrays.stream(Alarm.Soort.values()).filter(Alarm.Soort::isGedeeld).map(Alarm.Soort::naam).toList();
    /** Any fixed number that nothing else locks. */
    private static final long SLOT = 0x616C_6172_6DL;

    /**
     * A change.
     *
     * @param begonnen true when the condition began, false when it ended
     */
    public record Wending(boolean begonnen, String naam, String kenmerk) { }

    private Alarmboek() { }

    /** Lets one node at a time judge the shared conditions, until the end of this transaction; false when another does. */
    static boolean magOordelen(Handle h) {
        return h.createQuery("select pg_try_advisory_xact_lock(:slot)").bind("slot", SLOT).mapTo(Boolean.class).one();
    }

    /** Records which shared conditions hold now; only for who {@link #magOordelen}. */
    static List<Wending> gedeeld(Handle h, Set<Alarm> nu) {
        return werkBij(h, nu, "naam = any(:gedeeld)", "");
    }

    /** Records which conditions of this node hold now; conditions of nodes that are gone end as well. */
    static List<Wending> eigen(Handle h, String knooppunt, Set<Alarm> nu) {
        return werkBij(h, nu, "naam <> all(:gedeeld) and (split_part(kenmerk, ' ', 1) = :knooppunt or gezien_op < now() - :vergeten)", knooppunt);
    }

    private static List<Wending> werkBij(Handle h, Set<Alarm> nu, String mijne, String knooppunt) {
        String[] namen = nu.stream().map(a -> a.soort().naam()).toArray(String[]::new);
        String[] kenmerken = nu.stream().map(Alarm::kenmerk).toArray(String[]::new);
        return h.createQuery("""
                with nu as (select * from unnest(:namen, :kenmerken) n(naam, kenmerk)),
                     weg as (delete from alarm a where %s and not exists (select from nu where nu.naam = a.naam and nu.kenmerk = a.kenmerk)
                             returning false as begonnen, a.naam, a.kenmerk),
                     nieuw as (insert into alarm as a (naam, kenmerk, sinds, gezien_op) select naam, kenmerk, now(), now() from nu
                               on conflict (naam, kenmerk) do update set gezien_op = now()
                               returning a.sinds = now() as begonnen, a.naam, a.kenmerk)
                select * from weg union all select * from nieuw where begonnen order by 1, 2, 3""".formatted(mijne))
                .bindArray("namen", String.class, (Object[]) namen).bindArray("kenmerken", String.class, (Object[]) kenmerken)
                .bindArray("gedeeld", String.class, GEDEELD).bind("knooppunt", knooppunt).bind("vergeten", VERGETEN_NA)
                .map((rij, ctx) -> new Wending(rij.getBoolean("begonnen"), rij.getString("naam"), rij.getString("kenmerk"))).list();
    }

    /** How many conditions of each name hold now. */
    public static Map<String, Long> tel(Handle h) {
        Map<String, Long> aantallen = new TreeMap<>();
        h.createQuery("select naam, count(*) from alarm group by 1").map((rij, ctx) -> Map.entry(rij.getString(1), rij.getLong(2)))
                .forEach(e -> aantallen.put(e.getKey(), e.getValue()));
        return aantallen;
    }
}
