package nl.poortwachter.partij;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list regelafspraken. */
final class Regelafspraakdeel {
    private Regelafspraakdeel() { }

    static Optional<Regelafspraak> lees(Invoer invoer) {
        Optional<String> gemeente = invoer.tekst("gemeente");
        Optional<String> aanbieder = invoer.tekstOfNiets("aanbieder");
        List<String> opmerken = invoer.teksten("opmerken");
        Optional<LocalDate> meelezenTot = Keuzes.dag(invoer, "meelezenTot");
        if (opmerken.isEmpty() && meelezenTot.isEmpty()) {
            invoer.fout("opmerken", "noem regels, of een datum bij meelezenTot");
        }
        return gemeente.map(code -> new Regelafspraak(code, aanbieder, Set.copyOf(opmerken), meelezenTot));
    }
}
