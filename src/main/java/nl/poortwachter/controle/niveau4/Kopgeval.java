package nl.poortwachter.controle.niveau4;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Toewijzing;
import nl.poortwachter.keten.Velden;

/**
 * The header of a message.
 *
 * @param ontvangen date of receipt (Europe/Amsterdam)
 * @param gemeenten the list of municipalities
 * @param peildata the days of which the list counts: the Dagtekening, and the first days of the allocations that the message is about (TR378)
 */
record Kopgeval(Bericht bericht, LocalDate ontvangen, Gemeentelijst gemeenten, Set<LocalDate> peildata) implements Geval {
    private static final String[][] INGANGSDATUMS = {
        {"Client", "ToegewezenProducten", "ToegewezenProduct", "Ingangsdatum"},
        {"Client", "AangevraagdeProducten", "AangevraagdProduct", "ToewijzingIngangsdatum"},
        {"Client", "StartProducten", "StartProduct", "ToewijzingIngangsdatum"},
        {"Client", "StopProducten", "StopProduct", "ToewijzingIngangsdatum"}};
    private static final String[][] VERWIJZINGEN = {
        {"Client", "StartProducten", "StartProduct", "ToewijzingNummer"},
        {"Client", "StopProducten", "StopProduct", "ToewijzingNummer"},
        {"Client", "Verzoek", "OngewijzigdeProducten", "OngewijzigdProduct", "ToewijzingNummer"},
        {"Client", "Verzoek", "TeWijzigenProducten", "TeWijzigenProduct", "ToewijzingNummer"}};

    /** The header of this message. */
    static Kopgeval van(Bericht bericht, Ketenbeeld keten, LocalDate ontvangen, Gemeentelijst gemeenten) {
        Map<Integer, Toewijzing> geldend = keten.geldende();
        Stream<LocalDate> genoemd = alle(bericht, INGANGSDATUMS).map(Velden::datum);
        Stream<LocalDate> toegewezen = alle(bericht, VERWIJZINGEN).map(knoop -> geldend.get(Velden.getal(knoop)))
                .filter(Objects::nonNull).map(Toewijzing::ingangsdatum);
        return new Kopgeval(bericht, ontvangen, gemeenten,
                Stream.of(Stream.of(bericht.kop().dagtekening()), genoemd, toegewezen).flatMap(dagen -> dagen).collect(Collectors.toSet()));
    }

    private static Stream<Knoop> alle(Bericht bericht, String[][] paden) {
        return Stream.of(paden).flatMap(pad -> bericht.wortel().vindAlle(pad).stream());
    }

    @Override
    public Knoop knoop() {
        return bericht.wortel().vind("Header");
    }

    boolean isBestaandeGemeente(String code) {
        return peildata.stream().anyMatch(dag -> gemeenten.kent(code, dag));
    }
}
