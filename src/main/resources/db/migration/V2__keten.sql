-- The chain: facts of accepted messages that later messages are judged against. No names, no text; a citizen is a pseudonym.
-- Rows are only added. "volgorde" is the order of receipt, which within one pair and citizen is also the order of processing, because
-- messages of one pair and citizen are judged and recorded one after the other. "vastgelegd_op" is there for retention only.

create table keten_toewijzing (                        -- a version of an allocation: ToegewezenProduct of a JW301
    volgorde        bigint      primary key generated always as identity,
    bericht_id      uuid        not null,
    vastgelegd_op   timestamptz not null default now(),
    gemeente        text        not null,
    aanbieder       text        not null,
    pseudoniem      text        not null,
    nummer          int         not null,
    referentie      text,
    categorie       text,
    code            text,
    moment          timestamp   not null,              -- Toewijzingsdatum and Toewijzingstijd, without a zone as in the message
    ingangsdatum    date        not null,
    einddatum       date,
    reden_wijziging text,
    volume          int,
    eenheid         text,
    frequentie      text,
    budget          int,
    bekend_op       date        not null
);
create index keten_toewijzing_burger on keten_toewijzing (pseudoniem, aanbieder, gemeente);
create index keten_toewijzing_nummer on keten_toewijzing (gemeente, nummer);
create index keten_toewijzing_referentie on keten_toewijzing (aanbieder, referentie) where referentie is not null;

create table keten_levering (                          -- a line of a JW305, or of a JW307 when it has an end
    volgorde        bigint      primary key generated always as identity,
    bericht_id      uuid        not null,
    vastgelegd_op   timestamptz not null default now(),
    gemeente        text        not null,
    aanbieder       text        not null,
    pseudoniem      text        not null,
    verwijdering    boolean     not null,              -- StatusAanlevering 3
    nummer          int,
    categorie       text,
    code            text,
    begindatum      date        not null,
    reden           text,
    einddatum       date,
    check ((reden is null) = (einddatum is null))
);
create index keten_levering_burger on keten_levering (pseudoniem, aanbieder, gemeente);

create table keten_verzoek (                           -- a product of a JW315, or a JW317
    volgorde        bigint      primary key generated always as identity,
    bericht_id      uuid        not null,
    vastgelegd_op   timestamptz not null default now(),
    gemeente        text        not null,
    aanbieder       text        not null,
    pseudoniem      text        not null,
    referentie      text        not null,
    soort           text        not null check (soort in ('JW315', 'JW317')),
    dagtekening     date        not null,
    verwijzer       text,
    gezagsdrager_bekend boolean,
    reden_verzoek   text
);
create index keten_verzoek_burger on keten_verzoek (pseudoniem, aanbieder, gemeente);
create index keten_verzoek_referentie on keten_verzoek (aanbieder, referentie);

create table keten_antwoord (                          -- a JW319; it names no citizen, only the reference
    volgorde        bigint      primary key generated always as identity,
    bericht_id      uuid        not null,
    vastgelegd_op   timestamptz not null default now(),
    gemeente        text        not null,
    aanbieder       text        not null,
    referentie      text        not null,
    afgewezen       boolean     not null
);
create index keten_antwoord_referentie on keten_antwoord (aanbieder, referentie);

create table keten_sleutel (                           -- every message that passed the schema, accepted or not (TR056)
    afzender        text        not null,
    berichtcode     text        not null,
    identificatie   text        not null,
    bericht_id      uuid        not null,              -- of the first message with this key
    vastgelegd_op   timestamptz not null default now(),
    primary key (afzender, identificatie, berichtcode)
);

-- Rows come in order of time, so a block range index finds the old ones and costs next to nothing.
create index keten_toewijzing_oud on keten_toewijzing using brin (vastgelegd_op);
create index keten_levering_oud on keten_levering using brin (vastgelegd_op);
create index keten_verzoek_oud on keten_verzoek using brin (vastgelegd_op);
create index keten_antwoord_oud on keten_antwoord using brin (vastgelegd_op);
create index keten_sleutel_oud on keten_sleutel using brin (vastgelegd_op);
