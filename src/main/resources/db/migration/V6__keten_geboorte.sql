-- Birth dates (encrypted) for messages of the same citizen and pair that carry none: who may consent depends on age. Kept only for
-- municipalities whose policy asks for statements (docs/adr/0044), and taken back with the message that told them.

create table keten_geboorte (
    volgorde        bigint      primary key generated always as identity,
    bericht_id      uuid        not null unique,
    vastgelegd_op   timestamptz not null default now(),
    gemeente        text        not null,
    aanbieder       text        not null,
    pseudoniem      text        not null,
    inhoud          bytea       not null
);
create index keten_geboorte_burger on keten_geboorte (pseudoniem, aanbieder, gemeente);
create index keten_geboorte_oud on keten_geboorte using brin (vastgelegd_op);
