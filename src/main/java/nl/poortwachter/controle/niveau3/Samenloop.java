package nl.poortwachter.controle.niveau3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the products that share a day with another one that is the same product (TR361). What is left open covers everything: no Product every
 * product, no Code every product of its category. The products are walked once by begin date, which finds those that meet an earlier one, and once
 * backwards, which finds those that meet a later one; per product only the furthest date is kept, so the cost is that of sorting.
 */
final class Samenloop {
    private static final String ALLES = "";
    private final Map<String, LocalDate> precies = new HashMap<>();
    private final Map<String, LocalDate> daaronder = new HashMap<>();

    private Samenloop() { }

    /** Every product that meets another. A period that ends before it begins has no days. */
    static Set<Zorgperiode> van(List<Zorgperiode> perioden) {
        List<Zorgperiode> opBegin = new ArrayList<>(perioden.stream().filter(p -> !p.einde().isBefore(p.begin()))
                .sorted(Comparator.comparing(Zorgperiode::begin)).toList());
        Set<Zorgperiode> botsend = new HashSet<>(new Samenloop().loop(opBegin, Zorgperiode::einde, BinaryOperator.maxBy(Comparator.naturalOrder()),
                (laatsteEinde, periode) -> !laatsteEinde.isBefore(periode.begin())));
        Collections.reverse(opBegin);
        botsend.addAll(new Samenloop().loop(opBegin, Zorgperiode::begin, BinaryOperator.minBy(Comparator.naturalOrder()),
                (eersteBegin, periode) -> !eersteBegin.isAfter(periode.einde())));
        return botsend;
    }

    private List<Zorgperiode> loop(List<Zorgperiode> perioden, Function<Zorgperiode, LocalDate> rand, BinaryOperator<LocalDate> verste,
                                   BiPredicate<LocalDate, Zorgperiode> raakt) {
        List<Zorgperiode> geraakt = new ArrayList<>();
        for (Zorgperiode periode : perioden) {
            String categorie = periode.product() == null ? ALLES : periode.product().categorie();
            String sleutel = periode.product() == null || periode.product().code() == null ? categorie : categorie + "/" + periode.product().code();
            if (Stream.of(daaronder.get(sleutel), precies.get(categorie), precies.get(ALLES)).filter(Objects::nonNull)
                    .anyMatch(grens -> raakt.test(grens, periode))) {
                geraakt.add(periode);
            }
            precies.merge(sleutel, rand.apply(periode), verste);
            Stream.of(sleutel, categorie, ALLES).distinct().forEach(kring -> daaronder.merge(kring, rand.apply(periode), verste));
        }
        return geraakt;
    }
}
