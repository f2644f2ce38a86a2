package nl.poortwachter.keten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.poortwachter.bericht.Kalenderdag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Update;

/**
 * The kinds of facts in the chain, each with its own retention term. What later messages still need stays, however old: an allocation until it has
 * ended, a delivery until it has stopped, a request as long as an allocation of the same citizen and pair is kept.
 */
public enum Feitsoort {
    /** All versions of an allocation together, once the version that counts ended (or was deleted) before the limit. */
    TOEWIJZING("""
            delete from keten_toewijzing t using (
                select * from (
                    select gemeente, aanbieder, pseudoniem, nummer, array_agg(bericht_id) as berichten from keten_toewijzing
                    group by gemeente, aanbieder, pseudoniem, nummer
                    having max(vastgelegd_op) < :voor and (array_agg(einddatum order by moment desc, volgorde desc))[1] < :dag) verlopen
                where not exists (select from unnest(berichten) bericht where onder_bewaarplicht(pseudoniem, bericht)) limit :hoogstens) oud
            where (t.gemeente, t.aanbieder, t.pseudoniem, t.nummer) = (oud.gemeente, oud.aanbieder, oud.pseudoniem, oud.nummer)
            """),
    /** All lines of a start together, once the last of them deleted the start or ended it for good before the limit. */
    LEVERING("""
            delete from keten_levering l using (
                select * from (
                    select gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum, array_agg(bericht_id) as berichten from keten_levering
                    group by gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum
                    having max(vastgelegd_op) < :voor
                    and (array_agg((reden is null) = verwijdering and reden is distinct from '20' order by volgorde desc))[1]
                    and coalesce(max(einddatum), max(begindatum)) < :dag) verlopen
                where not exists (select from unnest(berichten) bericht where onder_bewaarplicht(pseudoniem, bericht)) limit :hoogstens) oud
            where (l.gemeente, l.aanbieder, l.pseudoniem, l.begindatum) = (oud.gemeente, oud.aanbieder, oud.pseudoniem, oud.begindatum)
              and l.nummer is not distinct from oud.nummer and l.categorie is not distinct from oud.categorie
              and l.code is not distinct from oud.code
            """),
    /** A request recorded before the limit, when no allocation of its citizen and pair is left. */
    VERZOEK("""
            delete from keten_verzoek where volgorde in (
                select volgorde from keten_verzoek v where vastgelegd_op < :voor and not onder_bewaarplicht(pseudoniem, bericht_id) and not exists (
                    select from keten_toewijzing t
                    where (t.pseudoniem, t.aanbieder, t.gemeente) = (v.pseudoniem, v.aanbieder, v.gemeente)) limit :hoogstens)
            """),
    /** A birth date recorded before the limit, when neither an allocation nor a request of its citizen and pair is left. */
    GEBOORTE("""
            delete from keten_geboorte where volgorde in (
                select volgorde from keten_geboorte g where vastgelegd_op < :voor and not onder_bewaarplicht(pseudoniem, bericht_id)
                and not exists (select from keten_toewijzing t
                    where (t.pseudoniem, t.aanbieder, t.gemeente) = (g.pseudoniem, g.aanbieder, g.gemeente))
                and not exists (select from keten_verzoek v
                    where (v.pseudoniem, v.aanbieder, v.gemeente) = (g.pseudoniem, g.aanbieder, g.gemeente)) limit :hoogstens)
            """),
    /** An answer recorded before the limit, when the request is gone. */
    ANTWOORD("""
            delete from keten_antwoord where volgorde in (
                select volgorde from keten_antwoord a where vastgelegd_op < :voor and not bericht_onder_bewaarplicht(bericht_id) and not exists (
                    select from keten_verzoek v where (v.aanbieder, v.gemeente, v.referentie) = (a.aanbieder, a.gemeente, a.referentie)) limit :hoogstens)
            """),
    /** The key of a message recorded before the limit. */
    SLEUTEL("""
            delete from keten_sleutel where (afzender, identificatie, berichtcode) in (
                select afzender, identificatie, berichtcode from keten_sleutel
                where vastgelegd_op < :voor and not bericht_onder_bewaarplicht(bericht_id) limit :hoogstens)
            """);

    private final String opruiming;

    Feitsoort(String opruiming) {
        this.opruiming = opruiming;
    }

    /**
     * Deletes a part of what is past its term and not under a legal hold, in one statement; nothing is left when it deletes nothing. Run the kinds in
     * their order: requests wait for allocations, answers for requests.
     *
     * @param grens now less the term of this kind
     * @param hoogstens most facts at a time, each with all its rows
     * @return number of rows deleted
     */
    public int ruimOp(Handle handle, Instant grens, int hoogstens) {
        Update opdracht = handle.createUpdate(opruiming).bind("hoogstens", hoogstens).bind("voor", (Argument) (positie, stelling, context) ->
                stelling.setObject(positie, grens.atOffset(ZoneOffset.UTC)));
        if (opruiming.contains(":dag")) {
            LocalDate dag = Kalenderdag.van(grens);
            opdracht.bind("dag", (Argument) (positie, stelling, context) -> stelling.setObject(positie, dag));
        }
        return opdracht.execute();
    }
}
