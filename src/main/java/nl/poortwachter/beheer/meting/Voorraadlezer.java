package nl.poortwachter.beheer.meting;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.poortwachter.aflevering.Zekering;
import nl.poortwachter.aflevering.Zekeringen;
import org.jdbi.v3.core.Handle;

/** Reads {@link Voorraad} from indexes: what it costs depends on what waits or went wrong, not on how many messages there ever were. */
@Singleton
public class Voorraadlezer {
    /** Further than this nothing is counted. */
    public static final int MEESTE = 100_000;
    private static final String OUDSTE = """
            select coalesce((select extract(epoch from now() - a.volgende_poging) from aflevering a
                             where a.stand = 'wachtend' and a.wijze = 'push' and a.volgende_poging <= now()
                               and a.ontvanger <> all (array(select ontvanger from pauze
                                                             union all select ontvanger from zekering where open_sinds is not null))
                               and not exists (select from aflevering e
                                               where e.volgsleutel = a.volgsleutel and e.id < a.id and e.stand in ('wachtend', 'bezig'))
                             order by a.volgende_poging limit 1), 0)""";
    private static final String ACHTERSTANDEN = """
            select ontvanger, count(*) as aantal, extract(epoch from now() - min(aangemaakt_op)) as oudste from aflevering
            where wijze = 'push' and (stand = 'wachtend' and pogingen > 0 or stand = 'bezig' and pogingen > 1) group by ontvanger""";
    private final InstantSource klok;

    /** Compares the database's clock with this one. */
    public Voorraadlezer(InstantSource klok) {
        this.klok = klok;
    }

    /** What waits now. */
    public Voorraad lees(Handle h) {
        return new Voorraad(tel(h, "stand = 'wachtend' and wijze = 'push'"), tel(h, "stand = 'wachtend' and wijze = 'postbus'"), tel(h, "stand = 'bezig'"),
                seconden(h.createQuery(OUDSTE).mapTo(Double.class).one()), achterstanden(h),
                perNaam(h, "select ontvanger, count(*) from aflevering where stand = 'onbestelbaar' group by 1"), onderbroken(h), wachtend(h),
                perNaam(h, "select soort, count(*) from termijn where te_laat_gemeld is not null and gehaald_op is null group by 1"), klokafwijking(h));
    }

    private static long tel(Handle h, String voorwaarde) {
        return h.createQuery("select count(*) from (select from aflevering where " + voorwaarde + " limit :meeste) x")
                .bind("meeste", MEESTE).mapTo(Long.class).one();
    }

    private static Map<String, Voorraad.Achterstand> achterstanden(Handle h) {
        Map<String, Voorraad.Achterstand> gevonden = new TreeMap<>();
        h.createQuery(ACHTERSTANDEN).map((rij, ctx) -> Map.entry(rij.getString("ontvanger"),
                new Voorraad.Achterstand(rij.getLong("aantal"), seconden(rij.getDouble("oudste"))))).forEach(e -> gevonden.put(e.getKey(), e.getValue()));
        return gevonden;
    }

    private static Set<String> onderbroken(Handle h) {
        return Zekeringen.open(h).stream().map(Zekering::ontvanger).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each stand has an index of its own with nothing else in it. */
    private static Map<String, Long> wachtend(Handle h) {
        Map<String, Long> wachtend = perNaam(h, "select stand, count(*) from bericht where stand in ('aangehouden', 'beperkt') group by 1");
        wachtend.putAll(perNaam(h, "select stand, count(*) from bericht where stand = 'ongekoppeld' group by 1"));
        return wachtend;
    }

    private static Map<String, Long> perNaam(Handle h, String vraag) {
        Map<String, Long> aantallen = new TreeMap<>();
        h.createQuery(vraag).map((rij, ctx) -> Map.entry(rij.getString(1), rij.getLong(2))).forEach(e -> aantallen.put(e.getKey(), e.getValue()));
        return aantallen;
    }

    /** Half of the time that the question took is counted as under way. */
    private Duration klokafwijking(Handle h) {
        Instant voor = klok.instant();
        Instant daar = h.createQuery("select clock_timestamp()").mapTo(Instant.class).one();
        Duration heenEnWeer = Duration.between(voor, klok.instant());
        return Duration.between(daar, voor.plus(heenEnWeer.dividedBy(2)));
    }

    private static Duration seconden(double aantal) {
        return Duration.ofMillis(Math.max(0, Math.round(aantal * 1000)));
    }
}
