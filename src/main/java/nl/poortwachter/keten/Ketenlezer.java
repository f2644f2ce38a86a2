package nl.poortwachter.keten;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Pseudoniem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads a {@link Ketenbeeld} in one query: a union of look-ups, each over an index that leads straight to its few rows. */
final class Ketenlezer {
    private static final String TOEWIJZING = """
            select 'TOEWIJZING' as feit, volgorde, pseudoniem, aanbieder, referentie, nummer, categorie, code, moment,
                   ingangsdatum as begin, einddatum as einde, reden_wijziging as reden, volume, eenheid, frequentie, budget, bekend_op,
                   null::boolean as vlag, null as soort
            from keten_toewijzing where aanbieder = :aanbieder and gemeente = :gemeente and
            """;
    private static final String LEVERING = """
            select case when reden is null then 'START' else 'STOP' end, volgorde, null, null, null, nummer, categorie, code, null,
                   begindatum, einddatum, reden, null, null, null, null, null, verwijdering, null
            from keten_levering where aanbieder = :aanbieder and gemeente = :gemeente and
            """;
    private static final String VERZOEK = """
            select 'VERZOEK', volgorde, pseudoniem, null, referentie, null, null, null, null,
                   dagtekening, null, coalesce(verwijzer, reden_verzoek), null, null, null, null, null, gezagsdrager_bekend, soort
            from keten_verzoek where aanbieder = :aanbieder and gemeente = :gemeente and
            """;
    private static final String ANTWOORD = """
            select 'ANTWOORD', volgorde, null, null, referentie, null, null, null, null,
                   null, null, null, null, null, null, null, null, afgewezen, null
            from keten_antwoord where aanbieder = :aanbieder and gemeente = :gemeente and
            """;
    private static final String SLEUTEL = """
            select 'SLEUTEL', 0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
            from keten_sleutel
            where afzender = :afzender and identificatie = :identificatie and berichtcode = :berichtcode and bericht_id <> :bericht
            """;
    private static final String REFERENTIE = """
            (select distinct 'REFERENTIE', 0, null, null, referentie, null::int, null, null, null::timestamp,
                   null::date, null::date, null, null::int, null, null, null::int, null::date, null::boolean, null
            from keten_verzoek where aanbieder = :aanbieder and referentie
            """;
    private static final String HOUDER = """
            (select distinct 'HOUDER', 0, pseudoniem, aanbieder, null, nummer, null, null, null::timestamp,
                   null::date, null::date, null, null::int, null, null, null::int, null::date, null::boolean, null
            from keten_toewijzing where gemeente = :gemeente and nummer
            """;
    /** With one value, as usual, the database keeps its plan; for a list it may make one each time, which takes longer than the look-up itself. */
    private static final String EEN = "= :genoemd)\n";
    private static final String LIJST = "= any(:genoemd))\n";
    private static final String BURGER = "pseudoniem = :pseudoniem\n";
    private static final String ONDERWERP = "referentie = :referentie\n";
    private static final String OP_VERZOEK = "referentie in (select referentie from keten_verzoek where " + BURGER
            + "and aanbieder = :aanbieder and gemeente = :gemeente)\n";
    private static final String SAMEN = "union all\n";

    private static final String VAN_BURGER = TOEWIJZING + BURGER + SAMEN + LEVERING + BURGER + SAMEN + VERZOEK + BURGER + SAMEN + ANTWOORD
            + OP_VERZOEK + SAMEN + SLEUTEL;
    private static final String OP_REFERENTIE = TOEWIJZING + ONDERWERP + SAMEN + VERZOEK + ONDERWERP + SAMEN + ANTWOORD + ONDERWERP
            + SAMEN + SLEUTEL;
    private static final String VOLGORDE = "order by volgorde";

    private Ketenlezer() { }

    /** The facts under the reference of a JW319, or of the citizen of any other message. */
    static Ketenbeeld lees(Handle handle, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        List<Object> feiten = query(handle, "", berichtId, vraag, pseudoniem).map((rij, context) -> Ketenrij.feit(rij)).list();
        Elders elders = new Elders(
                Ketenrij.alle(feiten, Ketenrij.GebruikteSleutel.class).isEmpty() ? Set.of() : Set.of(vraag.sleutel()),
                Ketenrij.alle(feiten, Ketenrij.GebruikteReferentie.class).stream().map(Ketenrij.GebruikteReferentie::referentie)
                        .collect(Collectors.toSet()),
                Set.copyOf(Ketenrij.alle(feiten, Houder.class)));
        return new Ketenbeeld(vraag.paar(), pseudoniem, Ketenrij.alle(feiten, Toewijzing.class), Ketenrij.alle(feiten, Startmelding.class),
                Ketenrij.alle(feiten, Stopmelding.class), Ketenrij.alle(feiten, Verzoek.class), Ketenrij.alle(feiten, Antwoord.class), elders);
    }

    /** The bound query, with something before it such as "explain". Look-ups that the message has no use for are left out. */
    static Query query(Handle handle, String voorvoegsel, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        if (!vraag.antwoorden().isEmpty()) {
            return basis(handle, voorvoegsel + OP_REFERENTIE, berichtId, vraag).bind("referentie", vraag.antwoorden().get(0).referentie());
        }
        Set<Integer> nummers = vraag.toewijzingen().stream().map(Toewijzing::nummer).collect(Collectors.toSet());
        Set<String> referenties = vraag.verzoeken().stream().map(Verzoek::referentie).collect(Collectors.toSet());
        String genoemd = !nummers.isEmpty() ? SAMEN + HOUDER + getal(nummers) : !referenties.isEmpty() ? SAMEN + REFERENTIE + getal(referenties) : "";
        Query query = basis(handle, voorvoegsel + VAN_BURGER + genoemd, berichtId, vraag).bind("pseudoniem", pseudoniem.waarde());
        bind(query, Integer.class, nummers);
        bind(query, String.class, referenties);
        return query;
    }

    private static String getal(Set<?> waarden) {
        return waarden.size() == 1 ? EEN : LIJST;
    }

    private static void bind(Query query, Class<?> type, Set<?> waarden) {
        if (waarden.size() == 1) {
            query.bind("genoemd", waarden.iterator().next());
        } else if (!waarden.isEmpty()) {
            query.bindArray("genoemd", type, waarden.toArray());
        }
    }

    private static Query basis(Handle handle, String sql, UUID berichtId, Ketenfeiten vraag) {
        return handle.createQuery(sql + VOLGORDE)
                .bind("aanbieder", vraag.paar().aanbieder()).bind("gemeente", vraag.paar().gemeente())
                .bind("afzender", vraag.sleutel().afzender()).bind("identificatie", vraag.sleutel().identificatie())
                .bind("berichtcode", vraag.sleutel().berichtcode()).bind("bericht", berichtId);
    }
}
