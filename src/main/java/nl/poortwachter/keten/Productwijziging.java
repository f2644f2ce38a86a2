package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;

/** What a JW301 does to an allocation, compared with the last known version: product, Omvang, Budget, Ingangsdatum and Einddatum. */
public enum Productwijziging {
    /** Not known before. */
    NIEUW,
    /** Ends earlier than it did, or for the first time. */
    BEEINDIGD,
    /** RedenWijziging 13: as if it was never sent. */
    INGETROKKEN,
    /** Changed in another way. */
    GEWIJZIGD,
    /** A new decision that changes nothing. */
    ONGEWIJZIGD,
    /** The last decision sent again, with the same moment (IV013). */
    HERZONDEN;

    private static final String VERWIJDERD = "13";

    /** True for what brings something new. */
    public boolean isVerandering() {
        return this != ONGEWIJZIGD && this != HERZONDEN;
    }

    /** For each ToegewezenProduct of this JW301, in the order of the message. */
    public static List<Productwijziging> van(Bericht jw301, Traject traject) {
        Map<Integer, Toewijzing> geldende = traject.geldende();
        LocalDate dagtekening = jw301.kop().dagtekening();
        return jw301.wortel().vindAlle("Client", "ToegewezenProducten", "ToegewezenProduct").stream()
                .map(p -> Toewijzing.uit(p, dagtekening)).map(t -> van(t, geldende.get(t.nummer()), traject.volledig())).toList();
    }

    private static Productwijziging van(Toewijzing nu, Toewijzing was, boolean volledig) {
        if (was == null) {
            return onbekend(nu, volledig);
        }
        boolean ingetrokken = VERWIJDERD.equals(nu.redenWijziging());
        if (ingetrokken && !was.isVerwijderd()) {
            return INGETROKKEN;
        }
        if (isGelijk(nu, was)) {
            return nu.moment().equals(was.moment()) ? HERZONDEN : ONGEWIJZIGD;
        }
        boolean eerder = nu.einddatum() != null && (was.einddatum() == null || nu.einddatum().isBefore(was.einddatum()));
        return eerder ? BEEINDIGD : GEWIJZIGD;
    }

    /** Of an allocation never seen, a reason for change with an end date says that it ends, unless all earlier messages were seen. */
    private static Productwijziging onbekend(Toewijzing nu, boolean volledig) {
        if (VERWIJDERD.equals(nu.redenWijziging())) {
            return INGETROKKEN;
        }
        return !volledig && nu.redenWijziging() != null && nu.einddatum() != null ? BEEINDIGD : NIEUW;
    }

    private static boolean isGelijk(Toewijzing nu, Toewijzing was) {
        return Objects.equals(nu.product(), was.product()) && Objects.equals(nu.omvang(), was.omvang())
                && Objects.equals(nu.budget(), was.budget()) && nu.ingangsdatum().equals(was.ingangsdatum())
                && Objects.equals(nu.einddatum(), was.einddatum());
    }

    /**
     * True when this JW317 changes or adds at least one product: a NieuwProduct, or a TeWijzigenProduct that differs from the last known
     * allocation in Omvang, Budget, first or last day.
     */
    public static boolean verandert(Bericht jw317, Traject traject) {
        Knoop verzoek = jw317.wortel().vind("Client", "Verzoek");
        Map<Integer, Toewijzing> geldende = traject.geldende();
        return verzoek.vind("NieuweProducten", "NieuwProduct") != null
                || verzoek.vindAlle("TeWijzigenProducten", "TeWijzigenProduct").stream()
                        .anyMatch(p -> wijzigt(p, geldende.get(Velden.getal(p, "ToewijzingNummer"))));
    }

    private static boolean wijzigt(Knoop product, Toewijzing was) {
        return was == null || !Objects.equals(Omvang.onder(product), was.omvang())
                || !Objects.equals(Velden.getal(product, "Budget"), was.budget())
                || !Velden.datum(product, "GewensteIngangsdatum").equals(was.ingangsdatum())
                || !Objects.equals(Velden.datum(product, "Einddatum"), was.einddatum());
    }
}
