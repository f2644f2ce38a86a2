package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Counts of citizens per pair in a period, from the starts, stops and requests in the chain. Raw: small numbers in it can lead back to a person and
 * may not be shown as they are.
 *
 * @param paar municipality and provider
 * @param instroom citizens whose first start at the pair is in the period
 * @param uitstroom citizens of whom all help at the pair has ended, the last of it in the period; a temporary stop (20) is no end
 * @param dagen days from first start to end of those who left, added up
 * @param vroegtijdig of those who left: whose last stop says that the help was closed prematurely (JZ588 32 to 35)
 * @param lopend citizens who had help at the pair in the period
 * @param metVerzoek of those: for whom a change or extension was requested (JW317) in the period
 */
public record Trajectcijfers(Paar paar, int instroom, int uitstroom, int dagen, int vroegtijdig, int lopend, int metVerzoek) {
    private static final String TEL = """
            with regel as (                          -- what was said last about each start and each stop
                select distinct on (gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum, reden, einddatum) *
                from keten_levering where begindatum <= :tot
                order by gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum, reden, einddatum, volgorde desc),
            einde as (
                select gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum, max(einddatum) as einddatum,
                       (array_agg(reden order by einddatum desc, volgorde desc))[1] as reden
                from regel where not verwijdering and reden is not null and reden <> '20'
                group by gemeente, aanbieder, pseudoniem, nummer, categorie, code, begindatum),
            burger as (
                select s.gemeente, s.aanbieder, s.pseudoniem, min(s.begindatum) as begin,
                       case when bool_and(e.einddatum is not null) then max(e.einddatum) end as einde,
                       (array_agg(e.reden order by e.einddatum desc nulls last))[1] as reden
                from regel s left join einde e on e.gemeente = s.gemeente and e.aanbieder = s.aanbieder and e.pseudoniem = s.pseudoniem
                     and e.begindatum = s.begindatum and e.nummer is not distinct from s.nummer
                     and e.categorie is not distinct from s.categorie and e.code is not distinct from s.code
                where s.reden is null and not s.verwijdering
                group by s.gemeente, s.aanbieder, s.pseudoniem),
            telling as (
                select *, begin >= :van as nieuw, coalesce(einde between :van and :tot, false) as weg, einde is null or einde >= :van as lopend,
                       exists (select from keten_verzoek v where v.soort = 'JW317' and v.dagtekening between :van and :tot
                               and (v.pseudoniem, v.aanbieder, v.gemeente) = (b.pseudoniem, b.aanbieder, b.gemeente)) as verzoek
                from burger b)
            select gemeente, aanbieder, count(*) filter (where nieuw) as instroom, count(*) filter (where weg) as uitstroom,
                   coalesce(sum(einde - begin) filter (where weg), 0) as dagen,
                   count(*) filter (where weg and reden in ('32', '33', '34', '35')) as vroegtijdig,
                   count(*) filter (where lopend) as lopend, count(*) filter (where lopend and verzoek) as met_verzoek
            from telling group by gemeente, aanbieder order by gemeente, aanbieder
            """;

    /** Counts over these days, both included; pairs without any help are left out. */
    public static List<Trajectcijfers> over(Handle handle, LocalDate van, LocalDate tot) {
        return handle.createQuery(TEL).bind("van", van).bind("tot", tot).map((rij, context) -> new Trajectcijfers(
                        new Paar(rij.getString("gemeente"), rij.getString("aanbieder")), rij.getInt("instroom"), rij.getInt("uitstroom"),
                        rij.getInt("dagen"), rij.getInt("vroegtijdig"), rij.getInt("lopend"), rij.getInt("met_verzoek")))
                .filter(c -> c.lopend() > 0).list();
    }
}
