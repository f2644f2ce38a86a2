package nl.poortwachter.beheer.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.aflevering.Zekeringen;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.opslag.Kolom;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnbeeld;
import nl.poortwachter.verwerking.Verslag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads all about one message but its content. */
public final class Berichtlezer {
    private static final String BERICHT = """
            select b.*, b.verslag::text as verslagtekst, exists (select from inhoud i where i.bericht_id = b.id) as heeft_inhoud
            from bericht b where b.id = :id""";
    private static final String BEZORGING = """
            select a.id, a.ontvanger, a.wijze, a.stand, a.pogingen, a.volgende_poging, a.eigenaar,
                   exists (select from aflevering e where e.volgsleutel = a.volgsleutel and e.id < a.id and e.stand in ('wachtend', 'bezig')) as voorganger
            from aflevering a where a.bericht_id = :id""";
    private static final String VERWIJZING = "select id, soort, stand, ontvangen_op, identificatie_retour from bericht where %s = :id order by id";
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final TermijnOpslag termijnen;
    private final Versleuteling versleuteling;
    private final Pauzes pauzes;
    private final InstantSource klok;

    /** Reads this database, with these keys for the reasons of people. */
    public Berichtlezer(Jdbi jdbi, ObjectMapper json, TermijnOpslag termijnen, Versleuteling versleuteling, InstantSource klok) {
        this.jdbi = jdbi;
        this.json = json;
        this.termijnen = termijnen;
        this.versleuteling = versleuteling;
        this.pauzes = new Pauzes(versleuteling);
        this.klok = klok;
    }

    /** The message with this number. */
    public Optional<Berichtbeeld> lees(UUID id) {
        return jdbi.withHandle(h -> h.createQuery(BERICHT).bind("id", id).map((rij, ctx) -> beeld(h, rij)).findOne());
    }

    private Berichtbeeld beeld(Handle h, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String stand = rij.getString("stand");
        Instant ontvangen = rij.getTimestamp("ontvangen_op").toInstant();
        Verslag verslag = verslag(id, rij.getString("verslagtekst"));
        UUID origineel = rij.getObject("antwoord_op", UUID.class);
        Bezorging bezorging = h.createQuery(BEZORGING).bind("id", id).map((a, ctx) -> bezorging(h, a)).findOne().orElse(null);
        List<Verwijzing> antwoorden = verwijzingen(h, "antwoord_op", id);
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        return new Berichtbeeld(id, rij.getString("soort"), rij.getString("uitgave"), rij.getString("verzender"), rij.getString("bestemming"),
                rij.getString("identificatie"), rij.getString("afnemer"), ontvangen, rij.getTimestamp("bijgewerkt_op").toInstant(), stand,
                Kolom.moment(rij, "wacht_tot"), rij.getBoolean("heeft_inhoud"), verslag, bezorging, Wachtreden.van(stand, bezorging),
                new Tijdlijn(h, versleuteling).van(ontvangen, verslag, bezorging, antwoorden),
                origineel == null ? null : verwijzingen(h, "id", origineel).stream().findFirst().orElse(null), antwoorden,
                termijnen.bij(h, id).stream().map(regel -> Termijnbeeld.van(regel, vandaag)).toList());
    }

    private Verslag verslag(UUID id, String tekst) {
        try {
            return json.readValue(tekst, Verslag.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het verslag van bericht " + id + " is niet leesbaar", e);
        }
    }

    private Bezorging bezorging(Handle h, ResultSet rij) throws SQLException {
        String ontvanger = rij.getString("ontvanger");
        return new Bezorging(rij.getLong("id"), ontvanger, rij.getString("wijze"), rij.getString("stand"), rij.getInt("pogingen"),
                rij.getTimestamp("volgende_poging").toInstant(), rij.getString("eigenaar"), pauzes.van(h, ontvanger).orElse(null),
                Zekeringen.open(h).stream().filter(z -> z.ontvanger().equals(ontvanger)).findFirst().orElse(null), rij.getBoolean("voorganger"));
    }

    private static List<Verwijzing> verwijzingen(Handle h, String kolom, UUID id) {
        return h.createQuery(VERWIJZING.formatted(kolom)).bind("id", id).map((rij, ctx) -> new Verwijzing(rij.getObject("id", UUID.class),
                rij.getString("soort"), rij.getString("stand"), rij.getTimestamp("ontvangen_op").toInstant(),
                Berichtsoort.valueOf(rij.getString("soort")).isRetour())).list();
    }
}
