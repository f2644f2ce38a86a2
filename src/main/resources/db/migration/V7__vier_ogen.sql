-- One table for everything that one person proposes and another confirms. It takes the place of maatregelvoorstel.

create table voorstel (
    id               uuid        primary key,
    soort            text        not null,                -- which act: maatregel, vernietiging ...
    onderwerp        text        not null,                -- for the one who decides; no personal data
    inhoud           json        not null,                -- what is to be done; no personal data
    bijlage          bytea,                               -- encrypted: what may hold personal data
    reden            bytea       not null,                -- encrypted
    voorgesteld_door text        not null,
    voorgesteld_op   timestamptz not null,
    vervalt_op       timestamptz not null,
    besluit          text        check (besluit in ('bevestigd', 'afgewezen')),
    besloten_door    text        check (besluit = 'afgewezen' or besloten_door <> voorgesteld_door),
    besloten_op      timestamptz check (besluit = 'afgewezen' or besloten_op < vervalt_op),
    uitkomst         text,
    check (num_nulls(besluit, besloten_door, besloten_op) in (0, 3))
);
create index voorstel_open on voorstel (id) where besluit is null;

insert into voorstel (id, soort, onderwerp, inhoud, reden, voorgesteld_door, voorgesteld_op, vervalt_op, besluit, besloten_door, besloten_op)
    select id, 'maatregel', soort || ' ' || actie, json_build_object('soort', soort, 'actie', actie, 'kenmerken', to_json(kenmerken)), reden,
           voorgesteld_door, voorgesteld_op, greatest(voorgesteld_op, besloten_op) + interval '7 days', besluit, besloten_door, besloten_op
    from maatregelvoorstel;

alter table maatregel drop constraint maatregel_voorstel_id_fkey, add foreign key (voorstel_id) references voorstel (id);
drop table maatregelvoorstel;

-- What is confirmed is what was proposed: only the decision is filled in, once.
create function voorstel_staat_vast() returns trigger language plpgsql as $$
begin
    if old.besluit is not null or
       (new.id, new.soort, new.onderwerp, new.inhoud::text, new.bijlage, new.reden, new.voorgesteld_door, new.voorgesteld_op, new.vervalt_op)
       is distinct from
       (old.id, old.soort, old.onderwerp, old.inhoud::text, old.bijlage, old.reden, old.voorgesteld_door, old.voorgesteld_op, old.vervalt_op) then
        raise exception 'een voorstel verandert niet meer' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger voorstel_staat_vast before update on voorstel for each row execute function voorstel_staat_vast();
