package nl.poortwachter.beheer.berichten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Kalenderdag;

/**
 * The SQL that chooses the numbers of one page. Every index holds what is filtered, then the kind of message, then the number; so the page is put together
 * from the first rows of each kind, in order, and reads no further however rare the combination is.
 */
final class Keuze {
    private static final String[] SOORTEN = Arrays.stream(Berichtsoort.values()).map(Enum::name).toArray(String[]::new);
    private static final Set<String> GEWOON = Set.of("afgeleverd", "geaccepteerd");
    private final List<String> eisen = new ArrayList<>();
    private final Map<String, Object> waarden;
    private final Berichtvraag vraag;

    /** For this question; what it binds is added to these. */
    Keuze(Berichtvraag vraag, Map<String, Object> waarden) {
        this.vraag = vraag;
        this.waarden = waarden;
        eis("b.stand = :stand", "stand", vraag.stand());
        // Said again as a constant, so that the plan may use the indexes of what is not, or not simply, delivered.
        if (vraag.stand() != null && !GEWOON.contains(vraag.stand())) {
            eisen.add("b.stand not in ('afgeleverd', 'geaccepteerd') and b.stand <> 'afgeleverd'");
        } else if ("geaccepteerd".equals(vraag.stand())) {
            eisen.add("b.stand <> 'afgeleverd'");
        }
        eis("b.pseudoniem = :pseudoniem", "pseudoniem", vraag.pseudoniem());
        String nummer = nummer();
        eis(nummer + " >= :van", "van", vraag.van() == null ? null : begin(vraag.van()));
        eis(nummer + " < :tot", "tot", vraag.tot() == null ? null : begin(vraag.tot().plusDays(1)));
        eis(nummer + " < :na", "na", vraag.na());
        eis(nummer + " > :voor", "voor", vraag.voor());
    }

    String sql() {
        if (vraag.code() != null) {
            return metCode();
        }
        if (vraag.partij() == null) {
            return perSoort("");
        }
        waarden.put("partij", vraag.partij());
        // Two ordered halves instead of an "or", which no index gives in order.
        return Stream.of("b.verzender = :partij", "b.bestemming = :partij and b.verzender <> :partij").map(kant -> "(" + perSoort(kant) + ")")
                .collect(Collectors.joining(" union all ", "select id from (", ") beide order by id" + richting() + " limit :aantal"));
    }

    /** Few messages have a finding, and fewer this one: the rest is looked at row by row. */
    private String metCode() {
        eis("c.code = :code", "code", vraag.code());
        eis("b.soort = :soort", "soort", vraag.soort());
        eis("(b.verzender = :partij or b.bestemming = :partij)", "partij", vraag.partij());
        return "select c.bericht_id as id from bericht_code c join bericht b on b.id = c.bericht_id" + waar("") + einde();
    }

    private String perSoort(String kant) {
        boolean gewoonOpNummer = kant.isEmpty() && vraag.soort() == null && (vraag.stand() == null || vraag.stand().equals("afgeleverd"));
        if (gewoonOpNummer || vraag.pseudoniem() != null) {
            return "select b.id from bericht b" + waar(kant) + einde();
        }
        waarden.put("soorten", vraag.soort() == null ? SOORTEN : new String[] {vraag.soort()});
        return "select een.id from unnest(:soorten) s(soort), lateral (select b.id from bericht b" + waar(kant.isEmpty() ? "b.soort = s.soort" : kant + " and b.soort = s.soort")
                + einde() + ") een order by een.id" + richting() + " limit :aantal";
    }

    private String waar(String kant) {
        String alle = Stream.concat(Stream.of(kant).filter(k -> !k.isEmpty()), eisen.stream()).collect(Collectors.joining(" and "));
        return alle.isEmpty() ? "" : " where " + alle;
    }

    private String einde() {
        return " order by " + nummer() + richting() + " limit :aantal";
    }

    /** Only what follows the index of the chosen table comes out in order, so the place on the page is told to that table. */
    private String nummer() {
        return vraag.code() == null ? "b.id" : "c.bericht_id";
    }

    private String richting() {
        return vraag.voor() == null ? " desc" : " asc";
    }

    private void eis(String eis, String naam, Object waarde) {
        if (waarde != null) {
            eisen.add(eis);
            waarden.put(naam, waarde);
        }
    }

    private static UUID begin(LocalDate dag) {
        return Nummergrens.van(Kalenderdag.begin(dag));
    }
}
