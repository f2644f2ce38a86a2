package nl.poortwachter.verwerking.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsverschil;

/**
 * What would become different, for the one who has to agree.
 *
 * @param bestanden files that are new, gone or changed
 * @param verschillen what passes and what is asked differently once all of it has begun, by policy; changed words have no line here
 */
public record Beleidswijziging(List<Bestand> bestanden, List<Verschil> verschillen) {

    /** A file and what happens to it: nieuw, gewijzigd or weg. */
    public record Bestand(String naam, String wijziging) { }

    /** A difference in a policy; {@code nu} or {@code straks} is absent when it says nothing there. */
    public record Verschil(String beleid, String waar, String nu, String straks) { }

    /** From one package to the other. */
    public static Beleidswijziging tussen(Beleidspakket nu, Beleidspakket straks) {
        return new Beleidswijziging(bestanden(opNaam(nu), opNaam(straks)), verschillen(nu, straks));
    }

    private static Map<String, String> opNaam(Beleidspakket pakket) {
        return pakket.bestanden().stream().collect(Collectors.toMap(Beleidsbestand::naam, Beleidsbestand::tekst));
    }

    private static List<Bestand> bestanden(Map<String, String> nu, Map<String, String> straks) {
        TreeSet<String> namen = new TreeSet<>(nu.keySet());
        namen.addAll(straks.keySet());
        return namen.stream().filter(naam -> !Objects.equals(nu.get(naam), straks.get(naam)))
                .map(naam -> new Bestand(naam, !nu.containsKey(naam) ? "nieuw" : !straks.containsKey(naam) ? "weg" : "gewijzigd")).toList();
    }

    /** Municipalities that share a policy before and after share its differences too. */
    private static List<Verschil> verschillen(Beleidspakket nu, Beleidspakket straks) {
        Map<String, List<Verschil>> perBeleid = new TreeMap<>();
        Stream.concat(Stream.of(""), Stream.concat(nu.boek().gemeenten().stream(), straks.boek().gemeenten().stream())).distinct().sorted().forEach(gemeente -> {
            Beleid oud = nu.boek().voor(gemeente, LocalDate.MAX);
            Beleid nieuw = straks.boek().voor(gemeente, LocalDate.MAX);
            String naam = oud.naam().equals(nieuw.naam()) ? nieuw.naam() : oud.naam() + " wordt " + nieuw.naam();
            perBeleid.computeIfAbsent(naam, n -> Beleidsverschil.tussen(oud, nieuw).stream()
                    .map(v -> new Verschil(n, v.waar(), v.een(), v.ander())).toList());
        });
        return perBeleid.values().stream().flatMap(List::stream).toList();
    }
}
