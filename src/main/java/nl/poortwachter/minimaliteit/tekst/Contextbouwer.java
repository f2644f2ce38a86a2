package nl.poortwachter.minimaliteit.tekst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gathers a {@link Tekstcontext}; {@code null} and empty values are passed over, because elements are often empty. */
public final class Contextbouwer {
    private final LocalDate peildatum;
    private final Set<String> namen = new HashSet<>();
    private final Set<String> nummers = new HashSet<>();
    private final Set<String> adresdelen = new HashSet<>();
    private final Set<String> postcodes = new HashSet<>();
    private final Set<LocalDate> geboortedata = new HashSet<>();
    private final Set<String> productnamen = new HashSet<>();
    private final Set<String> productcodes = new HashSet<>();

    Contextbouwer(LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    /** Surname, name of the partner or first names (which may share one value); not the prefix. */
    public Contextbouwer naam(String... waarden) {
        return voegToe(namen, Vorm::woorden, waarden);
    }

    /** BSN of the client or a relation. */
    public Contextbouwer bsn(String... waarden) {
        return voegToe(nummers, Contextbouwer::cijfers, waarden);
    }

    /** Telephone number in the message. */
    public Contextbouwer telefoon(String... waarden) {
        return voegToe(nummers, Contextbouwer::cijfers, waarden);
    }

    /** Street or town in the message. */
    public Contextbouwer adresdeel(String... waarden) {
        return voegToe(adresdelen, Vorm::woorden, waarden);
    }

    /** Postcode in the message. */
    public Contextbouwer postcode(String... waarden) {
        return voegToe(postcodes, postcode -> List.of(Vorm.van(postcode)), waarden);
    }

    /** Birth date of the client or a relation. */
    public Contextbouwer geboortedatum(LocalDate... waarden) {
        for (LocalDate waarde : waarden) {
            if (waarde != null) {
                geboortedata.add(waarde);
            }
        }
        return this;
    }

    /** Product in the message: its code, and its name in the product list ({@code null} when it has none). */
    public Contextbouwer product(String code, String naam) {
        voegToe(productcodes, vorm -> List.of(Vorm.van(vorm)), code);
        return voegToe(productnamen, List::of, naam);
    }

    /** The context that was gathered. */
    public Tekstcontext maak() {
        return new Tekstcontext(peildatum, namen, nummers, adresdelen, postcodes, geboortedata, productnamen, productcodes);
    }

    private static List<String> cijfers(String nummer) {
        return List.of(nummer.replaceAll("\\D", ""));
    }

    private Contextbouwer voegToe(Collection<String> doel, Function<String, List<String>> vormen, String... waarden) {
        for (String waarde : waarden) {
            if (waarde != null && !waarde.isBlank()) {
                doel.addAll(vormen.apply(waarde.strip()));
            }
        }
        return this;
    }
}
