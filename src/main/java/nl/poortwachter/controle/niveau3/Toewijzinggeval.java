package nl.poortwachter.controle.niveau3;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Houder;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Omvang;
import nl.poortwachter.keten.Product;
import nl.poortwachter.keten.Toewijzing;

/**
 * A ToegewezenProduct against the chain.
 *
 * @param nieuw what it says
 * @param vorige the version that was received last under its number, or null
 * @param bekend what the chain says, made once for all products of the message
 */
record Toewijzinggeval(Bericht bericht, Knoop knoop, Toewijzing nieuw, Toewijzing vorige, Bekend bekend) implements Geval {

    /**
     * @param keten the chain
     * @param houders for whom the municipality used each number before
     * @param referenties requests that are known
     * @param gebruikt references that an earlier JW301 carried
     * @param verlengbaar what a plain extension would look like
     */
    record Bekend(Ketenbeeld keten, Map<Integer, List<Houder>> houders, Set<String> referenties, Set<String> gebruikt,
                  Set<Verlenging> verlengbaar) { }

    /** The same product in the same size from the day after an allocation that has not ended yet. */
    record Verlenging(Product product, Omvang omvang, LocalDate vanaf) { }

    /** The cases of a JW301; none for another kind. */
    static List<Toewijzinggeval> van(Bericht bericht, Ketenbeeld keten) {
        LocalDate dag = bericht.kop().dagtekening();
        Map<Integer, Toewijzing> laatste = new HashMap<>();
        keten.toewijzingen().forEach(versie -> laatste.put(versie.nummer(), versie));
        Bekend bekend = new Bekend(keten,
                keten.elders().houders().stream().collect(Collectors.groupingBy(Houder::nummer)),
                keten.verzoeken().stream().map(verzoek -> verzoek.referentie()).collect(Collectors.toSet()),
                keten.toewijzingen().stream().map(Toewijzing::referentie).filter(r -> r != null).collect(Collectors.toSet()),
                keten.geldende().values().stream().filter(t -> t.einddatum() != null && t.isActueelOp(dag) && !isTotaal(t.omvang()))
                        .map(t -> new Verlenging(t.product(), t.omvang(), t.einddatum().plusDays(1))).collect(Collectors.toSet()));
        return producten(bericht).stream().map(knoop -> {
            Toewijzing nieuw = Toewijzing.uit(knoop, dag);
            return new Toewijzinggeval(bericht, knoop, nieuw, laatste.get(nieuw.nummer()), bekend);
        }).toList();
    }

    /** Allocations that were decided by the Dagtekening and still run then, but that the message does not name. */
    static List<Toewijzing> ontbrekende(Bericht bericht, Ketenbeeld keten) {
        LocalDate dag = bericht.kop().dagtekening();
        Set<Integer> genoemd = producten(bericht).stream().map(knoop -> Toewijzing.uit(knoop, dag).nummer()).collect(Collectors.toSet());
        return keten.geldende().values().stream()
                .filter(t -> !genoemd.contains(t.nummer()) && t.isActueelOp(dag) && !t.moment().toLocalDate().isAfter(dag)).toList();
    }

    /** Others for whom the municipality used this number before. */
    List<Houder> houders() {
        return bekend.houders().getOrDefault(nieuw.nummer(), List.of());
    }

    static boolean isTotaal(Omvang omvang) {
        return omvang != null && omvang.isTotaal();
    }

    private static List<Knoop> producten(Bericht bericht) {
        return bericht.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct");
    }
}
