-- What the console reads: lists in the order of receipt (the number is a version 7 UUID), a page at a time, whatever the number of rows.

create index bericht_verzender on bericht (verzender, soort, id);
create index bericht_bestemming on bericht (bestemming, soort, id);
create index bericht_soort on bericht (soort, id);
create index bericht_burger on bericht (pseudoniem, id) where pseudoniem is not null;
-- Nearly everything ends as delivered. What does not is looked for most, also where it is rare among the messages of a party.
create index bericht_stand on bericht (stand, soort, id) where stand <> 'afgeleverd';
create index bericht_verzender_stand on bericht (verzender, stand, soort, id) where stand not in ('afgeleverd', 'geaccepteerd');
create index bericht_bestemming_stand on bericht (bestemming, stand, soort, id) where stand not in ('afgeleverd', 'geaccepteerd');
-- Attempts before the message was sent again; they do not count for when to give up.
alter table aflevering add column eerdere_pogingen int not null default 0;
-- Attempts come in order of time, so a block range index finds the last hour and costs next to nothing.
create index poging_einde on poging using brin (geeindigd_op) with (pages_per_range = 32, autosummarize = on);

-- The rules and return codes in the verdict of a message, for who looks for them. Most messages have none.
create table bericht_code (
    code            text        not null,
    bericht_id      uuid        not null references bericht (id) on delete cascade,
    primary key (code, bericht_id)
);
create index bericht_code_bericht on bericht_code (bericht_id);

create function leg_codes_vast() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from bericht_code where bericht_id = new.id;
    end if;
    insert into bericht_code (code, bericht_id)
        select distinct c, new.id from jsonb_array_elements(new.verslag -> 'bevindingen') b, lateral (values (b ->> 'code'), (b ->> 'retourcode')) v(c)
        where c is not null;
    return null;
end $$;
create trigger bericht_codes_nieuw after insert on bericht for each row
    when (jsonb_path_exists(new.verslag, '$.bevindingen[0]')) execute function leg_codes_vast();
create trigger bericht_codes_herzien after update of verslag on bericht for each row
    when (jsonb_path_exists(old.verslag, '$.bevindingen[0]') or jsonb_path_exists(new.verslag, '$.bevindingen[0]')) execute function leg_codes_vast();
insert into bericht_code (code, bericht_id)
    select distinct c, m.id from bericht m, jsonb_path_query(m.verslag, '$.bevindingen[*]') b, lateral (values (b ->> 'code'), (b ->> 'retourcode')) v(c)
    where c is not null;

-- Receivers to which nothing is sent for the time being. Waiting messages stay where they are.
create table pauze (
    ontvanger       text        primary key,             -- code of the party
    sinds           timestamptz not null,
    door            text        not null,
    reden           text        not null
);

-- Sending dead letters again: a frozen selection, released at a steady rate. The messages keep their number and their attempts.
create table herzending (
    id              uuid        primary key,
    gemaakt_op      timestamptz not null,
    gemaakt_door    text        not null,
    omschrijving    text        not null,                -- how the selection was made
    stand           text        not null check (stand in ('voorbeeld', 'bezig', 'klaar', 'gestopt')),
    tempo           int         check (tempo > 0),       -- messages per minute
    reden           text,
    begonnen_op     timestamptz,
    gestopt_door    text,
    geeindigd_op    timestamptz,
    check (stand in ('voorbeeld', 'gestopt') or (tempo is not null and begonnen_op is not null and reden is not null))
);
create index herzending_bezig on herzending (id) where stand = 'bezig';

create table herzendpost (
    herzending_id   uuid        not null references herzending (id) on delete cascade,
    volgnummer      int         not null,                -- oldest first, from 1
    bericht_id      uuid        not null,
    vrijgegeven_op  timestamptz,                         -- when it went back to the outbox
    overgeslagen    text,                                -- why it could not go
    primary key (herzending_id, volgnummer)
);
