package nl.poortwachter.keten;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import nl.poortwachter.bericht.Knoop;

/**
 * One version of an allocation: a ToegewezenProduct of an accepted JW301.
 *
 * @param nummer ToewijzingNummer
 * @param referentie ReferentieAanbieder of the request it answers, or null
 * @param product null for a generic allocation
 * @param moment Toewijzingsdatum and Toewijzingstijd: the moment of the decision, which ranks the versions (IV013)
 * @param ingangsdatum first day
 * @param einddatum last day, or null while open
 * @param redenWijziging code list JZ002, or null
 * @param omvang or null
 * @param budget euro cents, or null
 * @param bekendOp the date from which the provider can be held to know this version (OP095)
 */
public record Toewijzing(int nummer, String referentie, Product product, LocalDateTime moment, LocalDate ingangsdatum,
                         LocalDate einddatum, String redenWijziging, Omvang omvang, Integer budget, LocalDate bekendOp) {
    private static final Set<String> VERWIJDERD = Set.of("13", "01");

    /** Reads one ToegewezenProduct. */
    public static Toewijzing uit(Knoop product, LocalDate bekendOp) {
        return new Toewijzing(Velden.getal(product, "ToewijzingNummer"), Velden.tekst(product, "ReferentieAanbieder"), Product.onder(product),
                Velden.datum(product, "Toewijzingsdatum").atTime(Velden.tijd(product, "Toewijzingstijd")),
                Velden.datum(product, "Ingangsdatum"), Velden.datum(product, "Einddatum"), product.waarde("RedenWijziging"),
                Omvang.onder(product), Velden.getal(product, "Budget"), bekendOp);
    }

    /** Deleted, as if it had never been sent: ended on its first day with reason 13 (or 01 in history). */
    public boolean isVerwijderd() {
        return redenWijziging != null && VERWIJDERD.contains(redenWijziging) && ingangsdatum.equals(einddatum);
    }

    /** Not deleted and not ended before this date; one that has yet to begin counts too. */
    public boolean isActueelOp(LocalDate datum) {
        return !isVerwijderd() && (einddatum == null || !einddatum.isBefore(datum));
    }
}
