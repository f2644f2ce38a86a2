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
            Productlijst lijst = new Productlijst(producten(deel));
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

    private static Map<String, Set<String>> producten(Invoer invoer) {
        Map<String, Set<String>> codes = new HashMap<>();
        invoer.objecten("producten", deel -> {
            Optional<String> categorie = deel.tekst("categorie");
            List<String> lijst = deel.teksten("codes");
            categorie.ifPresent(c -> {
                if (codes.put(c, Set.copyOf(lijst)) != null) {
                    deel.fout("categorie", "komt al voor");
                }
            });
            return categorie;
        });
        return codes;
    }
}
