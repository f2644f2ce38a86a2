-- Disclosures: one row for each message that went on, never with a value from the message. Kept longer than the message itself, so nothing refers to it.

create table verstrekking (
    bericht_id      uuid        primary key,             -- of the message; also the order of receipt
    op              timestamptz not null,                -- when it was let through
    soort           text        not null,                -- JW301 ...
    identificatie   text        not null,                -- that the sender gave it
    van             text        not null,                -- code of the party that sends
    aan             text        not null,                -- code of the party it goes to
    eindpunt        text        not null,                -- postbus, or the address it is (or was) pushed to
    pseudoniem      text,                                -- null where the message names no citizen
    fase            smallint,
    doel            text        not null,
    grondslag       text        not null,
    route           text        not null,                -- Verwijzer/Type of the trajectory
    beleid          text        not null,                -- name, version and hash of the policy
    categorieen     text[]      not null,                -- kinds of data that passed
    gestript        jsonb       not null,                -- [{"element", "reden"}]: what did not pass and why
    markeringen     jsonb       not null,                -- [{"code", "melding"}]: what reports must show
    noodgeval       bytea,                               -- encrypted: who invoked an emergency, and the reason
    informeren_voor date,                                -- after an emergency: last day to inform the citizen
    geinformeerd_op timestamptz,                         -- when that was reported as done
    afgeleverd_op   timestamptz                          -- when the receiver had it
) with (fillfactor = 90);                                -- delivery fills in the last column without touching an index
create index verstrekking_burger on verstrekking (pseudoniem, bericht_id) where pseudoniem is not null;
create index verstrekking_op on verstrekking using brin (op);
create index verstrekking_informeren on verstrekking (informeren_voor) where informeren_voor is not null and geinformeerd_op is null;

-- Statements of consent or information, registered before a message needs them. Counts for the party that registered it: see Verklaringenregister.
create table verklaring (
    id              uuid        primary key,
    pseudoniem      text        not null,                -- of the youth
    partij          text        not null,                -- on whose behalf it was registered
    afnemer         text        not null,                -- the system that registered it
    soort           text        not null check (soort in ('toestemming', 'informatie')),
    hoedanigheid    text        not null check (hoedanigheid in ('jeugdige', 'gezagsdrager')),
    doel            text        not null,                -- a purpose of the policy
    moment          timestamptz not null,                -- when it was made
    wie             bytea       not null,                -- encrypted: who made it
    ontvangen_op    timestamptz not null,
    ingetrokken_op  timestamptz check (ingetrokken_op >= ontvangen_op) -- when the gateway heard of it; never earlier
);
create index verklaring_burger on verklaring (pseudoniem, partij);

-- Measures for a citizen: protection (OP003), restriction of processing (AVG 18), legal hold. One person proposes, another confirms.
create table maatregelvoorstel (
    id              uuid        primary key,
    soort           text        not null check (soort in ('bescherming', 'beperking', 'bewaarplicht')),
    actie           text        not null check (actie in ('instellen', 'opheffen')),
    kenmerken       text[]      not null check (cardinality(kenmerken) > 0), -- pseudonyms of citizens or addresses, or message numbers
    reden           bytea       not null,                -- encrypted
    voorgesteld_door text       not null,
    voorgesteld_op  timestamptz not null,
    besluit         text        check (besluit in ('bevestigd', 'afgewezen')),
    besloten_door   text        check (besluit = 'afgewezen' or besloten_door <> voorgesteld_door),
    besloten_op     timestamptz,
    check ((besluit is null) = (besloten_door is null) and (besluit is null) = (besloten_op is null))
);
create index maatregelvoorstel_open on maatregelvoorstel (id) where besluit is null;

create table maatregel (                                 -- what holds now
    soort           text        not null,
    kenmerk         text        not null,
    sinds           timestamptz not null,
    voorstel_id     uuid        not null references maatregelvoorstel (id),
    primary key (soort, kenmerk)
);

-- Changes with every change of maatregel, so that nodes need not read a list that is still the same.
create table maatregelstand (
    enkel           boolean     primary key default true check (enkel),
    versie          bigint      not null
);
insert into maatregelstand (versie) values (1);

create function onder_bewaarplicht(burger text, bericht uuid) returns boolean language sql stable as $$
    select exists (select from maatregel where soort = 'bewaarplicht' and kenmerk in (burger, bericht::text))
$$;
create function bericht_onder_bewaarplicht(nummer uuid) returns boolean language sql stable as $$
    select onder_bewaarplicht((select pseudoniem from bericht where id = nummer), nummer)
$$;

-- Every report on people or disclosures that somebody asked for.
create table rapportage (
    id              uuid        primary key,
    soort           text        not null,                -- inzage, lek, informatieplichten, verwerkingsregister, beleidscijfers
    door            text        not null,                -- the system that asked
    op              timestamptz not null,
    over            text,                                -- pseudonym, where the report is about one citizen
    reden           bytea       not null                 -- encrypted: why it was asked
);

-- The register of processing activities; a change is a new version, nothing is overwritten.
create table verwerkingsregister (
    versie          int         primary key,
    geldig_vanaf    timestamptz not null,
    hash            text        not null,                -- SHA-256 of the content
    inhoud          jsonb       not null
);

-- Policy figures of a year, made once: asking again later must not show the difference that one late message makes.
create table beleidscijfers (
    jaar            int         primary key,
    gemaakt_op      timestamptz not null,
    inhoud          jsonb       not null                 -- after suppression of small numbers
);

-- What was destroyed: how much of which kind, never of whom. One row per kind and day, added to in the transaction that destroys.
create table vernietiging (
    soort           text        not null,
    dag             date        not null,                -- of destruction, in Europe/Amsterdam
    tot             timestamptz not null,                -- everything of this kind from before this moment whose term was over
    aantal          bigint      not null,
    laatst_op       timestamptz not null,
    primary key (soort, dag)
);
