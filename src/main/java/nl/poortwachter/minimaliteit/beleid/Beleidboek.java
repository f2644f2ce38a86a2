package nl.poortwachter.minimaliteit.beleid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All policies that were read together: which one counts for a municipality on a date. Immutable. */
public final class Beleidboek {
    private static final NavigableMap<LocalDate, Beleid> LEEG = Collections.unmodifiableNavigableMap(new TreeMap<>());

    private final NavigableMap<LocalDate, Beleid> standaard;
    private final Map<String, NavigableMap<LocalDate, Beleid>> perGemeente;

    Beleidboek(NavigableMap<LocalDate, Beleid> standaard, Map<String, NavigableMap<LocalDate, Beleid>> perGemeente) {
        this.standaard = new TreeMap<>(standaard);
        this.perGemeente = Map.copyOf(perGemeente);
    }

    /**
     * The policies packaged with the application.
     *
     * @throws IllegalStateException when these are wrong, which a test excludes
     */
    public static Beleidboek meegeleverd() {
        return verplicht(Beleidsbron.meegeleverd());
    }

    /** The policies in this folder, or what is wrong with them. */
    public static Leesresultaat uit(Path map) {
        return lees(Beleidsbron.map(map));
    }

    /** The policies in these files, or what is wrong with them. */
    public static Leesresultaat lees(List<Beleidsbestand> bestanden) {
        return new Beleidslezer(bestanden).lees();
    }

    private static Beleidboek verplicht(List<Beleidsbestand> bestanden) {
        Leesresultaat resultaat = lees(bestanden);
        if (resultaat.boek() == null) {
            throw new IllegalStateException("Het meegeleverde beleid klopt niet: " + resultaat.fouten());
        }
        return resultaat.boek();
    }

    /**
     * The policy that counts for this municipality on this date: its own when it has one by then, else the default. Before the first date of the
     * default the first default counts, because without policy nothing may pass.
     *
     * @param gemeente CBS code
     */
    public Beleid voor(String gemeente, LocalDate datum) {
        Map.Entry<LocalDate, Beleid> eigen = perGemeente.getOrDefault(gemeente, LEEG).floorEntry(datum);
        return eigen == null ? standaard(datum) : eigen.getValue();
    }

    /** True when a policy that counts for this municipality, today or on another day, wants something recorded beforehand. */
    public boolean vraagtOoitVerklaringen(String gemeente) {
        return Stream.concat(standaard.values().stream(), perGemeente.getOrDefault(gemeente, LEEG).values().stream())
                .anyMatch(beleid -> beleid.inhoud().vereist().vraagtVerklaring());
    }

    /** True when a default has begun by this date; otherwise {@link #standaard} gives one that is not yet meant to count. */
    public boolean isBegonnen(LocalDate datum) {
        return standaard.floorEntry(datum) != null;
    }

    /** The default on this date. */
    public Beleid standaard(LocalDate datum) {
        Map.Entry<LocalDate, Beleid> geldend = standaard.floorEntry(datum);
        return (geldend == null ? standaard.firstEntry() : geldend).getValue();
    }

    /** All policies that count for someone on this date: the default first, the others by name. */
    public List<Beleid> geldend(LocalDate datum) {
        Stream<Beleid> eigen = perGemeente.keySet().stream().map(code -> voor(code, datum)).distinct()
                .filter(b -> b != standaard(datum)).sorted(Comparator.comparing(Beleid::naam));
        return Stream.concat(Stream.of(standaard(datum)), eigen).toList();
    }

    /** CBS codes of the municipalities with a policy of their own. */
    public Set<String> gemeenten() {
        return perGemeente.keySet();
    }

    /**
     * What reading yields: a book, or errors.
     *
     * @param boek null when there are errors
     * @param fouten empty when there is a book
     */
    public record Leesresultaat(Beleidboek boek, List<Beleidsfout> fouten) { }
}
