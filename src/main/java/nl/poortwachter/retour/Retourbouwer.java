package nl.poortwachter.retour;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;

/**
 * Makes the one return message that a heenbericht gets (IV028, IV032, OP065, OP286). The same message, findings and header data always give the
 * same text, whatever the order of the findings. Thread safe; one per release of the standard.
 */
public final class Retourbouwer {
    private final Function<Berichtsoort, Schemaversie> versies;

    /** A builder whose returns name these schema versions; asked with the kind of the return. */
    public Retourbouwer(Function<Berichtsoort, Schemaversie> versies) {
        this.versies = versies;
    }

    /**
     * Builds the return message. Only findings with severity FOUT refuse:
     * <ul>
     * <li>none: approving, the header without codes;</li>
     * <li>level 2: the header with 0001;</li>
     * <li>level 3 or 4 in the header: the header with those codes;</li>
     * <li>level 3 or 4 elsewhere: the header with 0200 and the whole client or answer, every class with its codes, with 0233 when it only waits
     * for an earlier message (OP080), and otherwise with 0200.</li>
     * </ul>
     * XsltVersie is left out: the checks are our own (IV033). A copied part keeps its values; Afzender and Ontvanger are not swapped.
     *
     * @param origineel a heenbericht that passed the schema
     * @param bevindingen all findings on it; their paths are those of this message, not of a filtered copy
     * @param gegevens number and date of the return
     * @return empty when no return may be made: refused before level 2 or by a hub check, still waiting, or refused only for reasons of our own that
     *     have no return code. The sender must then be told in another way (OP090x2).
     * @throws IllegalArgumentException when the message is a return itself, or a finding points at a place that the message does not have
     */
    public Optional<Retourbericht> bouw(Bericht origineel, List<Bevinding> bevindingen, Retourgegevens gegevens) {
        if (origineel.soort().isRetour()) {
            throw new IllegalArgumentException("op een retourbericht volgt geen retourbericht");
        }
        Knoop wortel = origineel.wortel();
        Paden paden = new Paden(wortel);
        return Oordeel.uit(paden, wortel.vind(Klassen.KOP), bevindingen)
                .map(oordeel -> new Retourtekst(wortel, oordeel).schrijf(origineel.soort(), gegevens, versies.apply(origineel.soort().retour())));
    }
}
