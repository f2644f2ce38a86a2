-- The log of processings (LDV): what was done with data about whom, never by whom. What is on the path of every message is read from the records
-- that are there already, so that it costs no write; what leaves no record of its own gets a row here. Rows leave in the order of transactions:
-- of a transaction before the oldest one that still runs, everything is there.

create table ldvregel (
    id          uuid        primary key,
    naam        text        not null,                    -- what was done
    activiteit  text        not null,                    -- URI in the register of processing activities
    spoor       uuid        not null,                    -- trace
    begin_op    timestamptz not null,
    eind_op     timestamptz not null,
    burger      text,                                    -- pseudonym
    afnemer     text,                                    -- system that called
    fout        text,                                    -- class of an internal fault, and nothing of its text
    transactie  bigint      not null default (pg_current_xact_id()::text::bigint)
);
create index ldvregel_transactie on ldvregel using brin (transactie);

alter table bericht add column transactie bigint not null default (pg_current_xact_id()::text::bigint);
create index bericht_transactie on bericht using brin (transactie) with (pages_per_range = 32);
alter table verstrekking add column transactie bigint not null default (pg_current_xact_id()::text::bigint);
create index verstrekking_transactie on verstrekking using brin (transactie) with (pages_per_range = 32);
alter table poging add column transactie bigint not null default (pg_current_xact_id()::text::bigint);
create index poging_transactie on poging using brin (transactie) with (pages_per_range = 32);

-- Every line, whatever it comes from. "sleutel" is different for each; "ouder" is the key of the line it belongs to.
create view ldv as
    select transactie, 'ontvangen/' || id as sleutel, null as ouder, id as spoor, 'bericht ontvangen en controleren' as naam,
           'urn:poortwachter:verwerking:ontvangen' as activiteit, ontvangen_op as begin_op, ontvangen_op as eind_op, pseudoniem as burger, afnemer,
           null as fout
    from bericht
    union all
    select transactie, 'minimaliseren/' || bericht_id, 'ontvangen/' || bericht_id, bericht_id, 'bericht minimaliseren',
           'urn:poortwachter:verwerking:minimaliseren', op, op, pseudoniem, null, null
    from verstrekking
    union all
    select transactie, 'doorgeven/' || bericht_id, 'ontvangen/' || bericht_id, bericht_id, 'bericht doorgeven',
           'urn:poortwachter:verwerking:doorgeven', op, op, pseudoniem, null, null
    from verstrekking
    union all
    select p.transactie, 'afleveren/' || a.bericht_id || '/' || p.nummer, 'ontvangen/' || a.bericht_id, a.bericht_id, 'bericht afleveren',
           'urn:poortwachter:verwerking:doorgeven', p.begonnen_op, p.geeindigd_op, b.pseudoniem, null, null
    from poging p join aflevering a on a.id = p.aflevering_id join bericht b on b.id = a.bericht_id
    union all
    select transactie, 'los/' || id, null, spoor, naam, activiteit, begin_op, eind_op, burger, afnemer, fout
    from ldvregel;

-- Up to which transaction, and within it which key, everything left by this way.
create table ldvstand (
    uitgang     text        primary key,
    transactie  bigint      not null,
    sleutel     text        not null,
    aantal      bigint      not null default 0           -- lines that left
);

-- Reports, statements and destruction are lines as well, in the transaction that records them.
create function ldv_bij_rapportage() returns trigger language plpgsql as $$
begin
    insert into ldvregel (id, naam, activiteit, spoor, begin_op, eind_op, burger, afnemer)
    values (gen_random_uuid(), 'rapport ' || new.soort || ' geven', 'urn:poortwachter:verwerking:verantwoorden', new.id, new.op, new.op, new.over, new.door);
    return null;
end $$;
create trigger ldv after insert on rapportage for each row execute function ldv_bij_rapportage();

create function ldv_bij_verklaring() returns trigger language plpgsql as $$
begin
    insert into ldvregel (id, naam, activiteit, spoor, begin_op, eind_op, burger, afnemer)
    select gen_random_uuid(), 'verklaring ' || wat, 'urn:poortwachter:verwerking:verklaringen', new.id, moment, moment, new.pseudoniem, new.afnemer
    from (select case tg_op when 'INSERT' then 'vastleggen' else 'intrekken' end as wat,
                 case tg_op when 'INSERT' then new.ontvangen_op else new.ingetrokken_op end as moment) w;
    return null;
end $$;
create trigger ldv_nieuw after insert on verklaring for each row execute function ldv_bij_verklaring();
create trigger ldv_einde after update on verklaring for each row when (old.ingetrokken_op is null and new.ingetrokken_op is not null)
    execute function ldv_bij_verklaring();

-- A measure names citizens, addresses or messages by what they are recorded under; each is a line, because a line is about one.
create function ldv_bij_maatregel() returns trigger language plpgsql as $$
declare
    regel record;
begin
    if tg_op = 'INSERT' then regel := new; else regel := old; end if;
    insert into ldvregel (id, naam, activiteit, spoor, begin_op, eind_op, burger)
    values (gen_random_uuid(), regel.soort || case tg_op when 'INSERT' then ' instellen' else ' opheffen' end, 'urn:poortwachter:verwerking:maatregelen',
            regel.voorstel_id, now(), now(), case when regel.kenmerk ~ '^[0-9a-f]{32}$' then regel.kenmerk end);
    return null;
end $$;
create trigger ldv after insert or delete on maatregel for each row execute function ldv_bij_maatregel();

create function ldv_bij_vernietiging() returns trigger language plpgsql as $$
begin
    insert into ldvregel (id, naam, activiteit, spoor, begin_op, eind_op)
    values (gen_random_uuid(), new.soort || ' vernietigen', 'urn:poortwachter:verwerking:vernietigen', gen_random_uuid(), new.laatst_op, new.laatst_op);
    return null;
end $$;
create trigger ldv after insert or update on vernietiging for each row execute function ldv_bij_vernietiging();
