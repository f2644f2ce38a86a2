package nl.poortwachter.beheer.berichten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads the list of messages. A page begins after the last number of the page before, never after a count of rows, so that every page costs the
 * same; nothing is counted. What would need too many rows ends by itself after {@link #GRENS}.
 */
public final class Berichtenlezer {
    /** A question that takes longer than this many milliseconds is given up; see {@link TeRuimeVraag}. */
    public static final int GRENS = 5_000;
    private static final String REGELS = """
            select b.id, b.soort, b.verzender, b.bestemming, b.identificatie, b.ontvangen_op, b.stand, b.fase, a.pogingen,
                   case when a.stand = 'wachtend' and a.wijze = 'push' then a.volgende_poging end as volgende
            from (%s) gekozen join bericht b on b.id = gekozen.id left join aflevering a on a.bericht_id = b.id
            order by b.id desc""";
    private final Jdbi jdbi;

    /** Reads this database. */
    public Berichtenlezer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One page of what is asked for.
     *
     * @param hoogstens most rows on the page
     * @throws TeRuimeVraag when the database cannot find the page in time
     */
    public Berichtenblad lees(Berichtvraag vraag, int hoogstens) {
        boolean terug = vraag.voor() != null;
        List<Berichtregel> gevonden = new ArrayList<>(zoek(vraag, hoogstens + 1));
        boolean meer = gevonden.size() > hoogstens;
        if (meer) {
            // The row too many is the one farthest from where the page begins.
            gevonden.remove(terug ? 0 : hoogstens);
        }
        List<Berichtregel> regels = Collections.unmodifiableList(gevonden);
        if (regels.isEmpty()) {
            return new Berichtenblad(regels, null, null);
        }
        boolean heeftNieuwer = terug ? meer : vraag.na() != null;
        boolean heeftOuder = terug || meer;
        return new Berichtenblad(regels, heeftNieuwer ? vraag.nieuwerDan(regels.get(0).id()) : null,
                heeftOuder ? vraag.ouderDan(regels.get(regels.size() - 1).id()) : null);
    }

    private List<Berichtregel> zoek(Berichtvraag vraag, int aantal) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        String keuze = new Keuze(vraag, waarden).sql();
        return jdbi.inTransaction(h -> {
            h.execute("set local statement_timeout = " + GRENS);
            try (Query query = h.createQuery(REGELS.formatted(keuze))) {
                return query.bindMap(waarden).bind("aantal", aantal).map((rij, ctx) -> regel(rij)).list();
            } catch (org.jdbi.v3.core.JdbiException e) {
                throw TeRuimeVraag.alsAfgebroken(e);
            }
        });
    }

    private static Berichtregel regel(ResultSet rij) throws SQLException {
        Timestamp volgende = rij.getTimestamp("volgende");
        return new Berichtregel(rij.getObject("id", UUID.class), rij.getString("soort"), rij.getString("verzender"), rij.getString("bestemming"),
                rij.getString("identificatie"), rij.getTimestamp("ontvangen_op").toInstant(), rij.getString("stand"), getal(rij, "fase"),
                getal(rij, "pogingen"), volgende == null ? null : volgende.toInstant());
    }

    private static Integer getal(ResultSet rij, String kolom) throws SQLException {
        int getal = rij.getInt(kolom);
        return rij.wasNull() ? null : getal;
    }
}
