package nl.poortwachter.retour;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;

/**
 * What a list of findings means for the return message (IV028, IV032).
 *
 * @param kop codes for the header, sorted; none when all is well
 * @param klassen the classes that get something else than 0200, each with its sorted codes; empty when the return is only a header
 */
record Oordeel(SortedSet<String> kop, Map<Knoop, SortedSet<String>> klassen) {

    /** The judgement, or empty when these findings allow no return message: see {@link Retourbouwer#bouw}. */
    static Optional<Oordeel> uit(Paden paden, Knoop kop, List<Bevinding> bevindingen) {
        List<Bevinding> fouten = bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
        List<Bevinding> wachtend = bevindingen.stream().filter(b -> b.ernst() == Ernst.WACHT).toList();
        if (fouten.isEmpty()) {
            return wachtend.isEmpty() ? Optional.of(kopMet()) : Optional.empty();
        }
        if (fouten.stream().anyMatch(b -> b.niveau() < 2)) {
            return Optional.empty();
        }
        if (fouten.stream().anyMatch(b -> b.niveau() == 2)) {
            return Optional.of(kopMet(Retourcode.TECHNISCH));
        }
        return metCodes(paden, kop, fouten, wachtend);
    }

    private static Optional<Oordeel> metCodes(Paden paden, Knoop kop, List<Bevinding> fouten, List<Bevinding> wachtend) {
        Map<Knoop, SortedSet<String>> codes = new IdentityHashMap<>();
        fouten.stream().filter(b -> b.retourcode() != null)
                .forEach(b -> codes.computeIfAbsent(Klassen.rond(paden.knoop(b.pad())), k -> new TreeSet<>()).add(b.retourcode()));
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> inKop = codes.get(kop);
        if (inKop != null) {
            return Optional.of(new Oordeel(inKop, Map.of()));
        }
        // A class that only waits for an earlier message has not been judged to the end.
        wachtend.forEach(b -> codes.computeIfAbsent(Klassen.rond(paden.knoop(b.pad())), k -> verzameling(Retourcode.NIET_BEOORDEELD)));
        codes.remove(kop);
        return Optional.of(new Oordeel(verzameling(Retourcode.GEEN_OPMERKING), codes));
    }

    /** The codes that this class gets in the return. */
    SortedSet<String> bij(Knoop klasse) {
        SortedSet<String> eigen = klassen.get(klasse);
        return eigen == null ? verzameling(Retourcode.GEEN_OPMERKING) : eigen;
    }

    /** True when the client or answer is copied into the return. */
    boolean metInhoud() {
        return !klassen.isEmpty();
    }

    private static Oordeel kopMet(String... codes) {
        return new Oordeel(verzameling(codes), Map.of());
    }

    private static SortedSet<String> verzameling(String... codes) {
        return new TreeSet<>(List.of(codes));
    }
}
