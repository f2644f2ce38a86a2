package nl.poortwachter.verstrekking.rapport;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Kolom;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.verstrekking.Noodgeval;
import nl.poortwachter.verstrekking.Verstrekking;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads disclosures for reports. Thread safe. */
public final class Verstrekkingslezer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LEES = """
            select bericht_id, op, soort, identificatie, van, aan, eindpunt, pseudoniem, fase, doel, grondslag, route, beleid, categorieen, gestript,
                   markeringen, noodgeval, informeren_voor, geinformeerd_op, afgeleverd_op
            from verstrekking where
            """;
    private static final String BIJ_LEK = """
            op >= :van and op < :tot and (cast(:verzender as text) is null or van = :verzender)
            and (cast(:ontvanger as text) is null or aan = :ontvanger) and (cast(:eindpunt as text) is null or eindpunt = :eindpunt)
            """;
    private static final String ONTVANGERS = """
            select aan, eindpunt, count(*) as berichten, count(distinct pseudoniem) as burgers, count(afgeleverd_op) as afgeleverd,
                   array_agg(distinct soort order by soort) as soorten,
                   (select array_agg(distinct c order by c) from verstrekking w, unnest(w.categorieen) c
                    where w.aan = v.aan and w.eindpunt = v.eindpunt and w.op >= :van and w.op < :tot
                      and (cast(:verzender as text) is null or w.van = :verzender)) as categorieen
            from verstrekking v where
            """ + BIJ_LEK + "group by aan, eindpunt order by aan, eindpunt";

    private final Versleuteling versleuteling;

    /**
     * What one receiver got by one way.
     *
     * @param berichten disclosures
     * @param burgers different citizens
     * @param afgeleverd how many of the disclosures arrived
     */
    public record Ontvanger(String aan, String eindpunt, long berichten, long burgers, long afgeleverd, List<String> soorten, List<String> categorieen) { }

    /** With these keys for what was recorded about emergencies. */
    public Verstrekkingslezer(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /** Everything that was shared about this citizen, oldest first. */
    public List<Vastgelegd> over(Handle handle, Pseudoniem burger) {
        return handle.createQuery(LEES + "pseudoniem = :burger order by op, bericht_id").bind("burger", burger.waarde())
                .map((rij, context) -> vastgelegd(rij)).list();
    }

    /** One page of what a breach may concern, in order of receipt. */
    public List<Vastgelegd> bijLek(Handle handle, Lekvraag vraag) {
        return bind(handle.createQuery(LEES + BIJ_LEK + "and (cast(:na as uuid) is null or bericht_id > cast(:na as uuid)) order by bericht_id limit :hoogstens"), vraag)
                .bind("na", vraag.na()).bind("hoogstens", vraag.hoogstens()).map((rij, context) -> vastgelegd(rij)).list();
    }

    /** Who received what a breach may concern: all pages together. */
    public List<Ontvanger> ontvangersBijLek(Handle handle, Lekvraag vraag) {
        return bind(handle.createQuery(ONTVANGERS), vraag).map((rij, context) -> new Ontvanger(rij.getString("aan"), rij.getString("eindpunt"),
                rij.getLong("berichten"), rij.getLong("burgers"), rij.getLong("afgeleverd"), rij(rij, "soorten"), rij(rij, "categorieen"))).list();
    }

    /** Emergencies of which the citizen has not been informed yet, the most urgent first. */
    public List<Vastgelegd> teInformeren(Handle handle, int hoogstens) {
        return handle.createQuery(LEES + """
                        informeren_voor is not null and geinformeerd_op is null order by informeren_voor, bericht_id limit :hoogstens""")
                .bind("hoogstens", hoogstens).map((rij, context) -> vastgelegd(rij)).list();
    }

    /**
     * Records that the citizen was informed of this disclosure. A second time keeps the first moment.
     *
     * @return when, or empty when there is no such duty
     */
    public Optional<Instant> isGeinformeerd(Handle handle, UUID bericht, Instant nu) {
        return handle.createQuery("""
                        update verstrekking set geinformeerd_op = coalesce(geinformeerd_op, :nu)
                        where bericht_id = :bericht and informeren_voor is not null returning geinformeerd_op""")
                .bind("nu", nu).bind("bericht", bericht).mapTo(Instant.class).findOne();
    }

    private static Query bind(Query query, Lekvraag vraag) {
        return query.bind("van", vraag.van()).bind("tot", vraag.tot()).bind("verzender", vraag.verzender()).bind("ontvanger", vraag.ontvanger())
                .bind("eindpunt", vraag.eindpunt());
    }

    private Vastgelegd vastgelegd(ResultSet rij) throws SQLException {
        UUID bericht = rij.getObject("bericht_id", UUID.class);
        try {
            byte[] noodgeval = rij.getBytes("noodgeval");
            Verstrekking verstrekking = new Verstrekking(bericht, Kolom.moment(rij, "op"), rij.getString("soort"), rij.getString("identificatie"),
                    rij.getString("van"), rij.getString("aan"), rij.getString("pseudoniem"), rij.getObject("fase", Integer.class), rij.getString("doel"),
                    rij.getString("grondslag"), rij.getString("route"), rij.getString("beleid"), Set.copyOf(rij(rij, "categorieen")),
                    JSON.readValue(rij.getString("gestript"), new TypeReference<List<Verstrekking.Weggelaten>>() { }),
                    JSON.readValue(rij.getString("markeringen"), new TypeReference<List<Verstrekking.Merk>>() { }),
                    rij.getObject("informeren_voor", LocalDate.class));
            return new Vastgelegd(verstrekking, rij.getString("eindpunt"), Kolom.moment(rij, "afgeleverd_op"), Kolom.moment(rij, "geinformeerd_op"),
                    noodgeval == null ? null : JSON.readValue(versleuteling.ontsleutel(noodgeval, bericht), Noodgeval.class));
        } catch (IOException e) {
            throw new IllegalStateException("De verstrekking van bericht " + bericht + " is niet leesbaar", e);
        }
    }

    private static List<String> rij(ResultSet rij, String kolom) throws SQLException {
        return rij.getArray(kolom) == null ? List.of() : List.of((String[]) rij.getArray(kolom).getArray());
    }
}
