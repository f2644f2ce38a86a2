package nl.poortwachter.aflevering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The mailbox: messages wait here until their receiver fetches and acknowledges them. */
public final class Postbus {
    private final Jdbi jdbi;
    private final String knooppunt;
    private final BijAflevering bijAflevering;

    /**
     * A message that waits in the mailbox.
     *
     * @param volgnummer position in the mailbox, for paging
     */
    public record Post(UUID id, String soort, String verzender, String identificatie, String ontvanger, Instant ontvangenOp, long volgnummer) { }

    /** The mailbox as seen by one node. */
    public Postbus(Jdbi jdbi, String knooppunt, BijAflevering bijAflevering) {
        this.jdbi = jdbi;
        this.knooppunt = knooppunt;
        this.bijAflevering = bijAflevering;
    }

    /** Waiting messages for these party codes, oldest first, after this position (0 for the first page). */
    public List<Post> lijst(Collection<String> codes, long na, int hoogstens) {
        return jdbi.withHandle(h -> h.createQuery("""
                select b.id, b.soort, b.verzender, b.identificatie, a.ontvanger, b.ontvangen_op, a.id as volgnummer
                from aflevering a join bericht b on b.id = a.bericht_id
                where a.ontvanger = any(:codes) and a.id > :na and a.stand = 'wachtend' and a.wijze = 'postbus'
                order by a.id limit :hoogstens""")
                .bindArray("codes", String.class, codes).bind("na", na).bind("hoogstens", hoogstens)
                .map((rij, ctx) -> new Post(rij.getObject("id", UUID.class), rij.getString("soort"), rij.getString("verzender"),
                        rij.getString("identificatie"), rij.getString("ontvanger"), rij.getTimestamp("ontvangen_op").toInstant(),
                        rij.getLong("volgnummer")))
                .list());
    }

    /** Ciphertext of a message for one of these codes, also after acknowledgement as long as it is kept. */
    public Optional<byte[]> versleuteld(UUID bericht, Collection<String> codes) {
        return jdbi.withHandle(h -> h.createQuery("""
                select i.versleuteld from aflevering a join inhoud i on i.bericht_id = a.bericht_id
                where a.bericht_id = :bericht and a.ontvanger = any(:codes) and a.wijze = 'postbus'""")
                .bind("bericht", bericht).bindArray("codes", String.class, codes).mapTo(byte[].class).findOne());
    }

    /**
     * Acknowledges a message: it has been stored safely by its receiver.
     *
     * @return false when there is no such waiting message for these codes
     */
    public boolean bevestig(UUID bericht, Collection<String> codes) {
        return jdbi.inTransaction(h -> {
            Optional<Long> rij = h.createQuery("""
                    update aflevering set stand = 'afgeleverd', pogingen = pogingen + 1
                    where bericht_id = :bericht and ontvanger = any(:codes) and wijze = 'postbus' and stand = 'wachtend'
                    returning id""")
                    .bind("bericht", bericht).bindArray("codes", String.class, codes).mapTo(Long.class).findOne();
            rij.ifPresent(id -> {
                h.createUpdate("""
                        insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt)
                        select id, pogingen, now(), now(), 'afgeleverd', 'opgehaald en bevestigd', :knooppunt
                        from aflevering where id = :id""").bind("id", id).bind("knooppunt", knooppunt).execute();
                h.createUpdate("update bericht set stand = 'afgeleverd', bijgewerkt_op = now() where id = :id")
                        .bind("id", bericht).execute();
                bijAflevering.afgeleverd(h, bericht);
            });
            return rij.isPresent();
        });
    }
}
