package nl.poortwachter.verstrekking.cijfers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.keten.Trajectcijfers;
import nl.poortwachter.verstrekking.cijfers.Beleidscijfers.Regel;

/**
 * Takes out what could lead back to a person. A number under ten is not shown; a percentage only when both the part and the rest are ten or more,
 * because one gives the other away; an average only over ten or more. A total is the sum of what is shown, so that nothing hidden can be found
 * as the difference between a total and its parts, in whatever combination of lines.
 */
final class Onderdrukking {
    /** The smallest number that is shown. */
    static final int KLEINSTE = 10;
    private static final double HONDERD = 100.0;

    private Onderdrukking() { }

    static Beleidscijfers van(int jaar, List<Trajectcijfers> ruw) {
        return new Beleidscijfers(jaar, KLEINSTE, ruw.stream().map(c -> regel(c.paar().gemeente(), c.paar().aanbieder(), List.of(c))).toList(),
                per(ruw, c -> c.paar().gemeente(), (code, deel) -> regel(code, null, deel)),
                per(ruw, c -> c.paar().aanbieder(), (code, deel) -> regel(null, code, deel)), regel(null, null, ruw));
    }

    private interface Lijn {
        Regel van(String code, List<Trajectcijfers> deel);
    }

    private static List<Regel> per(List<Trajectcijfers> ruw, Function<Trajectcijfers, String> code, Lijn lijn) {
        return ruw.stream().collect(Collectors.groupingBy(code, java.util.TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(e -> lijn.van(e.getKey(), e.getValue())).toList();
    }

    private static Regel regel(String gemeente, String aanbieder, List<Trajectcijfers> deel) {
        List<Trajectcijfers> weg = deel.stream().filter(c -> toonbaar(c.uitstroom())).toList();
        return new Regel(gemeente, aanbieder, som(deel.stream().map(Trajectcijfers::instroom).filter(Onderdrukking::toonbaar)),
                som(weg.stream().map(Trajectcijfers::uitstroom)), deelDoor(weg, Trajectcijfers::dagen, Trajectcijfers::uitstroom, 1),
                aandeel(deel, Trajectcijfers::metVerzoek, Trajectcijfers::lopend),
                aandeel(deel, Trajectcijfers::vroegtijdig, Trajectcijfers::uitstroom));
    }

    private static boolean toonbaar(int aantal) {
        return aantal >= KLEINSTE;
    }

    private static Integer som(Stream<Integer> getoond) {
        return getoond.reduce(Integer::sum).orElse(null);
    }

    private static Integer aandeel(List<Trajectcijfers> deel, Function<Trajectcijfers, Integer> teller, Function<Trajectcijfers, Integer> noemer) {
        List<Trajectcijfers> getoond = deel.stream()
                .filter(c -> toonbaar(teller.apply(c)) && toonbaar(noemer.apply(c) - teller.apply(c))).toList();
        return deelDoor(getoond, teller, noemer, HONDERD);
    }

    private static Integer deelDoor(List<Trajectcijfers> deel, Function<Trajectcijfers, Integer> teller, Function<Trajectcijfers, Integer> noemer,
                                    double maal) {
        long onder = deel.stream().mapToLong(noemer::apply).sum();
        return onder == 0 ? null : (int) Math.round(maal * deel.stream().mapToLong(teller::apply).sum() / onder);
    }
}
