-- What monitoring asks every few seconds must cost next to nothing. None of these indexes is touched by a message that goes well.

create index aflevering_mislukt on aflevering (ontvanger, aangemaakt_op)
    where wijze = 'push' and (stand = 'wachtend' and pogingen > 0 or stand = 'bezig' and pogingen > 1);
create index aflevering_onbestelbaar on aflevering (ontvanger) where stand = 'onbestelbaar';
create index termijn_achterstallig on termijn (soort) where te_laat_gemeld is not null and gehaald_op is null;

-- Conditions that hold now and were reported; one row for all nodes together, so that beginning and end are reported once.
create table alarm (
    naam            text        not null,
    kenmerk         text        not null,                -- receiver, kind or node it is about; never a citizen
    sinds           timestamptz not null,
    gezien_op       timestamptz not null,                -- last time a node saw that it still holds
    primary key (naam, kenmerk)
);
