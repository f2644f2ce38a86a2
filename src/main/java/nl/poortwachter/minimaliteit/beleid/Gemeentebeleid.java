package nl.poortwachter.minimaliteit.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.poortwachter.keten.Fase;

/**
 * What a municipality or region does differently from the default, as written in a file.
 *
 * @param beleid name
 * @param versie version given by its authors
 * @param geldigVanaf first day on which it counts
 * @param zin Dutch sentence on what it is
 * @param gemeenten for whom
 * @param vereist what must be recorded beforehand; null leaves the default
 * @param regels changed lines
 */
public record Gemeentebeleid(String beleid, String versie, LocalDate geldigVanaf, String zin, List<Gemeente> gemeenten, Vereiste vereist,
                             List<Afwijking> regels) {

    /** Absent lines are no lines. */
    public Gemeentebeleid {
        gemeenten = List.copyOf(gemeenten);
        regels = regels == null ? List.of() : List.copyOf(regels);
    }

    /** A municipality by its CBS code. */
    public record Gemeente(String code, String naam) { }

    /**
     * A changed line.
     *
     * @param regel name of the line in the default
     * @param elementen the elements it changes; none means all of the line
     * @param reden reason code, when the default line has none
     * @param zin sentence, or null to keep that of the default
     * @param grondslag legal basis; mandatory to let more pass than the default
     * @param fases the changed cells
     */
    public record Afwijking(String regel, List<String> elementen, String reden, String zin, String grondslag, Map<Fase, Cel> fases) {
        /** Absent elements are no elements. */
        public Afwijking {
            elementen = elementen == null ? List.of() : List.copyOf(elementen);
        }
    }
}
