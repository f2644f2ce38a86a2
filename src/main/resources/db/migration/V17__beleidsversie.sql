-- Policies that two people agreed on. The last version counts on every node (poortwachter.beleid.vier-ogen); nothing here ever changes.

create table beleidspakket (
    hash       text primary key,                          -- SHA-256 over names and texts
    bestanden  json not null                              -- [{"naam", "tekst"}]: policies and vocabulary, no personal data
);

create table beleidsversie (
    versie       bigint      primary key generated always as identity,
    hash         text        not null references beleidspakket,
    op           timestamptz not null,
    voorstel_id  uuid        references voorstel (id)     -- null for the first, with which the gateway was installed
);
create index beleidsversie_voorstel on beleidsversie (voorstel_id);
