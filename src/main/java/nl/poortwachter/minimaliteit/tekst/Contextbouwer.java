package nl.poortwachter.minimaliteit.tekst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Verzamelt een {@link Tekstcontext}; {@code null} en lege waarden worden overgeslagen, want elementen zijn vaak leeg. */
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

    /** Geslachtsnaam, partnernaam of voornamen (mogen samen in één waarde); niet het voorvoegsel. */
    public Contextbouwer naam(String... waarden) {
        return voegToe(namen, waarden);
    }

    /** BSN van de cliënt of een relatie. */
    public Contextbouwer bsn(String... waarden) {
        return voegToe(nummers, waarden);
    }

    /** Telefoonnummer uit het bericht. */
    public Contextbouwer telefoon(String... waarden) {
        return voegToe(nummers, waarden);
    }

    /** Straat of plaats uit het bericht. */
    public Contextbouwer adresdeel(String... waarden) {
        return voegToe(adresdelen, waarden);
    }

    /** Postcode uit het bericht. */
    public Contextbouwer postcode(String... waarden) {
        return voegToe(postcodes, waarden);
    }

    /** Geboortedatum van de cliënt of een relatie. */
    public Contextbouwer geboortedatum(LocalDate... waarden) {
        for (LocalDate waarde : waarden) {
            if (waarde != null) {
                geboortedata.add(waarde);
            }
        }
        return this;
    }

    /** Product uit het bericht: code, en de naam die de productenlijst eraan geeft (mag {@code null} zijn). */
    public Contextbouwer product(String code, String naam) {
        voegToe(productcodes, code);
        return voegToe(productnamen, naam);
    }

    /** De verzamelde context. */
    public Tekstcontext maak() {
        return new Tekstcontext(peildatum, namen, nummers, adresdelen, postcodes, geboortedata, productnamen, productcodes);
    }

    private Contextbouwer voegToe(Collection<String> doel, String... waarden) {
        for (String waarde : waarden) {
            if (waarde != null && !waarde.isBlank()) {
                doel.add(waarde.strip());
            }
        }
        return this;
    }
}
