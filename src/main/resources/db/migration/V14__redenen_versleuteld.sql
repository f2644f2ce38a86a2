-- A reason that somebody typed may name people, so it is kept as other reasons are: encrypted. The columns with plain text are emptied and stay for
-- one version, because a node of the version before may still fill them; the audit log has had these reasons, encrypted, all along.

alter table pauze alter column reden drop not null, add column redennummer uuid, add column reden_versleuteld bytea;
update pauze set reden = null;

-- The old rule asks for the plain text; what it is about, rate and beginning, stays asked for.
alter table herzending add column reden_versleuteld bytea, drop constraint herzending_check,
    add check (stand in ('voorbeeld', 'gestopt') or (tempo is not null and begonnen_op is not null and (reden is not null or reden_versleuteld is not null)));
update herzending set reden = '' where reden is not null;
create index herzending_oud on herzending (coalesce(geeindigd_op, gemaakt_op));
