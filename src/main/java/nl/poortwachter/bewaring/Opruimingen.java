package nl.poortwachter.bewaring;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poortwachter.keten.Feitsoort;
import nl.poortwachter.logboek.Logboek;
import org.jdbi.v3.core.Handle;

/**
 * Every kind of record that has a term, in the order in which they are destroyed. A message is finished when nothing more happens to it by itself;
 * of an unfinished message nothing goes, however old it is.
 */
final class Opruimingen {
    /** A message to which nothing more happens by itself. */
    static final String KLAAR = "stand in ('afgeleverd', 'geweigerd', 'geweigerd-door-ontvanger', 'onbestelbaar')";

    /** Delivered, and answered by a return; a return itself is not answered. */
    private static final String INHOUD_BEANTWOORD = """
            delete from inhoud where bericht_id in (
                select i.bericht_id from inhoud i join bericht b on b.id = i.bericht_id
                where b.stand in ('afgeleverd', 'geweigerd-door-ontvanger') and b.bijgewerkt_op < :grens and not onder_bewaarplicht(b.pseudoniem, b.id)
                  and (b.identificatie_retour is not null
                       or exists (select from bericht r where r.antwoord_op = b.id and r.identificatie_retour is not null))
                limit :hoogstens for update of i skip locked)
            """;
    private static final String INHOUD = """
            delete from inhoud where bericht_id in (
                select i.bericht_id from inhoud i join bericht b on b.id = i.bericht_id
                where b.%s and b.ontvangen_op < :grens and not onder_bewaarplicht(b.pseudoniem, b.id)
                limit :hoogstens for update of i skip locked)
            """.formatted(KLAAR);
    private static final String VERSTREKKING = """
            delete from verstrekking where bericht_id in (
                select v.bericht_id from verstrekking v left join bericht b on b.id = v.bericht_id
                where v.op < :grens and (v.informeren_voor is null or v.geinformeerd_op is not null) and (b.id is null or b.%s)
                  and not onder_bewaarplicht(v.pseudoniem, v.bericht_id)
                limit :hoogstens)
            """.formatted(KLAAR);
    private static final String INZENDING = """
            delete from inzending where (bereik, sleutel) in (
                select z.bereik, z.sleutel from inzending z join bericht b on b.id = z.bericht_id
                where z.ontvangen_op < :grens and b.%s and not onder_bewaarplicht(b.pseudoniem, b.id)
                limit :hoogstens)
            """.formatted(KLAAR);
    private static final String OUDE_BERICHTEN = """
            select id from bericht b
            where ontvangen_op < :grens and %s and not onder_bewaarplicht(pseudoniem, id)
              and not exists (select from inhoud i where i.bericht_id = b.id) and not exists (select from verstrekking v where v.bericht_id = b.id)
            order by id limit :hoogstens for update skip locked
            """.formatted(KLAAR);
    private static final List<String> VAN_BERICHT = List.of("delete from aflevering where bericht_id = any(:ids)",
            "delete from inzending where bericht_id = any(:ids)", "delete from termijn where bericht_id = any(:ids)",
            "update bericht set antwoord_op = null where antwoord_op = any(:ids)", "delete from bericht where id = any(:ids)");
    private static final String VERKLARING = """
            delete from verklaring where id in (
                select id from verklaring where coalesce(ingetrokken_op, ontvangen_op) < :grens and not onder_bewaarplicht(pseudoniem, null)
                limit :hoogstens)
            """;
    private static final String VOORSTEL = """
            delete from voorstel where id in (
                select id from voorstel v where coalesce(besloten_op, vervalt_op) < :grens and not exists (select from maatregel m where m.voorstel_id = v.id)
                    and not exists (select from beleidsversie b where b.voorstel_id = v.id)
                limit :hoogstens)
            """;
    /** What became of a message stands with the message itself; who sent it again, and why, goes with it. */
    private static final String HERZENDING = """
            delete from herzending where id in (
                select id from herzending where stand <> 'bezig' and coalesce(geeindigd_op, gemaakt_op) < :grens limit :hoogstens)
            """;
    private static final String RAPPORTAGE = """
            delete from rapportage where id in (select id from rapportage where op < :grens and not onder_bewaarplicht(over, null) limit :hoogstens)
            """;
    private static final String VERNIETIGING = """
            delete from vernietiging where (soort, dag) in (select soort, dag from vernietiging where laatst_op < :grens limit :hoogstens)
            """;

    private static final String LDVREGEL = """
            delete from ldvregel where id in (
                select id from ldvregel where eind_op < :grens and not onder_bewaarplicht(burger, null) limit :hoogstens)
            """;

    private Opruimingen() { }

    static List<Opruiming> bij(Bewaartermijnen t, Logboek logboek) {
        List<Opruiming> alle = new ArrayList<>();
        alle.add(Opruiming.met("inhoud-beantwoord", Period.ZERO, INHOUD_BEANTWOORD));
        alle.add(Opruiming.met("inhoud", t.inhoud(), INHOUD));
        Arrays.stream(Feitsoort.values()).forEach(f -> alle.add(new Opruiming("keten-" + f.name().toLowerCase(Locale.ROOT), t.keten().van(f), f::ruimOp)));
        alle.add(Opruiming.met("verstrekking", t.verstrekkingen(), VERSTREKKING));
        alle.add(Opruiming.met("inzending", t.inzendingen(), INZENDING));
        alle.add(new Opruiming("bericht", t.berichten(), Opruimingen::berichten));
        alle.add(Opruiming.met("verklaring", t.verklaringen(), VERKLARING));
        alle.add(Opruiming.met("voorstel", t.verstrekkingen(), VOORSTEL));
        alle.add(Opruiming.met("herzending", t.berichten(), HERZENDING));
        alle.add(Opruiming.met("rapportage", t.rapportages(), RAPPORTAGE));
        alle.add(Opruiming.met("vernietiging", t.rapportages(), VERNIETIGING));
        alle.add(Opruiming.met("ldvregel", t.rapportages(), LDVREGEL));
        alle.add(new Opruiming("auditregel", t.logboek(), logboek::vernietig));
        return List.copyOf(alle);
    }

    private static int berichten(Handle handle, Instant grens, int hoogstens) {
        List<UUID> oud = handle.createQuery(OUDE_BERICHTEN).bind("grens", grens).bind("hoogstens", hoogstens).mapTo(UUID.class).list();
        VAN_BERICHT.forEach(opdracht -> handle.createUpdate(opdracht).bindArray("ids", UUID.class, oud).execute());
        return oud.size();
    }
}
