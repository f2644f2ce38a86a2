package nl.poortwachter.controle.niveau2;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.basis.Product;
import nl.poortwachter.bericht.vorm.Zorgproduct;

/**
 * Finds lines for the same product whose terms share a day. A line without Product is the same as every line, a line without Code the
 * same as every line of its category. The lines are walked by begin date; of all earlier ones only the latest end per product is kept,
 * so the cost is that of sorting. A term that ends before it begins has no days and overlaps nothing (CS003 refuses it).
 */
final class Overlap {
    private static final String ALLES = "";
    private final Map<String, LocalDate> laatsteEindeVan = new HashMap<>();
    private final Map<String, LocalDate> laatsteEindeOnder = new HashMap<>();

    private Overlap() { }

    /** Positions, from 0 and ascending, of the lines that overlap one that began earlier (or, on the same day, stands before it). */
    static <T extends Zorgproduct> int[] overlappend(List<T> regels, Predicate<T> teltMee) {
        Overlap overlap = new Overlap();
        return IntStream.range(0, regels.size()).filter(i -> teltMee.test(regels.get(i)) && Looptijden.looptVooruit(regels.get(i))).boxed()
                .sorted(Comparator.comparing((Integer i) -> regels.get(i).begin()))
                .filter(i -> overlap.raaktEerdere(regels.get(i)))
                .mapToInt(Integer::intValue).sorted().toArray();
    }

    private boolean raaktEerdere(Zorgproduct regel) {
        Product product = regel.getProduct();
        String categorie = product == null ? ALLES : product.getCategorie();
        String precies = product == null || product.getCode() == null ? categorie : categorie + "/" + product.getCode();
        boolean raakt = looptNog(laatsteEindeOnder.get(precies), regel) || looptNog(laatsteEindeVan.get(categorie), regel)
                || looptNog(laatsteEindeVan.get(ALLES), regel);
        LocalDate einde = regel.einde() == null ? LocalDate.MAX : regel.einde();
        laatsteEindeVan.merge(precies, einde, Overlap::laatste);
        for (String kring : new String[] {precies, categorie, ALLES}) {
            laatsteEindeOnder.merge(kring, einde, Overlap::laatste);
        }
        return raakt;
    }

    private static boolean looptNog(LocalDate einde, Zorgproduct regel) {
        return einde != null && !einde.isBefore(regel.begin());
    }

    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
