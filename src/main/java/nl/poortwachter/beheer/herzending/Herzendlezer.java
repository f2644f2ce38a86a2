package nl.poortwachter.beheer.herzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.PerOntvanger;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.Post;
import nl.poortwachter.beheer.herzending.Herzendingbeeld.Telling;
import nl.poortwachter.opslag.Kolom;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads selections of dead letters. The result is read from the messages themselves, not from what was intended. */
public final class Herzendlezer {
    private static final int EERSTE = 50;
    private static final String UITSLAG = """
            case when p.overgeslagen is not null then 'post_overgeslagen'
                 when p.vrijgegeven_op is null then case when h.stand = 'gestopt' then 'post_niet_gegaan' else 'post_te_gaan' end
                 when a.stand = 'afgeleverd' then 'post_afgeleverd' when a.stand = 'geweigerd' then 'post_geweigerd'
                 when a.stand = 'onbestelbaar' then 'post_weer_onbestelbaar' else 'post_onderweg' end""";
    private static final String VAN = """
            from herzendpost p join herzending h on h.id = p.herzending_id left join aflevering a on a.bericht_id = p.bericht_id
            left join bericht b on b.id = p.bericht_id where p.herzending_id = :id""";
    private static final String TEL = """
            select count(*) as totaal, count(*) filter (where u in ('post_te_gaan', 'post_niet_gegaan')) as te_gaan,
                   count(*) filter (where u = 'post_overgeslagen') as overgeslagen, count(*) filter (where u = 'post_onderweg') as onderweg,
                   count(*) filter (where u = 'post_afgeleverd') as afgeleverd, count(*) filter (where u = 'post_geweigerd') as geweigerd,
                   count(*) filter (where u = 'post_weer_onbestelbaar') as weer_onbestelbaar
            from (select %s as u %s) uitslagen""".formatted(UITSLAG, VAN);
    private static final String POSTEN = """
            select p.volgnummer, p.bericht_id, b.soort, b.bestemming, b.ontvangen_op, p.vrijgegeven_op, p.overgeslagen, %s as uitslag %s order by p.volgnummer limit %d"""
            .formatted(UITSLAG, VAN, EERSTE);
    private final Jdbi jdbi;
    private final Versleuteling versleuteling;

    /** Reads this database, with these keys for the reasons. */
    public Herzendlezer(Jdbi jdbi, Versleuteling versleuteling) {
        this.jdbi = jdbi;
        this.versleuteling = versleuteling;
    }

    /** The selection with this number. */
    public Optional<Herzendingbeeld> lees(UUID id) {
        return jdbi.withHandle(h -> h.createQuery("select * from herzending where id = :id").bind("id", id).map((rij, ctx) -> beeld(h, rij)).findOne());
    }

    /** The newest selections. */
    public List<Herzendingbeeld> laatste(int hoogstens) {
        return jdbi.withHandle(h -> h.createQuery("select * from herzending order by id desc limit :hoogstens").bind("hoogstens", hoogstens)
                .map((rij, ctx) -> beeld(h, rij)).list());
    }

    /** How many dead letters there are for each receiver, the most first. */
    public List<PerOntvanger> perOntvanger() {
        return jdbi.withHandle(h -> h.createQuery("select ontvanger, count(*) as aantal from aflevering where stand = 'onbestelbaar' group by 1 order by 2 desc, 1")
                .map((rij, ctx) -> new PerOntvanger(rij.getString("ontvanger"), rij.getLong("aantal"))).list());
    }

    private Herzendingbeeld beeld(Handle h, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        int tempo = rij.getInt("tempo");
        Integer ofGeen = rij.wasNull() ? null : tempo;
        Telling telling = h.createQuery(TEL).bind("id", id).map((t, ctx) -> new Telling(t.getLong("totaal"), t.getLong("te_gaan"), t.getLong("overgeslagen"),
                t.getLong("onderweg"), t.getLong("afgeleverd"), t.getLong("geweigerd"), t.getLong("weer_onbestelbaar"))).one();
        List<PerOntvanger> per = h.createQuery("select coalesce(a.ontvanger, '') as ontvanger, count(*) as aantal " + VAN + " group by 1 order by 2 desc, 1")
                .bind("id", id).map((o, ctx) -> new PerOntvanger(o.getString("ontvanger"), o.getLong("aantal"))).list();
        List<Post> posten = h.createQuery(POSTEN).bind("id", id).map((p, ctx) -> new Post(p.getInt("volgnummer"), p.getObject("bericht_id", UUID.class),
                p.getString("soort"), p.getString("bestemming"), Kolom.moment(p, "ontvangen_op"), Kolom.moment(p, "vrijgegeven_op"), p.getString("uitslag"), p.getString("overgeslagen"))).list();
        return new Herzendingbeeld(id, Kolom.moment(rij, "gemaakt_op"), rij.getString("gemaakt_door"), rij.getString("omschrijving"), rij.getString("stand"), ofGeen,
                versleuteling.ontsleutelTekst(rij.getBytes("reden_versleuteld"), id), Kolom.moment(rij, "begonnen_op"), Kolom.moment(rij, "geeindigd_op"), rij.getString("gestopt_door"), telling, per, posten);
    }
}
