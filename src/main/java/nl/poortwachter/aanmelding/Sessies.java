package nl.poortwachter.aanmelding;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * The sessions of people, in the database: any node can serve any request, and signing out is final on all of them. A session ends after a silence,
 * after its longest duration whatever happens, and when signing out.
 */
@Singleton
public class Sessies {
    private final Jdbi jdbi;
    private final InstantSource klok;
    private final Aanmeldinstellingen instellingen;

    /** Sessions with the durations of these settings. */
    public Sessies(Jdbi jdbi, InstantSource klok, Aanmeldinstellingen instellingen) {
        this.jdbi = jdbi;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    /** Begins a session under a key that was never used before, and clears away those that are over. */
    Sessiesleutel begin(Account account) {
        Sessiesleutel sleutel = Sessiesleutel.nieuw();
        OffsetDateTime nu = nu();
        jdbi.useTransaction(h -> {
            h.createUpdate("delete from sessie where gebruikt <= :stil or begonnen <= :oud").bind("stil", stil(nu)).bind("oud", oud(nu)).execute();
            h.createUpdate("insert into sessie (kenmerk, account, naam, rollen, demo, begonnen, gebruikt) values (:kenmerk, :account, :naam, :rollen, :demo, :nu, :nu)")
                    .bind("kenmerk", sleutel.kenmerk()).bind("account", account.id()).bind("naam", account.naam())
                    .bindArray("rollen", String.class, account.rollen()).bind("demo", instellingen.demo()).bind("nu", nu).execute();
        });
        return sleutel;
    }

    /**
     * Whose session this is; empty when it is over. A session of the demo is no session outside it.
     *
     * @param telt whether this breaks the silence; a page that refreshes itself does not
     */
    Optional<Account> vind(Sessiesleutel sleutel, boolean telt) {
        OffsetDateTime nu = nu();
        return jdbi.withHandle(h -> h.createQuery("update sessie set gebruikt = case when :telt then :nu else gebruikt end where kenmerk = :kenmerk "
                        + "and gebruikt > :stil and begonnen > :oud and demo = :demo returning account, naam, rollen")
                .bind("telt", telt).bind("nu", nu).bind("kenmerk", sleutel.kenmerk()).bind("stil", stil(nu)).bind("oud", oud(nu))
                .bind("demo", instellingen.demo())
                .map((rij, ctx) -> new Account(rij.getString("account"), rij.getString("naam"), Set.of((String[]) rij.getArray("rollen").getArray())))
                .findOne());
    }

    /** Ends this session, on every node. Gives whose it was, when there was one. */
    Optional<String> einde(Sessiesleutel sleutel) {
        return jdbi.withHandle(h -> h.createQuery("delete from sessie where kenmerk = :kenmerk returning account").bind("kenmerk", sleutel.kenmerk())
                .mapTo(String.class).findOne());
    }

    /** Ends every session of built-in accounts: each start of the demo makes new passwords. */
    void eindeVanDemo() {
        jdbi.useHandle(h -> h.execute("delete from sessie where demo"));
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime stil(OffsetDateTime nu) {
        return nu.minus(instellingen.stilte());
    }

    private OffsetDateTime oud(OffsetDateTime nu) {
        return nu.minus(instellingen.duur());
    }
}
