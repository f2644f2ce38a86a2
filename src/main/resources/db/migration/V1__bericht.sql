-- Messages, their content, their delivery. Content is encrypted; a citizen appears only as a pseudonym.

create table bericht (
    id              uuid        primary key,             -- version 7: ordered by time of receipt
    uitgave         text        not null,                -- release of the standard, 3.2
    soort           text        not null,                -- JW301 ...
    verzender       text        not null,                -- the party that sends; Header/Ontvanger of a return
    bestemming      text        not null,                -- the party it goes to; Header/Afzender of a return
    identificatie   text        not null,                -- Header/BerichtIdentificatie/Identificatie
    identificatie_retour text,                           -- only in a return
    dagtekening     date,                                -- null when no calendar the database knows holds it
    pseudoniem      text,                                -- null where the message names no citizen
    afnemer         text        not null,                -- the system that handed it in
    ontvangen_op    timestamptz not null,
    stand           text        not null check (stand in ('geaccepteerd', 'aangehouden', 'beperkt', 'ongekoppeld', 'geweigerd',
                                                          'afgeleverd', 'geweigerd-door-ontvanger', 'onbestelbaar')),
    fase            smallint,
    verslag         jsonb       not null,                -- the verdict as the sender saw it
    antwoord_op     uuid        references bericht (id), -- a return or answer: the message it answers
    wacht_tot       timestamptz,                         -- held: when waiting ends in a refusal
    opnieuw         boolean     not null default false,  -- held: something happened that may end the waiting
    bijgewerkt_op   timestamptz not null
);
create index bericht_koppeling on bericht (verzender, soort, identificatie);
create index bericht_antwoord on bericht (antwoord_op) where antwoord_op is not null;
create index bericht_wachtend on bericht (pseudoniem) where stand in ('aangehouden', 'beperkt');
create index bericht_opnieuw on bericht (id) where opnieuw;
create index bericht_wachttijd on bericht (wacht_tot) where stand = 'aangehouden';
create index bericht_ongekoppeld on bericht (id) where stand = 'ongekoppeld';

-- Apart from the message, so that content can be destroyed while the record of what happened stays.
create table inhoud (
    bericht_id      uuid        primary key references bericht (id) on delete cascade,
    versleuteld     bytea       not null,
    verklaring      bytea                                -- held: what the sender declared beside it, encrypted as well
);

-- Recognises a request that comes again. Scope 'bericht' holds the identity of every message that passed the schema; any other scope is
-- a calling system with its own Idempotency-Key.
create table inzending (
    bereik          text        not null,
    sleutel         text        not null,
    hash            bytea       not null,                -- SHA-256 of the body
    bericht_id      uuid        not null references bericht (id),
    ontvangen_op    timestamptz not null,
    primary key (bereik, sleutel)
);

-- The outbox. One row per message and receiver; rows in 'bezig' belong to one node until their lease ends.
create table aflevering (
    id              bigint      generated always as identity primary key,
    bericht_id      uuid        not null unique references bericht (id),
    ontvanger       text        not null,
    wijze           text        not null check (wijze in ('push', 'postbus')),
    volgsleutel     text        not null,                -- order is kept among rows with the same key: receiver and citizen
    stand           text        not null check (stand in ('wachtend', 'bezig', 'afgeleverd', 'geweigerd', 'onbestelbaar')),
    pogingen        int         not null default 0,
    volgende_poging timestamptz not null,
    eigenaar        text,
    lease_tot       timestamptz,
    aangemaakt_op   timestamptz not null
);
create index aflevering_klaar on aflevering (volgende_poging) where stand = 'wachtend' and wijze = 'push';
create index aflevering_volgorde on aflevering (volgsleutel, id) where stand in ('wachtend', 'bezig');
create index aflevering_bezig on aflevering (lease_tot) where stand = 'bezig';
create index aflevering_postbus on aflevering (ontvanger, id) where stand = 'wachtend' and wijze = 'postbus';

create table poging (
    aflevering_id   bigint      not null references aflevering (id) on delete cascade,
    nummer          int         not null,
    begonnen_op     timestamptz not null,
    geeindigd_op    timestamptz not null,
    uitkomst        text        not null check (uitkomst in ('afgeleverd', 'geweigerd', 'later', 'onbekend')),
    httpstatus      int,
    reden           text        not null,
    knooppunt       text        not null,
    primary key (aflevering_id, nummer)
);
