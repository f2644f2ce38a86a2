-- Deadlines of the standard: who must do what for whom, by when. Dates are calendar days in Europe/Amsterdam. No citizen appears here.

create table termijn (
    id              bigint      primary key generated always as identity,
    bericht_id      uuid        not null,              -- the message that began it
    dagtekening     date        not null,              -- of that message
    soort           text        not null check (soort in ('retour', 'besluit', 'onderzoek', 'woonplaatsbeginsel', 'startmelding', 'stopmelding')),
    aanvang         date        not null,
    uiterlijk       date        not null,              -- last day that is in time
    partij          text        not null,              -- must act
    tegenpartij     text        not null,              -- waits for it
    kenmerk         text,                              -- ReferentieAanbieder of the request
    gehaald_op      date,                              -- when it was done, in time or not
    te_laat_gemeld  date,                              -- when its being late was reported
    unique nulls not distinct (bericht_id, soort, kenmerk)
);
create index termijn_partij on termijn (partij, uiterlijk, id) where gehaald_op is null;
create index termijn_tegenpartij on termijn (tegenpartij, uiterlijk, id) where gehaald_op is null;
create index termijn_verzoek on termijn (tegenpartij, kenmerk) where gehaald_op is null and kenmerk is not null;
create index termijn_te_melden on termijn (uiterlijk, id) where te_laat_gemeld is null and (gehaald_op is null or gehaald_op > uiterlijk);
