-- The log of processings, one line for each action: receiving, checking and recording apart; what was minimised and refused after all; what was
-- judged again after waiting. A caller that is in a trace of its own is continued there. Lines hold systems of organisations only, never people.

alter table bericht add column spoor uuid;               -- trace of the caller; null when there was none: then the number of the message is the trace
alter table bericht add column spoor_ouder text;         -- number of the caller's span
alter table ldvregel add column ouder text;              -- number of the span that it belongs to: ours or the caller's

-- The number of a span follows from the key of its line; nl.poortwachter.ldv.Otlp does the same.
create function ldv_span(sleutel text) returns text language sql immutable as $$
    select substr(encode(sha256(convert_to(sleutel, 'UTF8')), 'hex'), 1, 16)
$$;

-- Every line, whatever it comes from. "sleutel" is different for each; "ouder" is the number of the span it belongs to.
drop view ldv;
create view ldv as
    select b.transactie, r.stap || '/' || b.id as sleutel, case r.stap when 'ontvangen' then b.spoor_ouder else ldv_span('ontvangen/' || b.id) end as ouder,
           coalesce(b.spoor, b.id) as spoor, r.naam, 'urn:poortwachter:verwerking:ontvangen' as activiteit, b.ontvangen_op as begin_op, b.ontvangen_op as eind_op,
           b.pseudoniem as burger, case r.stap when 'ontvangen' then b.afnemer end as afnemer, null as fout
    from bericht b cross join (values ('ontvangen', 'bericht ontvangen'), ('controleren', 'bericht controleren'), ('vastleggen', 'bericht vastleggen')) r (stap, naam)
    where b.afnemer <> 'poortwachter'
    union all
    select transactie, 'ontvangen/' || id, null, id, 'retourbericht maken', 'urn:poortwachter:verwerking:ontvangen', ontvangen_op, ontvangen_op, pseudoniem,
           null, null
    from bericht where afnemer = 'poortwachter'
    union all
    select v.transactie, r.stap || '/' || v.bericht_id, ldv_span('ontvangen/' || v.bericht_id), coalesce(b.spoor, v.bericht_id), r.naam,
           'urn:poortwachter:verwerking:' || r.stap, v.op, v.op, v.pseudoniem, null, null
    from verstrekking v left join bericht b on b.id = v.bericht_id
         cross join (values ('minimaliseren', 'bericht minimaliseren'), ('doorgeven', 'bericht doorgeven')) r (stap, naam)
    union all
    select p.transactie, 'afleveren/' || a.bericht_id || '/' || p.nummer, ldv_span('ontvangen/' || a.bericht_id), coalesce(b.spoor, b.id), 'bericht afleveren',
           'urn:poortwachter:verwerking:doorgeven', p.begonnen_op, p.geeindigd_op, b.pseudoniem, null, null
    from poging p join aflevering a on a.id = p.aflevering_id join bericht b on b.id = a.bericht_id
    union all
    select transactie, 'los/' || id, ouder, spoor, naam, activiteit, begin_op, eind_op, burger, afnemer, fout
    from ldvregel;

-- The row of a message changes; a line does not. So what a verdict without disclosure leaves, and a second verdict, become lines at once.
create function ldv_bij_oordeel() returns trigger language plpgsql as $$
begin
    insert into ldvregel (id, ouder, spoor, naam, activiteit, begin_op, eind_op, burger)
    select gen_random_uuid(), ldv_span('ontvangen/' || new.id), coalesce(new.spoor, new.id), r.naam, 'urn:poortwachter:verwerking:' || r.activiteit,
           new.bijgewerkt_op, new.bijgewerkt_op, new.pseudoniem
    from (values ('bericht opnieuw controleren', 'ontvangen', tg_op = 'UPDATE'),
                 ('bericht minimaliseren', 'minimaliseren', new.stand <> 'geaccepteerd' and new.verslag ? 'beleid')) r (naam, activiteit, gebeurd)
    where r.gebeurd;
    return null;
end $$;
create trigger ldv_oordeel after insert on bericht for each row when (new.stand <> 'geaccepteerd' and new.verslag ? 'beleid')
    execute function ldv_bij_oordeel();
create trigger ldv_herzien after update of verslag on bericht for each row execute function ldv_bij_oordeel();

-- Who asked for a report is in the audit log; it may be a person.
create or replace function ldv_bij_rapportage() returns trigger language plpgsql as $$
begin
    insert into ldvregel (id, naam, activiteit, spoor, begin_op, eind_op, burger)
    values (gen_random_uuid(), 'rapport ' || new.soort || ' geven', 'urn:poortwachter:verwerking:verantwoorden', new.id, new.op, new.op, new.over);
    return null;
end $$;
