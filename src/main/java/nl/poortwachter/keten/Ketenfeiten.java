package nl.poortwachter.keten;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;

/**
 * What one message adds to the chain once it is accepted, each list in the order in which it is processed.
 *
 * @param paar the parties
 * @param sleutel the message itself; used up as soon as the message passed the schema, accepted or not (TR056)
 * @param toewijzingen allocation versions of a JW301
 * @param starts lines of a JW305, deletions first
 * @param stops lines of a JW307, deletions first
 * @param verzoeken one per product of a JW315, one for a JW317
 * @param antwoorden the answer of a JW319
 */
public record Ketenfeiten(Paar paar, Berichtsleutel sleutel, List<Toewijzing> toewijzingen, List<Startmelding> starts,
                          List<Stopmelding> stops, List<Verzoek> verzoeken, List<Antwoord> antwoorden) {
    /** A receipt so long after the Dagtekening (in days) is an import or a late copy, and says nothing about when the provider had it. */
    private static final int NORMALE_REIS = 5;
    private static final String JA = "1";
    private static final String AFGEWEZEN = "1";

    /** Keeps its own copies. */
    public Ketenfeiten {
        toewijzingen = List.copyOf(toewijzingen);
        starts = List.copyOf(starts);
        stops = List.copyOf(stops);
        verzoeken = List.copyOf(verzoeken);
        antwoorden = List.copyOf(antwoorden);
    }

    /** The facts of a message taken as received on its Dagtekening: for files and for the import of known allocations. */
    public static Ketenfeiten uit(Bericht bericht) {
        return uit(bericht, bericht.kop().dagtekening());
    }

    /**
     * The facts of a message that passed levels 1 and 2. A return message has none beside its key.
     *
     * @param ontvangen date of receipt (Europe/Amsterdam)
     */
    public static Ketenfeiten uit(Bericht bericht, LocalDate ontvangen) {
        Knoop wortel = bericht.wortel();
        LocalDate bekendOp = bekendOp(bericht.kop().dagtekening(), ontvangen);
        boolean heen = !bericht.soort().isRetour();
        return new Ketenfeiten(Paar.van(bericht), Berichtsleutel.van(bericht),
                regels(heen, wortel, "Client", "ToegewezenProducten", "ToegewezenProduct").map(p -> Toewijzing.uit(p, bekendOp)).toList(),
                heen ? Aanlevering.starts(bericht).stream().map(Startmelding::uit).toList() : List.of(),
                heen ? Aanlevering.stops(bericht).stream().map(Stopmelding::uit).toList() : List.of(),
                heen ? verzoeken(bericht) : List.of(),
                regels(heen, wortel, "Antwoord").map(Ketenfeiten::antwoord).toList());
    }

    private static Stream<Knoop> regels(boolean heen, Knoop wortel, String... pad) {
        return heen ? wortel.vindAlle(pad).stream() : Stream.empty();
    }

    private static LocalDate bekendOp(LocalDate dagtekening, LocalDate ontvangen) {
        return ontvangen.isAfter(dagtekening.plusDays(NORMALE_REIS)) ? dagtekening : ontvangen;
    }

    private static List<Verzoek> verzoeken(Bericht bericht) {
        Knoop client = bericht.wortel().vind("Client");
        LocalDate dagtekening = bericht.kop().dagtekening();
        if (bericht.soort() == Berichtsoort.JW317) {
            Knoop verzoek = client.vind("Verzoek");
            return List.of(new Verzoek(Velden.tekst(verzoek, "ReferentieAanbieder"), Berichtsoort.JW317, dagtekening, null, null,
                    verzoek.waarde("RedenVerzoek")));
        }
        if (bericht.soort() != Berichtsoort.JW315) {
            return List.of();
        }
        String bekend = client.waarde("GezagsdragerBekend");
        return client.vindAlle("AangevraagdeProducten", "AangevraagdProduct").stream()
                .map(product -> new Verzoek(Velden.tekst(product, "ReferentieAanbieder"), Berichtsoort.JW315, dagtekening,
                        product.waarde("Verwijzer", "Type"), bekend == null ? null : bekend.equals(JA), null))
                .toList();
    }

    private static Antwoord antwoord(Knoop antwoord) {
        return new Antwoord(Velden.tekst(antwoord, "ReferentieAanbieder"), AFGEWEZEN.equals(antwoord.waarde("VerzoekAntwoord")));
    }
}
