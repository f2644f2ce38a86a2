package nl.poortwachter.minimaliteit.tekst;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Wat hetzelfde bericht over personen en producten zegt, zodat de oordelaar het in de vrije tekst herkent. Hoofdletters
 * en accenten doen er niet toe; lege waarden worden overgeslagen. Maak hem met {@link #op(LocalDate)}.
 *
 * @param peildatum dagtekening van het bericht; data van meer dan een jaar eerder zijn verdacht als geboortedatum
 * @param namen geslachtsnamen, partnernamen, voornamen van cliënt en relaties (zonder voorvoegsels)
 * @param nummers BSN's van cliënt en relaties, telefoonnummers uit het bericht
 * @param adresdelen straten en plaatsen uit het bericht
 * @param postcodes postcodes uit het bericht
 * @param geboortedata geboortedata van cliënt en relaties
 * @param productnamen namen van de producten in dit bericht volgens de productenlijst van de gemeente
 * @param productcodes codes van de producten in dit bericht
 */
public record Tekstcontext(LocalDate peildatum, Set<String> namen, Set<String> nummers, Set<String> adresdelen,
        Set<String> postcodes, Set<LocalDate> geboortedata, Set<String> productnamen, Set<String> productcodes) {

    /** Maakt alle verzamelingen onveranderlijk. */
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

    /** Context zonder personen of producten. */
    public static Tekstcontext leeg(LocalDate peildatum) {
        return op(peildatum).maak();
    }

    /** Begin van een context; vul aan met wat het bericht bevat. */
    public static Contextbouwer op(LocalDate peildatum) {
        return new Contextbouwer(peildatum);
    }
}
