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
