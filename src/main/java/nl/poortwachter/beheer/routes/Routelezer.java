package nl.poortwachter.beheer.routes;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.aflevering.Zekering;
import nl.poortwachter.aflevering.Zekeringen;
import nl.poortwachter.opslag.Kolom;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads how sending to each receiver goes, from what waits and from the attempts of the last hour. */
public final class Routelezer {
    private static final Duration TERUG = Duration.ofHours(1);
    private static final String WACHTEND = """
            select ontvanger, count(*) as aantal, min(aangemaakt_op) as oudste from aflevering where stand in ('wachtend', 'bezig') group by 1""";
    private static final String POGINGEN = """
            select a.ontvanger, count(*) filter (where p.uitkomst = 'afgeleverd') as gelukt,
                   count(*) filter (where p.uitkomst in ('later', 'onbekend')) as mislukt,
                   max(p.geeindigd_op) filter (where p.uitkomst in ('afgeleverd', 'geweigerd')) as laatst_gelukt,
                   max(p.geeindigd_op) filter (where p.uitkomst in ('later', 'onbekend')) as laatst_mislukt,
                   (array_agg(p.reden order by p.geeindigd_op desc) filter (where p.uitkomst in ('later', 'onbekend')))[1] as reden
            from poging p join aflevering a on a.id = p.aflevering_id where p.geeindigd_op >= :begin group by 1""";
    private final Jdbi jdbi;
    private final Partijen partijen;
    private final InstantSource klok;
    private final Pauzes pauzes;

    private record Rij(String ontvanger, long wachtend, Instant oudste) {
        private static final Rij LEEG = new Rij(null, 0, null);
    }

    private record Pogingen(String ontvanger, long gelukt, long mislukt, String reden, Instant laatstGelukt, Instant laatstMislukt) {
        private static final Pogingen GEEN = new Pogingen(null, 0, 0, null, null, null);
    }

    /** Reads this database about these parties. */
    public Routelezer(Jdbi jdbi, Partijen partijen, Pauzes pauzes, InstantSource klok) {
        this.jdbi = jdbi;
        this.partijen = partijen;
        this.pauzes = pauzes;
        this.klok = klok;
    }

    /** Every registered party as a receiver, by name. */
    public List<Route> lees() {
        return jdbi.withHandle(h -> {
            Map<String, Rij> wachtend = per(h.createQuery(WACHTEND).map((rij, ctx) -> new Rij(rij.getString("ontvanger"), rij.getLong("aantal"),
                    Kolom.moment(rij, "oudste"))).list(), Rij::ontvanger);
            Map<String, Pogingen> pogingen = pogingen(h);
            Map<String, Pauze> gepauzeerd = per(pauzes.alle(h), Pauze::ontvanger);
            Map<String, Zekering> open = per(Zekeringen.open(h), Zekering::ontvanger);
            return partijen.alle().stream().sorted(Comparator.comparing(Partij::naam))
                    .map(partij -> route(partij, wachtend.getOrDefault(partij.code(), Rij.LEEG), pogingen.getOrDefault(partij.code(), Pogingen.GEEN),
                            gepauzeerd.get(partij.code()), open.get(partij.code()))).toList();
        });
    }

    private static Route route(Partij partij, Rij wachtend, Pogingen p, Pauze pauze, Zekering zekering) {
        String wijze = partij.aflevering().map(w -> w instanceof Afleverwijze.Push ? "push" : "postbus").orElse("geen");
        return new Route(partij.code(), partij.naam(), wijze, adres(partij).map(Routelezer::plaats).orElse(null), wachtend.wachtend(), wachtend.oudste(),
                p.gelukt(), p.mislukt(), p.reden(), p.laatstGelukt(), p.laatstMislukt(), pauze, zekering);
    }

    /** The address that messages for this party are pushed to; empty for a mailbox. */
    static java.util.Optional<URI> adres(Partij partij) {
        return partij.aflevering().filter(Afleverwijze.Push.class::isInstance).map(wijze -> ((Afleverwijze.Push) wijze).adres());
    }

    /** Host and port only: a path may hold a key. */
    private static String plaats(URI adres) {
        return adres.getScheme() + "://" + adres.getAuthority();
    }

    private Map<String, Pogingen> pogingen(Handle h) {
        return per(h.createQuery(POGINGEN).bind("begin", klok.instant().minus(TERUG)).map((rij, ctx) -> new Pogingen(rij.getString("ontvanger"),
                rij.getLong("gelukt"), rij.getLong("mislukt"), rij.getString("reden"), Kolom.moment(rij, "laatst_gelukt"), Kolom.moment(rij, "laatst_mislukt")))
                .list(), Pogingen::ontvanger);
    }

    private static <T> Map<String, T> per(List<T> rijen, Function<T, String> ontvanger) {
        return rijen.stream().collect(Collectors.toMap(ontvanger, Function.identity()));
    }
}
