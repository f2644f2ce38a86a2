-- A receiver that does not answer time after time is left alone for a while: one message at a time finds out whether it is back. A row per receiver that
-- failed since it last answered. When all goes well the table is empty, so that it costs next to nothing on the path of every message.

create table zekering (
    ontvanger       text        primary key,             -- code of the party
    mislukt         int         not null,                -- attempts in a row without an answer that counts
    open_sinds      timestamptz,                         -- since when messages wait; null while they still go
    proef_op        timestamptz,                         -- from when one of them may try
    check (num_nulls(open_sinds, proef_op) in (0, 2))
);
