package nl.poortwachter.keten;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;

/** Reads a {@link Ketenbeeld} in one query: a union of look-ups, each over an index that leads straight to its few rows. */
final class Ketenlezer {
    private static final String TOEWIJZING = """
            select 'TOEWIJZING' as feit, volgorde, pseudoniem, aanbieder, referentie, nummer, categorie, code, moment,
                   ingangsdatum as begin, einddatum as einde, reden_wijziging as reden, volume, eenheid, frequentie, budget, bekend_op,
                   null::boolean as vlag, null as soort
            from keten_toewijzing where aanbieder = ? and gemeente = ? and
            """;
    private static final String LEVERING = """
            select case when reden is null then 'START' else 'STOP' end, volgorde, null, null, null, nummer, categorie, code, null,
                   begindatum, einddatum, reden, null, null, null, null, null, verwijdering, null
            from keten_levering where aanbieder = ? and gemeente = ? and
            """;
    private static final String VERZOEK = """
            select 'VERZOEK', volgorde, pseudoniem, null, referentie, null, null, null, null,
                   dagtekening, null, coalesce(verwijzer, reden_verzoek), null, null, null, null, null, gezagsdrager_bekend, soort
            from keten_verzoek where aanbieder = ? and gemeente = ? and
            """;
    private static final String ANTWOORD = """
            select 'ANTWOORD', volgorde, null, null, referentie, null, null, null, null,
                   null, null, null, null, null, null, null, null, afgewezen, null
            from keten_antwoord where aanbieder = ? and gemeente = ? and
            """;
    private static final String SLEUTEL = """
            select 'SLEUTEL', 0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
            from keten_sleutel where afzender = ? and identificatie = ? and berichtcode = ? and bericht_id <> ?
            """;
    private static final String REFERENTIE = """
            (select distinct 'REFERENTIE', 0, null, null, referentie, null::int, null, null, null::timestamp,
                   null::date, null::date, null, null::int, null, null, null::int, null::date, null::boolean, null
            from keten_verzoek where aanbieder = ? and referentie
            """;
    private static final String HOUDER = """
            (select distinct 'HOUDER', 0, pseudoniem, aanbieder, null, nummer, null, null, null::timestamp,
                   null::date, null::date, null, null::int, null, null, null::int, null::date, null::boolean, null
            from keten_toewijzing where gemeente = ? and nummer
            """;
    /** With one value, as usual, the database keeps its plan; for a list it may make one each time, which takes longer than the look-up itself. */
    private static final String EEN = "= ?)\n";
    private static final String LIJST = "= any(?::text[]%s))\n";
    private static final String BURGER = "pseudoniem = ?\n";
    private static final String ONDERWERP = "referentie = ?\n";
    private static final String OP_VERZOEK = "referentie in (select referentie from keten_verzoek where " + BURGER
            + "and aanbieder = ? and gemeente = ?)\n";

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();

    private Ketenlezer(UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        String aanbieder = vraag.paar().aanbieder();
        String gemeente = vraag.paar().gemeente();
        if (vraag.antwoorden().isEmpty()) {
            String burger = pseudoniem.waarde();
            deel(TOEWIJZING + BURGER, aanbieder, gemeente, burger);
            deel(LEVERING + BURGER, aanbieder, gemeente, burger);
            deel(VERZOEK + BURGER, aanbieder, gemeente, burger);
            deel(ANTWOORD + OP_VERZOEK, aanbieder, gemeente, burger, aanbieder, gemeente);
            // What the message has no use for is not looked up.
            genoemd(HOUDER, gemeente, "::int[]", vraag.toewijzingen().stream().map(Toewijzing::nummer).collect(Collectors.toSet()));
            genoemd(REFERENTIE, aanbieder, "", vraag.verzoeken().stream().map(Verzoek::referentie).collect(Collectors.toSet()));
        } else {
            String referentie = vraag.antwoorden().get(0).referentie();
            deel(TOEWIJZING + ONDERWERP, aanbieder, gemeente, referentie);
            deel(VERZOEK + ONDERWERP, aanbieder, gemeente, referentie);
            deel(ANTWOORD + ONDERWERP, aanbieder, gemeente, referentie);
        }
        deel(SLEUTEL, vraag.sleutel().afzender(), vraag.sleutel().identificatie(), vraag.sleutel().berichtcode(), berichtId);
    }

    /** The facts under the reference of a JW319, or of the citizen of any other message; executes the statements of the bundle first. */
    static Ketenbeeld lees(Bundel vooraf, Connection db, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        List<Object> feiten = query(vooraf, "", berichtId, vraag, pseudoniem).lees(db, Ketenrij::feit);
        Elders elders = new Elders(
                Ketenrij.alle(feiten, Ketenrij.GebruikteSleutel.class).isEmpty() ? Set.of() : Set.of(vraag.sleutel()),
                Ketenrij.alle(feiten, Ketenrij.GebruikteReferentie.class).stream().map(Ketenrij.GebruikteReferentie::referentie)
                        .collect(Collectors.toSet()),
                Set.copyOf(Ketenrij.alle(feiten, Houder.class)));
        return new Ketenbeeld(vraag.paar(), pseudoniem, Ketenrij.alle(feiten, Toewijzing.class), Ketenrij.alle(feiten, Startmelding.class),
                Ketenrij.alle(feiten, Stopmelding.class), Ketenrij.alle(feiten, Verzoek.class), Ketenrij.alle(feiten, Antwoord.class), elders);
    }

    /** Adds the query to a bundle, with something before it such as "explain". */
    static Bundel query(Bundel bundel, String voorvoegsel, UUID berichtId, Ketenfeiten vraag, Pseudoniem pseudoniem) {
        Ketenlezer lezer = new Ketenlezer(berichtId, vraag, pseudoniem);
        return bundel.voeg(voorvoegsel + String.join("union all\n", lezer.delen) + "order by volgorde", lezer.waarden.toArray());
    }

    private void genoemd(String sql, String partij, String cast, Set<?> genoemd) {
        if (genoemd.size() == 1) {
            deel(sql + EEN, partij, genoemd.iterator().next());
        } else if (!genoemd.isEmpty()) {
            deel(sql + LIJST.formatted(cast), partij, genoemd.stream().map(Object::toString).toArray(String[]::new));
        }
    }

    private void deel(String sql, Object... deelwaarden) {
        delen.add(sql);
        waarden.addAll(Arrays.asList(deelwaarden));
    }
}
