package nl.poortwachter.minimaliteit.tekst;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What the same message says about persons and products, so that the judge recognises it in the free text. Capitals and
 * accents make no difference; empty values are passed over. Made with {@link #op(LocalDate)}, in the forms in which the words of a text are
 * compared: a message can hold thousands of texts, and thousands of products.
 *
 * @param peildatum date of the message; dates of more than a year before it may be birth dates
 * @param namen words of surnames, names of partners and first names of client and relations (without prefixes)
 * @param nummers digits of the BSNs of client and relations, and of telephone numbers in the message
 * @param adresdelen words of streets and towns in the message
 * @param postcodes postcodes in the message
 * @param geboortedata birth dates of client and relations
 * @param productnamen names of the products in this message by the product list of the municipality, as they stand there
 * @param productcodes codes of the products in this message
 */
public record Tekstcontext(LocalDate peildatum, Set<String> namen, Set<String> nummers, Set<String> adresdelen,
        Set<String> postcodes, Set<LocalDate> geboortedata, Set<String> productnamen, Set<String> productcodes) {

    /** Keeps its own copies. */
    public Tekstcontext {
        Objects.requireNonNull(peildatum, "peildatum");
        namen = Set.copyOf(namen);
        nummers = Set.copyOf(nummers);
        adresdelen = Set.copyOf(adresdelen);
        postcodes = Set.copyOf(postcodes);
        geboortedata = Set.copyOf(geboortedata);
        productnamen = Set.copyOf(productnamen);
        productcodes = Set.copyOf(productcodes);
    }

    /** A context without persons or products. */
    public static Tekstcontext leeg(LocalDate peildatum) {
        return op(peildatum).maak();
    }

    /** Begins a context, to be completed with what the message holds. */
    public static Contextbouwer op(LocalDate peildatum) {
        return new Contextbouwer(peildatum);
    }
}
