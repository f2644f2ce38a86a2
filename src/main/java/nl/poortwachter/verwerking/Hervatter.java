package nl.poortwachter.verwerking;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.opslag.Oorzaak;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Partijen;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds messages that were held and may go on: something happened for the same citizen, their time is up, or what they answer has come. Who finds one has it for a
 * minute; only a new verdict takes away the reason to look. So one that cannot be judged by a fault of ours, or was with a node that stopped, comes again
 * and keeps nobody else from going on.
 */
public final class Hervatter {
    private static final Logger LOG = Logger.getLogger(Hervatter.class);
    private static final int HOOGSTENS = 100;
    private static final Duration PAUZE = Duration.ofMinutes(1);
    /** Returns that matched nothing when they came, and whose original is there now; it has no other return. */
    private static final String NU_TE_KOPPELEN = """
            select r.id from bericht r join unnest(:retoursoorten, :heensoorten) k (retour, heen) on k.retour = r.soort
            join bericht o on o.verzender = r.bestemming and o.soort = k.heen and o.identificatie = r.identificatie
            where r.stand = 'ongekoppeld' and o.bestemming = r.verzender and o.stand <> 'geweigerd'
                  and not exists (select from bericht x where x.antwoord_op = o.id and x.soort = r.soort and x.stand <> 'geweigerd')""";
    private static final List<Berichtsoort> RETOUREN = Arrays.stream(Berichtsoort.values()).filter(Berichtsoort::isRetour).toList();
    private final Jdbi jdbi;
    private final Versleuteling versleuteling;
    private final Partijen partijen;
    private final InstantSource klok;
    private final ObjectMapper json;

    /** A held message as it came in. */
    private record Wachtend(UUID id, byte[] versleuteld, byte[] verklaring, String afnemer, Instant ontvangenOp, boolean verlopen) { }

    /** On this database. */
    public Hervatter(Jdbi jdbi, Versleuteling versleuteling, Partijen partijen, InstantSource klok, ObjectMapper json) {
        this.jdbi = jdbi;
        this.versleuteling = versleuteling;
        this.partijen = partijen;
        this.klok = klok;
        this.json = json;
    }

    /** Passages to run again, oldest first. */
    public List<Doorgang> zoek() {
        Instant nu = klok.instant();
        List<Wachtend> wachtend = jdbi.inTransaction(h -> {
            List<Wachtend> gevonden = h.createQuery("""
                            select b.id, i.versleuteld, i.verklaring, b.afnemer, b.ontvangen_op, coalesce(b.wacht_tot <= :nu, false) as verlopen
                            from bericht b join inhoud i on i.bericht_id = b.id
                            where b.id in (select id from bericht where opnieuw
                                           union select id from bericht where stand = 'aangehouden' and wacht_tot <= :nu
                                           union
                            """ + NU_TE_KOPPELEN + """
                            ) and (b.weer_vanaf is null or b.weer_vanaf <= :nu)
                            order by b.id limit :hoogstens for no key update of b skip locked""")
                    .bind("nu", nu).bind("hoogstens", HOOGSTENS)
                    .bindArray("retoursoorten", String.class, RETOUREN.stream().map(Berichtsoort::name).toList())
                    .bindArray("heensoorten", String.class, RETOUREN.stream().map(soort -> soort.heen().name()).toList())
                    .map((rij, ctx) -> new Wachtend(rij.getObject("id", UUID.class), rij.getBytes("versleuteld"), rij.getBytes("verklaring"), rij.getString("afnemer"),
                            rij.getTimestamp("ontvangen_op").toInstant(), rij.getBoolean("verlopen")))
                    .list();
            h.createUpdate("update bericht set weer_vanaf = :straks where id = any(:ids)").bind("straks", nu.plus(PAUZE))
                    .bindArray("ids", UUID.class, gevonden.stream().map(Wachtend::id).toList()).execute();
            return gevonden;
        });
        return wachtend.stream().map(this::doorgang).flatMap(Optional::stream).toList();
    }

    /** Empty when what was kept cannot be read back, which is a fault of ours and no verdict. */
    private Optional<Doorgang> doorgang(Wachtend w) {
        try {
            return Optional.of(leesTerug(w));
        } catch (RuntimeException e) {
            LOG.errorf("bericht-niet-hervat bericht=%s oorzaak=%s", w.id(), Oorzaak.van(e));
            return Optional.empty();
        }
    }

    private Doorgang leesTerug(Wachtend w) {
        Afnemer afnemer = partijen.afnemers().stream().filter(a -> a.id().equals(w.afnemer())).findFirst()
                .orElseGet(() -> Afnemer.intern(w.afnemer(), w.afnemer()));
        Doorgang doorgang = new Doorgang(new Aanlevering(w.id(), versleuteling.ontsleutel(w.versleuteld(), w.id()), afnemer, null, verklaring(w),
                Aanlevering.Opdracht.HERVATTEN, w.ontvangenOp()));
        doorgang.wachttijdIsOm(w.verlopen());
        return doorgang;
    }

    private Map<String, String> verklaring(Wachtend w) {
        try {
            return w.verklaring() == null ? Map.of() : json.readValue(versleuteling.ontsleutel(w.verklaring(), w.id()), new TypeReference<>() { });
        } catch (IOException e) {
            throw new IllegalStateException("De verklaring bij bericht " + w.id() + " is niet leesbaar", e);
        }
    }
}
