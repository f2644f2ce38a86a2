-- Who is signed in to the console. The key itself is in the cookie of the browser alone.
create table sessie (
    kenmerk   bytea primary key,          -- SHA-256 of the key
    account   text not null,
    naam      text not null,
    rollen    text[] not null,
    demo      boolean not null,           -- of a built-in account
    begonnen  timestamptz not null,
    gebruikt  timestamptz not null
);
