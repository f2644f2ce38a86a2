package nl.poortwachter.verwerking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.bericht.Kalenderdag;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnbeeld;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What became of a message, for those who may know: its sender and its receiver. */
public final class Dossier {
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final TermijnOpslag termijnen;
    private final InstantSource klok;

    /**
     * The state of one message.
     *
     * @param stand where it stands now
     * @param verslag the verdict as it was given at receipt; the receiver gets it without findings
     * @param pogingen every attempt at delivery, oldest first
     * @param antwoorden the return and answer messages on it
     * @param termijnen what is due on it, by whom and until when, most urgent first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inzage(UUID id, String soort, String verzender, String bestemming, String identificatie, Instant ontvangenOp, String stand,
                         Instant bijgewerktOp, UUID antwoordOp, Verslag verslag, List<Poging> pogingen, List<Antwoord> antwoorden,
                         List<Termijnbeeld> termijnen) { }

    /** One attempt at delivery. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poging(int nummer, Instant begonnenOp, Instant geeindigdOp, String uitkomst, Integer httpstatus, String reden) { }

    /** A message that answers this one. */
    public record Antwoord(UUID id, String soort, String stand, Instant ontvangenOp) { }

    /** The content of a return, as it is kept. */
    public record Retour(UUID id, byte[] versleuteld) { }

    /** A row of the table bericht. */
    public record Rij(UUID id, String soort, String verzender, String bestemming, String identificatie, Instant ontvangenOp, String stand,
               Instant bijgewerktOp, UUID antwoordOp, String verslag) { }

    /** The records in this database. */
    public Dossier(Jdbi jdbi, ObjectMapper json, TermijnOpslag termijnen, InstantSource klok) {
        this.jdbi = jdbi;
        this.json = json;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** The message with this number, when this system acts for its sender or its receiver. */
    public Optional<Inzage> voor(UUID id, Afnemer afnemer) {
        Set<String> codes = afnemer.partijen();
        return jdbi.withHandle(h -> h.createQuery("""
                        select id, soort, verzender, bestemming, identificatie, ontvangen_op, stand, bijgewerkt_op, antwoord_op,
                               verslag::text as verslag
                        from bericht
                        where id = :id and (verzender = any(:codes) or afnemer = :afnemer
                                            or bestemming = any(:codes) and stand not in ('geweigerd', 'aangehouden', 'beperkt'))""")
                .bind("id", id).bind("afnemer", afnemer.id()).bindArray("codes", String.class, codes)
                .registerRowMapper(ConstructorMapper.factory(Rij.class)).mapTo(Rij.class).findOne()
                .map(rij -> new Inzage(rij.id(), rij.soort(), rij.verzender(), rij.bestemming(), rij.identificatie(), rij.ontvangenOp(),
                        rij.stand(), rij.bijgewerktOp(), rij.antwoordOp(), verslag(rij, codes),
                        h.createQuery("""
                                select nummer, begonnen_op, geeindigd_op, uitkomst, httpstatus, reden from poging p
                                join aflevering a on a.id = p.aflevering_id where a.bericht_id = :id order by nummer""")
                                .bind("id", id).registerRowMapper(ConstructorMapper.factory(Poging.class)).mapTo(Poging.class).list(),
                        h.createQuery("select id, soort, stand, ontvangen_op from bericht where antwoord_op = :id order by id")
                                .bind("id", id).registerRowMapper(ConstructorMapper.factory(Antwoord.class)).mapTo(Antwoord.class).list(),
                        termijnen(h, rij.id()))));
    }

    private List<Termijnbeeld> termijnen(Handle h, UUID id) {
        LocalDate vandaag = Kalenderdag.van(klok.instant());
        return termijnen.bij(h, id).stream().map(regel -> Termijnbeeld.van(regel, vandaag)).toList();
    }

    /** Ciphertext and number of the return on this message, for its sender and its receiver, as long as the content is kept. */
    public Optional<Retour> retour(UUID id, Afnemer afnemer) {
        return jdbi.withHandle(h -> h.createQuery("""
                        select r.id, i.versleuteld from bericht o join bericht r on r.antwoord_op = o.id join inhoud i on i.bericht_id = r.id
                        where o.id = :id and (o.verzender = any(:codes) or o.bestemming = any(:codes)) and r.identificatie_retour is not null
                              and r.stand <> 'geweigerd'
                        order by r.id limit 1""")
                .bind("id", id).bindArray("codes", String.class, afnemer.partijen())
                .map((rij, ctx) -> new Retour(rij.getObject("id", UUID.class), rij.getBytes("versleuteld"))).findOne());
    }

    private Verslag verslag(Rij rij, Set<String> codes) {
        try {
            Verslag verslag = json.readValue(rij.verslag(), Verslag.class);
            boolean isVerzender = codes.contains(rij.verzender());
            return isVerzender ? verslag : verslag.voorOntvanger();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Het verslag van bericht " + rij.id() + " is niet leesbaar", e);
        }
    }
}
