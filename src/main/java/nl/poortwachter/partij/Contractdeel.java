package nl.poortwachter.partij;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lists productlijsten and contracten. */
final class Contractdeel {
    private Contractdeel() { }

    /** The product lists by name, for contracts to refer to. */
    static Map<String, Productlijst> lijsten(Invoer invoer) {
        Map<String, Productlijst> lijsten = new HashMap<>();
        invoer.objecten("productlijsten", deel -> {
            Optional<String> naam = deel.tekst("naam");
            Map<String, String> namen = new HashMap<>();
            Productlijst lijst = new Productlijst(producten(deel, namen), namen);
            naam.ifPresent(n -> {
                if (lijsten.put(n, lijst) != null) {
                    deel.fout("naam", "komt al voor");
                }
            });
            return naam;
        });
        return lijsten;
    }

    static Optional<Contract> lees(Invoer invoer, Map<String, Productlijst> lijsten) {
        Optional<String> gemeente = invoer.tekst("gemeente");
        Optional<String> aanbieder = invoer.tekst("aanbieder");
        Optional<Periode> periode = Keuzes.periode(invoer);
        Optional<Productlijst> lijst = invoer.waardeOfNiets("productlijst", "de naam van een lijst onder productlijsten",
                naam -> Optional.ofNullable(lijsten.get(naam)));
        return gemeente.isEmpty() || aanbieder.isEmpty() || periode.isEmpty() ? Optional.empty()
                : Optional.of(new Contract(gemeente.get(), aanbieder.get(), periode.get(), lijst));
    }

    private static Map<String, Set<String>> producten(Invoer invoer, Map<String, String> namen) {
        Map<String, Set<String>> codes = new HashMap<>();
        invoer.objecten("producten", deel -> {
            Optional<String> categorie = deel.tekst("categorie");
            List<String> lijst = deel.teksten("codes");
            deel.objecten("namen", product -> naam(product, lijst, namen));
            categorie.ifPresent(c -> {
                if (codes.put(c, Set.copyOf(lijst)) != null) {
                    deel.fout("categorie", "komt al voor");
                }
            });
            return categorie;
        });
        return codes;
    }

    /** A product may be called by its name in a comment, so a name belongs to a code that was agreed. */
    private static Optional<String> naam(Invoer product, List<String> codes, Map<String, String> namen) {
        Optional<String> code = product.waarde("code", "een code die onder codes staat", c -> Optional.of(c).filter(codes::contains));
        Optional<String> naam = product.tekst("naam");
        if (code.isPresent() && naam.isPresent() && namen.put(code.get(), naam.get()) != null) {
            product.fout("code", "komt al voor");
        }
        return code;
    }
}
