package nl.poortwachter.controle.niveau3;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Geval;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Omvang;
import nl.poortwachter.keten.Toewijzing;
import nl.poortwachter.keten.Velden;

/** The classes of a JW317 against the chain. */
final class Wijzigingsgeval {
    private Wijzigingsgeval() { }

    /**
     * The Verzoek as a whole.
     *
     * @param genoemd the allocation numbers in unchanged and changed products
     */
    record Geheel(Bericht bericht, Knoop knoop, Set<Integer> genoemd, Gewenst gewenst) implements Geval { }

    /** An OngewijzigdProduct. */
    record Ongewijzigd(Bericht bericht, Knoop knoop, int nummer, Gewenst gewenst) implements Geval { }

    /** A TeWijzigenProduct, as far as its number goes. */
    record TeWijzigen(Bericht bericht, Knoop knoop, int nummer, Gewenst gewenst) implements Geval { }

    /**
     * A TeWijzigenProduct whose allocation is actual.
     *
     * @param toewijzing the allocation
     */
    record Wijziging(Bericht bericht, Knoop knoop, Toewijzing toewijzing) implements Geval {
        private static final LocalDate EINDE_OUDE_BEKOSTIGING = LocalDate.of(2020, 12, 31);

        LocalDate gewensteIngangsdatum() {
            return Velden.datum(knoop, "GewensteIngangsdatum");
        }

        Omvang omvang() {
            return Omvang.onder(knoop);
        }

        Integer budget() {
            return Velden.getal(knoop, "Budget");
        }

        boolean begintMetDeToewijzing() {
            return gewensteIngangsdatum().equals(toewijzing.ingangsdatum());
        }

        boolean eindigtNa2020() {
            LocalDate einddatum = Velden.datum(knoop, "Einddatum");
            return einddatum == null || einddatum.isAfter(EINDE_OUDE_BEKOSTIGING);
        }
    }

    /**
     * Any product of the wanted situation.
     *
     * @param botst true when another product of the request is the same one in an overlapping period
     */
    record InPeriode(Bericht bericht, Knoop knoop, boolean botst) implements Geval { }

    /** The cases of a JW317, the whole first. */
    static Stream<Geval> van(Bericht bericht, Ketenbeeld keten) {
        Gewenst gewenst = Gewenst.van(bericht, keten);
        Knoop verzoek = bericht.wortel().vind("Client", "Verzoek");
        List<Knoop> ongewijzigd = verzoek.vindAlle("OngewijzigdeProducten", "OngewijzigdProduct");
        List<Knoop> teWijzigen = verzoek.vindAlle("TeWijzigenProducten", "TeWijzigenProduct");
        Set<Integer> genoemd = Stream.concat(ongewijzigd.stream(), teWijzigen.stream()).map(Wijzigingsgeval::nummer).collect(Collectors.toSet());
        return Stream.of(
                Stream.of(new Geheel(bericht, verzoek, genoemd, gewenst)),
                ongewijzigd.stream().map(knoop -> new Ongewijzigd(bericht, knoop, nummer(knoop), gewenst)),
                teWijzigen.stream().map(knoop -> new TeWijzigen(bericht, knoop, nummer(knoop), gewenst)),
                teWijzigen.stream().filter(knoop -> gewenst.isActueel(nummer(knoop)))
                        .map(knoop -> new Wijziging(bericht, knoop, gewenst.toewijzing(nummer(knoop)))),
                inPeriode(bericht, verzoek, gewenst)).flatMap(gevallen -> gevallen);
    }

    private static Stream<InPeriode> inPeriode(Bericht bericht, Knoop verzoek, Gewenst gewenst) {
        List<Zorgperiode> perioden = Zorgperiode.van(verzoek, gewenst);
        Set<Zorgperiode> botsend = Samenloop.van(perioden);
        return perioden.stream().map(periode -> new InPeriode(bericht, periode.knoop(), botsend.contains(periode)));
    }

    static int nummer(Knoop knoop) {
        return Velden.getal(knoop, "ToewijzingNummer");
    }
}
