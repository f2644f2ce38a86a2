package nl.poortwachter.bench;

import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Fills a database with messages that were never sent: ninety days of traffic up to now, between 345 municipalities and 600 providers of which a few do most.
 * Indexes are taken away while it loads and made again afterwards. Nobody's data: citizens are the hash of a number.
 */
final class Consolevoorraad {
    private static final long STUK = 500_000;
    private static final String BERICHT = """
            insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, dagtekening, pseudoniem, afnemer, ontvangen_op, stand, fase, verslag,
                                 bijgewerkt_op)
            select (lpad(to_hex((extract(epoch from op) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid, '3.2', soort,
                   case when van_gemeente then gemeente else aanbieder end, case when van_gemeente then aanbieder else gemeente end,
                   'P' || i, op::date, md5('burger' || i / 40), 'systeem-' || aanbieder, op, stand, 4 + (i % 4),
                   jsonb_build_object('id', h::uuid, 'soort', soort, 'uitgave', '3.2', 'geaccepteerd', stand <> 'geweigerd', 'stand', stand, 'fase', 4 + (i % 4),
                       'stappen', '[{"stap":"lezen","uitslag":"goed"},{"stap":"niveau 1","uitslag":"goed"},{"stap":"niveau 2","uitslag":"goed"}]'::jsonb,
                       'bevindingen', case when stand = 'geweigerd' then jsonb_build_array(jsonb_build_object('code', 'TR' || (300 + i % 90), 'niveau', 2,
                           'ernst', 'fout', 'pad', '/Bericht/Client', 'regel', 12, 'kolom', 3, 'melding', 'Dit klopt niet.', 'retourcode',
                           lpad((i % 40)::text, 4, '0'))) else '[]'::jsonb end, 'gestript', '[]'::jsonb), op
            from (select i, h, (now() - interval '90 days') + (i::float8 / :alle) * interval '90 days' as op,
                         (array['JW301','JW302','JW305','JW306','JW307','JW308','JW315','JW316','JW317','JW318','JW319','JW320'])
                             [1 + (array[0,0,0,1,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,9,10,11])[1 + (i * 7 % 22)::int]] as soort,
                         i % 2 = 0 as van_gemeente, lpad((1 + floor(345 * power(('x' || substr(h, 20, 6))::bit(24)::int / 16777216.0, 3)))::text, 4, '0') as gemeente,
                         '1234' || lpad((1 + floor(600 * power(('x' || substr(h, 26, 6))::bit(24)::int / 16777216.0, 3)))::text, 4, '0') as aanbieder,
                         case when i > :alle - 5000 then 'geaccepteerd' when i %% 50 = 7 then 'geweigerd' when i %% 5000 = 11 then 'onbestelbaar'
                              when i %% 20000 = 13 then 'aangehouden' when i %% 1000 = 17 then 'geweigerd-door-ontvanger' when i %% 200000 = 19 then 'ongekoppeld'
                              else 'afgeleverd' end as stand
                  from (select i, md5(i::text) as h from generate_series(:van, :tot) i) r) s""".replace("%%", "%");
    private static final String AFLEVERING = """
            insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, pogingen, volgende_poging, aangemaakt_op)
            select id, bestemming, case when bestemming < '0200' then 'push' else 'postbus' end, bestemming || '/' || pseudoniem,
                   case stand when 'afgeleverd' then 'afgeleverd' when 'geaccepteerd' then 'wachtend' when 'onbestelbaar' then 'onbestelbaar' else 'geweigerd' end,
                   case when stand = 'onbestelbaar' then 80 when stand = 'geaccepteerd' then 0 else 1 end, ontvangen_op, ontvangen_op
            from bericht where stand in ('afgeleverd', 'geaccepteerd', 'onbestelbaar', 'geweigerd-door-ontvanger') order by id""";
    private static final String POGING = """
            insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, httpstatus, reden, knooppunt)
            select id, greatest(pogingen, 1), aangemaakt_op + interval '1 s', aangemaakt_op + interval '1.1 s',
                   case stand when 'afgeleverd' then 'afgeleverd' when 'onbestelbaar' then 'later' else 'geweigerd' end, 204, 'antwoord', 'knoop-1'
            from aflevering where stand <> 'wachtend' order by id""";
    private static final String CODES = """
            insert into bericht_code (code, bericht_id) select distinct c, b.id
            from bericht b, jsonb_path_query(b.verslag, '$.bevindingen[*]') f, lateral (values (f ->> 'code'), (f ->> 'retourcode')) v(c)
            where b.stand = 'geweigerd'""";
    private static final String TERMIJNEN = """
            insert into termijn (bericht_id, dagtekening, soort, aanvang, uiterlijk, partij, tegenpartij, gehaald_op)
            select id, ontvangen_op::date, 'retour', ontvangen_op::date, ontvangen_op::date + 3, bestemming, verzender,
                   case when stand = 'afgeleverd' and get_byte(uuid_send(id), 15) > 0 then ontvangen_op::date + 1 end
            from bericht where get_byte(uuid_send(id), 14) < 64""";
    private final Jdbi jdbi;

    Consolevoorraad(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void vul(long aantal) {
        jdbi.useHandle(h -> {
            h.execute("set synchronous_commit = off");
            h.execute("set maintenance_work_mem = '1GB'");
            // The rows fit together; keys and triggers would check each of them once more.
            h.execute("set session_replication_role = replica");
            List<String> indexen = haalIndexenWeg(h);
            LongStream.iterate(1, van -> van <= aantal, van -> van + STUK).forEach(van -> h.createUpdate(BERICHT)
                    .bind("alle", aantal).bind("van", van).bind("tot", Math.min(aantal, van + STUK - 1)).execute());
            List.of(AFLEVERING, POGING, CODES, TERMIJNEN).forEach(h::execute);
            indexen.forEach(h::execute);
            h.execute("vacuum analyze");
        });
    }

    private static List<String> haalIndexenWeg(Handle h) {
        String welke = """
                from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
                where t.relname in ('bericht', 'aflevering', 'poging', 'termijn', 'bericht_code') and not i.indisunique""";
        List<String> maken = h.createQuery("select pg_get_indexdef(c.oid) " + welke).mapTo(String.class).list();
        h.createQuery("select c.relname " + welke).mapTo(String.class).list().forEach(naam -> h.execute("drop index " + naam));
        return maken;
    }
}
