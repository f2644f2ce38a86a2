package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Pseudoniem;

/**
 * What earlier accepted messages say when a message is judged: the facts of one pair and citizen in the order of receipt, and the few wider
 * look-ups. A JW319 names no citizen; its view holds the facts under its reference only. Immutable.
 *
 * @param paar the parties
 * @param pseudoniem the citizen; null for a JW319 whose reference is unknown
 * @param toewijzingen all versions of allocations
 * @param starts lines of JW305
 * @param stops lines of JW307
 * @param verzoeken requests, one per reference
 * @param antwoorden answers on these requests
 * @param elders what lies outside this pair and citizen
 */
public record Ketenbeeld(Paar paar, Pseudoniem pseudoniem, List<Toewijzing> toewijzingen, List<Startmelding> starts,
                         List<Stopmelding> stops, List<Verzoek> verzoeken, List<Antwoord> antwoorden, Elders elders) {

    /** Keeps its own copies. */
    public Ketenbeeld {
        toewijzingen = List.copyOf(toewijzingen);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        verzoeken = List.copyOf(verzoeken);
        antwoorden = List.copyOf(antwoorden);
    }

    /** Nothing known yet of this pair and citizen. */
    public static Ketenbeeld leeg(Paar paar, Pseudoniem pseudoniem) {
        return new Ketenbeeld(paar, pseudoniem, List.of(), List.of(), List.of(), List.of(), List.of(), Elders.LEEG);
    }

    /**
     * What is known after an accepted message of this pair and citizen.
     *
     * @throws IllegalArgumentException when the facts belong to another pair
     */
    public Ketenbeeld met(Ketenfeiten feiten) {
        if (!feiten.paar().equals(paar)) {
            throw new IllegalArgumentException("feiten van een ander paar");
        }
        Elders nieuw = new Elders(Set.of(feiten.sleutel()),
                feiten.verzoeken().stream().map(Verzoek::referentie).collect(Collectors.toSet()),
                feiten.toewijzingen().stream().map(t -> new Houder(t.nummer(), paar.aanbieder(), pseudoniem)).collect(Collectors.toSet()));
        return new Ketenbeeld(paar, pseudoniem, samen(toewijzingen, feiten.toewijzingen()), samen(starts, feiten.starts()),
                samen(stops, feiten.stops()), samen(verzoeken, feiten.verzoeken()), samen(antwoorden, feiten.antwoorden()), elders.met(nieuw));
    }

    /** The same facts with these wider look-ups. */
    public Ketenbeeld met(Elders andere) {
        return new Ketenbeeld(paar, pseudoniem, toewijzingen, starts, stops, verzoeken, antwoorden, andere);
    }

    /** The version that counts of each allocation, deleted ones included: latest Toewijzingsdatum and -tijd, at equal moments the later received. */
    public Map<Integer, Toewijzing> geldende() {
        return geldende(toewijzingen);
    }

    /** {@link #geldende()} as the provider could know it on this date: versions known later are left out (OP095). */
    public Map<Integer, Toewijzing> geldendeZoalsBekendOp(LocalDate datum) {
        return geldende(toewijzingen.stream().filter(t -> !t.bekendOp().isAfter(datum)).toList());
    }

    private static Map<Integer, Toewijzing> geldende(Collection<Toewijzing> versies) {
        Map<Integer, Toewijzing> geldend = new LinkedHashMap<>();
        for (Toewijzing versie : versies) {
            geldend.merge(versie.nummer(), versie, (een, ander) -> ander.moment().isBefore(een.moment()) ? een : ander);
        }
        return geldend;
    }

    /** Requests without an allocation under their reference and without a rejection. */
    public List<Verzoek> openVerzoeken() {
        Set<String> toegewezen = toewijzingen.stream().map(Toewijzing::referentie).collect(Collectors.toSet());
        Set<String> afgewezen = antwoorden.stream().filter(Antwoord::afgewezen).map(Antwoord::referentie).collect(Collectors.toSet());
        return verzoeken.stream().filter(v -> !toegewezen.contains(v.referentie()) && !afgewezen.contains(v.referentie())).toList();
    }

    /** What is delivered now; the caller may go on processing lines on it. */
    public Leverstand leverstand() {
        Leverstand stand = new Leverstand();
        starts.forEach(stand::verwerk);
        stops.forEach(stand::verwerk);
        return stand;
    }

    static <T> List<T> samen(List<T> eerst, List<T> dan) {
        if (dan.isEmpty()) {
            return eerst;
        }
        List<T> beide = new ArrayList<>(eerst);
        beide.addAll(dan);
        return beide;
    }
}
