package nl.poortwachter.beheer.herzending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poortwachter.aflevering.Wachtrij;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verwerking.Verschil;
import org.jdbi.v3.core.Handle;

/**
 * Sends dead letters again (tables herzending and herzendpost). A selection is frozen when it is made: what becomes a dead letter later is not in it.
 * Works on the connection of the caller, in a transaction. Thread safe; any number of nodes may do {@link #ronde}.
 */
public final class Herzendingen {
    private static final int MINUUT = 60;
    private static final int HOOGSTENS_PER_RONDE = 200;

    private final Versleuteling versleuteling;
    private final BiFunction<Handle, UUID, Optional<Verschil>> vergelijking;

    private record Lopend(UUID id, Instant begonnenOp, int tempo, long gehad) { }

    private record Post(int volgnummer, UUID bericht) { }

    /**
     * With these.
     *
     * @param versleuteling keys for the reasons
     * @param vergelijking tells how a message would go out now; empty when its content is not kept
     */
    public Herzendingen(Versleuteling versleuteling, BiFunction<Handle, UUID, Optional<Verschil>> vergelijking) {
        this.versleuteling = versleuteling;
        this.vergelijking = vergelijking;
    }

    /** Freezes what this selection finds now, to be looked at before anything is sent. */
    public UUID stelSamen(Handle handle, Selectie selectie, String door, Instant nu) {
        UUID id = Berichtnummer.nieuw();
        handle.createUpdate("""
                        insert into herzending (id, gemaakt_op, gemaakt_door, omschrijving, stand) values (:id, :nu, :door, :omschrijving, 'voorbeeld')""")
                .bind("id", id).bind("nu", nu).bind("door", door).bind("omschrijving", selectie.omschrijving()).execute();
        handle.createUpdate("""
                        insert into herzendpost (herzending_id, volgnummer, bericht_id)
                        select :id, row_number() over (order by bericht_id), bericht_id from (
                            select bericht_id from aflevering
                            where stand = 'onbestelbaar' and (cast(:ontvanger as text) is null or ontvanger = :ontvanger)
                                  and (not :aangewezen or bericht_id = any(:berichten))
                            order by id limit :hoogstens) gekozen""")
                .bind("id", id).bind("ontvanger", selectie.ontvanger()).bind("aangewezen", !selectie.berichten().isEmpty())
                .bindArray("berichten", UUID.class, selectie.berichten()).bind("hoogstens", selectie.hoogstens()).execute();
        return id;
    }

    /**
     * From now on the messages are released.
     *
     * @param tempo messages per minute
     * @param reden why; may name people, kept encrypted
     * @return false when this selection was begun or stopped already
     */
    public boolean begin(Handle handle, UUID id, int tempo, String reden, Instant nu) {
        return handle.createUpdate("update herzending set stand = 'bezig', tempo = :tempo, reden_versleuteld = :reden, begonnen_op = :nu where id = :id and stand = 'voorbeeld'")
                .bind("id", id).bind("tempo", tempo).bind("reden", versleuteling.versleutelTekst(reden, id)).bind("nu", nu).execute() == 1;
    }

    /**
     * Nothing more is released. What was released goes on.
     *
     * @return false when it was at its end already
     */
    public boolean stop(Handle handle, UUID id, String door, Instant nu) {
        return handle.createUpdate("""
                        update herzending set stand = 'gestopt', gestopt_door = :door, geeindigd_op = :nu where id = :id and stand in ('voorbeeld', 'bezig')""")
                .bind("id", id).bind("door", door).bind("nu", nu).execute() == 1;
    }

    /**
     * Releases what the rate allows until this moment. A selection that another node has in hand is left to it.
     *
     * @return how many messages went back to the outbox
     */
    public int ronde(Handle handle, Instant nu) {
        List<Lopend> lopend = handle.createQuery("""
                        select h.id, h.begonnen_op, h.tempo,
                               (select count(*) from herzendpost p where p.herzending_id = h.id and (vrijgegeven_op is not null or overgeslagen is not null)) as gehad
                        from herzending h where h.stand = 'bezig' order by h.id for update of h skip locked""")
                .map((rij, ctx) -> new Lopend(rij.getObject("id", UUID.class), rij.getTimestamp("begonnen_op").toInstant(), rij.getInt("tempo"),
                        rij.getLong("gehad"))).list();
        return lopend.stream().mapToInt(een -> geefVrij(handle, een, nu)).sum();
    }

    private int geefVrij(Handle handle, Lopend lopend, Instant nu) {
        // The first goes at once; from then on as many as the minutes that went by allow.
        long mag = 1 + Duration.between(lopend.begonnenOp(), nu).toSeconds() * lopend.tempo() / MINUUT - lopend.gehad();
        List<Post> aanDeBeurt = handle.createQuery("""
                        select volgnummer, bericht_id from herzendpost
                        where herzending_id = :id and vrijgegeven_op is null and overgeslagen is null order by volgnummer limit :hoogstens""")
                .bind("id", lopend.id()).bind("hoogstens", Math.max(1, Math.min(mag, HOOGSTENS_PER_RONDE)))
                .map((rij, ctx) -> new Post(rij.getInt("volgnummer"), rij.getObject("bericht_id", UUID.class))).list();
        if (aanDeBeurt.isEmpty()) {
            handle.createUpdate("update herzending set stand = 'klaar', geeindigd_op = :nu where id = :id").bind("id", lopend.id()).bind("nu", nu).execute();
            return 0;
        }
        return mag < 1 ? 0 : (int) aanDeBeurt.stream().filter(post -> isTerug(handle, lopend.id(), post, nu)).count();
    }

    private boolean isTerug(Handle handle, UUID herzending, Post post, Instant nu) {
        Optional<String> bezwaar = bezwaar(handle, post.bericht());
        handle.createUpdate("update herzendpost set vrijgegeven_op = :op, overgeslagen = :waarom where herzending_id = :id and volgnummer = :nr")
                .bind("id", herzending).bind("nr", post.volgnummer()).bind("op", bezwaar.isPresent() ? null : nu).bind("waarom", bezwaar.orElse(null))
                .execute();
        return bezwaar.isEmpty();
    }

    /** Why this message does not go, as the key of a text; it went when there is none. What would not go out as it was offered before takes two people. */
    private Optional<String> bezwaar(Handle handle, UUID bericht) {
        Optional<Verschil> verschil = vergelijking.apply(handle, bericht);
        if (verschil.isEmpty()) {
            return Optional.of("geen_inhoud");
        }
        if (verschil.get().bezwaar() != null) {
            return Optional.of("mag_niet");
        }
        if (!verschil.get().isGelijk()) {
            return Optional.of("veranderd");
        }
        return Wachtrij.zetTerug(handle, bericht) ? Optional.empty() : Optional.of("geen_dode_brief");
    }
}
