-- The audit log: who did what. Only ever added to; each line holds the hash of the one before (docs/handboek/logboek.md).

create table auditregel (
    nr      bigint primary key,
    vorige  bytea  not null,                              -- hash of the line before
    hash    bytea  not null,                              -- SHA-256 of vorige and tekst
    tekst   text   not null,                              -- JSON as it was hashed; the columns below only make it findable
    op      text   not null generated always as (tekst::json ->> 'op') stored,
    wie     text   not null generated always as (tekst::json ->> 'wie') stored,
    daad    text   not null generated always as (tekst::json ->> 'daad') stored,
    burger  text   generated always as (tekst::json ->> 'burger') stored
);
create index auditregel_op on auditregel using brin (op);
create index auditregel_wie on auditregel (wie, nr);
create index auditregel_burger on auditregel (burger, nr) where burger is not null;

-- Before the first line that is still there: nothing, or the last line that was destroyed after its term.
create table auditbegin (
    enkel   boolean primary key default true check (enkel),
    nr      bigint  not null,
    hash    bytea   not null
);
insert into auditbegin (nr, hash) values (0, decode(repeat('00', 32), 'hex'));

-- A line is added at the end, and fits.
create function auditregel_sluit_aan() returns trigger language plpgsql as $$
declare
    laatste record;
begin
    perform pg_advisory_xact_lock(7465002);
    select nr, hash into laatste from (select nr, hash from auditregel union all select nr, hash from auditbegin) alle order by nr desc limit 1;
    if new.nr <> laatste.nr + 1 or new.vorige <> laatste.hash or new.hash <> sha256(new.vorige || convert_to(new.tekst, 'UTF8'))
       or (new.tekst::json ->> 'nr')::bigint <> new.nr then
        raise exception 'een regel van het logboek sluit niet aan' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger auditregel_sluit_aan before insert on auditregel for each row execute function auditregel_sluit_aan();

-- A line never changes, and goes only after a year at the least, when the begin of the log has moved past it.
create function auditregel_blijft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.nr <= (select nr from auditbegin) and old.op::timestamptz < now() - interval '1 year' then
        return old;
    end if;
    raise exception 'het logboek verandert niet' using errcode = 'integrity_constraint_violation';
end $$;
create trigger auditregel_blijft before update or delete on auditregel for each row execute function auditregel_blijft();
create trigger auditregel_blijft_heel before truncate on auditregel for each statement execute function auditregel_blijft();

-- The begin only moves on, to a line that is there and old enough.
create function auditbegin_schuift_op() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.enkel and new.nr > old.nr and exists (
            select from auditregel a where a.nr = new.nr and a.hash = new.hash and a.op::timestamptz < now() - interval '1 year') then
        return new;
    end if;
    raise exception 'het begin van het logboek schuift alleen op' using errcode = 'integrity_constraint_violation';
end $$;
create trigger auditbegin_schuift_op before update or delete on auditbegin for each row execute function auditbegin_schuift_op();
create trigger auditbegin_schuift_op_heel before truncate on auditbegin for each statement execute function auditbegin_schuift_op();
