-- A return that the gateway makes belongs to the trace of the message that it answers.
create or replace view ldv as
    select b.transactie, r.stap || '/' || b.id as sleutel, case r.stap when 'ontvangen' then b.spoor_ouder else ldv_span('ontvangen/' || b.id) end as ouder,
           coalesce(b.spoor, b.id) as spoor, r.naam, 'urn:poortwachter:verwerking:ontvangen' as activiteit, b.ontvangen_op as begin_op, b.ontvangen_op as eind_op,
           b.pseudoniem as burger, case r.stap when 'ontvangen' then b.afnemer end as afnemer, null as fout
    from bericht b cross join (values ('ontvangen', 'bericht ontvangen'), ('controleren', 'bericht controleren'), ('vastleggen', 'bericht vastleggen')) r (stap, naam)
    where b.afnemer <> 'poortwachter'
    union all
    select transactie, 'ontvangen/' || id, spoor_ouder, coalesce(spoor, id), 'retourbericht maken', 'urn:poortwachter:verwerking:ontvangen', ontvangen_op,
           ontvangen_op, pseudoniem, null, null
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
