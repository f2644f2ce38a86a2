package nl.poortwachter.beheer.berichten;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poortwachter.bericht.Berichtnummer;

/** The filter as it stands in the address. What cannot be right is named, not guessed. */
public class Filterinvoer {
    private static final Pattern WOORD = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    private final List<String> fouten = new ArrayList<>();

    @QueryParam("stand") String stand;
    @QueryParam("soort") String soort;
    @QueryParam("partij") String partij;
    @QueryParam("van") String van;
    @QueryParam("tot") String tot;
    @QueryParam("code") String code;
    @QueryParam("na") String na;
    @QueryParam("voor") String voor;

    /** The question, without what was wrong. */
    Berichtvraag vraag() {
        return new Berichtvraag(woord(stand, "filter_stand_fout"), woord(soort, "filter_soort_fout"), woord(partij, "filter_partij_fout"),
                dag(van), dag(tot), woord(code, "filter_code_fout"), null, nummer(na), nummer(voor));
    }

    /** Keys of the texts about what was wrong, after {@link #vraag}. */
    List<String> fouten() {
        return List.copyOf(fouten);
    }

    private String woord(String tekst, String fout) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        return WOORD.matcher(tekst.strip()).matches() ? tekst.strip() : mis(fout);
    }

    private LocalDate dag(String tekst) {
        try {
            return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst.strip());
        } catch (DateTimeException e) {
            return mis("filter_dag_fout");
        }
    }

    private UUID nummer(String tekst) {
        return tekst == null || tekst.isBlank() ? null : Berichtnummer.lees(tekst).orElseGet(() -> mis("filter_plaats_fout"));
    }

    private <T> T mis(String fout) {
        fouten.add(fout);
        return null;
    }
}
