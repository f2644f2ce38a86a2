package nl.poortwachter.verstrekking.maatregel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.poortwachter.minimaliteit.Bescherming;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Who is protected and for whom processing is restricted, in memory, so that looking costs a message no question to the database. The node where a
 * measure is confirmed refreshes at once; the others within one refresh. A list that could not be refreshed for too long is not believed: then no
 * message passes, because a missed protection cannot be undone. Thread safe.
 */
public final class Maatregelenlijst implements Bescherming {
    private static final Duration HOUDBAAR = Duration.ofSeconds(30);
    private final Jdbi jdbi;
    private final Kenmerken kenmerken;
    private final InstantSource klok;
    private final AtomicReference<Lijst> lijst = new AtomicReference<>(new Lijst(Long.MIN_VALUE, Instant.MIN, Set.of(), Set.of()));

    private record Lijst(long versie, Instant gelezen, Set<String> beschermd, Set<String> beperkt) {
        Lijst nogSteedsZo(Instant nu) {
            return new Lijst(versie, nu, beschermd, beperkt);
        }
    }

    /** The list in this database; empty and not believed until {@link #ververs}. */
    public Maatregelenlijst(Jdbi jdbi, Kenmerken kenmerken, InstantSource klok) {
        this.jdbi = jdbi;
        this.kenmerken = kenmerken;
        this.klok = klok;
    }

    /** Looks whether anything changed, and reads the list again if so. */
    public void ververs() {
        Instant nu = klok.instant();
        Lijst oud = lijst.get();
        Lijst nieuw = jdbi.withHandle(h -> {
            long versie = h.createQuery("select versie from maatregelstand").mapTo(Long.class).one();
            return versie == oud.versie() ? oud.nogSteedsZo(nu)
                    : new Lijst(versie, nu, lees(h, Maatregelsoort.BESCHERMING), lees(h, Maatregelsoort.BEPERKING));
        });
        // Two that refresh at once: the newer list stays, whoever is last.
        lijst.accumulateAndGet(nieuw, (een, ander) -> een.versie() > ander.versie() ? een : ander);
    }

    private static Set<String> lees(Handle handle, Maatregelsoort soort) {
        return Set.copyOf(handle.createQuery("select kenmerk from maatregel where soort = :soort").bind("soort", soort.naam())
                .mapTo(String.class).list());
    }

    @Override
    public boolean isBeschermd(Collection<String> bsns, Collection<Adres> adressen) {
        Set<String> beschermd = geldig().beschermd();
        return !beschermd.isEmpty() && (bsns.stream().anyMatch(bsn -> beschermd.contains(kenmerken.burger(bsn)))
                || adressen.stream().anyMatch(adres -> beschermd.contains(kenmerken.adres(adres))));
    }

    @Override
    public boolean isBeperkt(String bsn) {
        Set<String> beperkt = geldig().beperkt();
        return !beperkt.isEmpty() && beperkt.contains(kenmerken.burger(bsn));
    }

    /** True while the list is believed. */
    public boolean isVers() {
        return isVers(lijst.get());
    }

    private boolean isVers(Lijst gelezen) {
        return !gelezen.gelezen().isBefore(klok.instant().minus(HOUDBAAR));
    }

    private Lijst geldig() {
        Lijst nu = lijst.get();
        if (!isVers(nu)) {
            throw new LijstVerouderd();
        }
        return nu;
    }
}
