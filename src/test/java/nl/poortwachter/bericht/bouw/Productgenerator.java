package nl.poortwachter.bericht.bouw;

import java.time.LocalDate;
import java.util.List;

/**
 * Fills product lines so that they never overlap within one message: each line its own category, or all the same product in periods that
 * follow each other.
 */
final class Productgenerator {
    private static final List<String> CATEGORIEEN = List.of("41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55");
    private final Toeval toeval;
    private final boolean zelfdeProduct;
    private final List<String> categorieen;
    private final int aantal;
    private LocalDate volgende;
    private int regel;

    /**
     * @param aantal how many lines the message gets
     * @param eerste first day on which a line may begin
     */
    Productgenerator(Toeval toeval, int aantal, LocalDate eerste) {
        this.toeval = toeval;
        this.aantal = aantal;
        this.volgende = eerste;
        zelfdeProduct = toeval.kans(0.3);
        categorieen = toeval.greep(CATEGORIEEN, zelfdeProduct ? 1 : aantal);
    }

    /** Fills in product, size or budget, and period of the next line. */
    void vul(Productregel<?> product, String begin, String einde) {
        boolean laatste = ++regel == aantal;
        LocalDate eersteDag = volgende.plusDays(toeval.getal(0, 40));
        LocalDate laatsteDag = eersteDag.plusDays(toeval.getal(0, 400));
        product.met(begin, eersteDag).met(einde, laatsteDag);
        if (zelfdeProduct) {
            volgende = laatsteDag.plusDays(1);
        }
        boolean budget = toeval.kans(0.3);
        if (budget) {
            product.budget(toeval.getal(0, 99_999_999));
        }
        if (product.onderdeel().vorm().kinderen().stream().anyMatch(k -> k.naam().equals("Product"))) {
            product(product, budget);
        }
        if (product.onderdeel().vind("Omvang") != null && toeval.kans(0.7)) {
            omvang(product);
        }
        boolean eindeNodig = budget || "2".equals(product.waarde("Omvang/Frequentie"));
        if (!eindeNodig && (!zelfdeProduct || laatste) && toeval.kans(0.4)) {
            product.zonder(einde);
        }
    }

    private void product(Productregel<?> product, boolean budget) {
        String categorie = categorieen.get(zelfdeProduct ? 0 : regel - 1);
        if (budget) {
            product.met("Product/Categorie", categorie).zonder("Product/Code");
            if (aantal == 1 && toeval.kans(0.3)) {
                product.zonder("Product");
            }
        } else if (toeval.kans(0.7)) {
            product.product(categorie, categorie + toeval.een("A04", "B12", "é&z"));
        } else {
            product.product(categorie);
        }
    }

    private void omvang(Productregel<?> product) {
        String eenheid = toeval.een("01", "04", "14", "16", "82", "83", "84");
        boolean ookPerDag = List.of("01", "04", "82").contains(eenheid);
        product.omvang(toeval.getal(0, 99_999_999), eenheid, ookPerDag ? toeval.een("1", "2", "4", "6") : toeval.een("2", "4", "6"));
    }
}
