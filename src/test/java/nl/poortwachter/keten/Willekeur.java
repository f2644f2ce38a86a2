package nl.poortwachter.keten;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;

/** Random series of messages between few parties about few citizens, so that they often touch each other. Not all would be accepted in reality. */
final class Willekeur {
    private static final List<String> DAGEN = List.of("2026-04-01", "2026-04-02", "2026-05-01");

    private Willekeur() { }

    static Arbitrary<List<Berichtbouwer<?>>> reeksen() {
        return berichten().list().ofMinSize(1).ofMaxSize(14);
    }

    private static Arbitrary<Berichtbouwer<?>> berichten() {
        return Combinators.combine(inhouden(), Arbitraries.of("0748", "1674"), Arbitraries.of("12345678", "12345679"), Arbitraries.of("1", "2", "3"),
                Arbitraries.of(DAGEN), Arbitraries.of("999900006", "999900018")).as(Willekeur::geadresseerd);
    }

    private static Berichtbouwer<?> geadresseerd(Berichtbouwer<?> bericht, String gemeente, String aanbieder, String nummer, String dag, String bsn) {
        bericht.gemeente(gemeente);
        bericht.aanbieder(aanbieder);
        bericht.identificatie(nummer);
        bericht.dagtekening(dag);
        return bericht instanceof Jw319 ? bericht : bericht.bsn(bsn);
    }

    private static Arbitrary<Berichtbouwer<?>> inhouden() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(1, 2), Arbitraries.of(DAGEN), Arbitraries.of(DAGEN),
                Arbitraries.of("R1", "R2", "R3"), Arbitraries.of(true, false)).as(Willekeur::inhoud);
    }

    private static Berichtbouwer<?> inhoud(int keuze, int nummer, String dag, String dag2, String referentie, boolean anders) {
        return switch (keuze) {
            case 0 -> Jw301.bericht().toewijzing(t -> optioneel(anders, t.nummer(nummer).toegewezen(dag, "10:00:00.5"), referentie))
                    .toewijzing(t -> t.nummer(nummer + 1).budget(100).vanaf(dag).reden("04"));
            case 1 -> Jw305.bericht().start(s -> status(anders, s.toewijzing(nummer).begindatum(dag)));
            case 2 -> Jw307.bericht().stop(s -> status(anders, s.toewijzing(nummer).begindatum(dag).einde(dag2, "20")))
                    .stop(s -> s.toewijzing(nummer).begindatum(dag).einde(dag2, "31"));
            case 3 -> Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "ToewijzingIngangsdatum").product("45").begindatum(dag));
            case 4 -> Jw315.bericht().aanvraag(a -> a.referentie(referentie)).aanvraag(a -> a.verwijzer("02", "87654321"));
            case 5 -> Jw317.bericht().referentie(referentie);
            default -> anders ? Jw319.bericht().referentie(referentie) : Jw319.bericht().referentie(referentie).inOnderzoek();
        };
    }

    private static void optioneel(boolean anders, Jw301.Toewijzing toewijzing, String referentie) {
        if (anders) {
            toewijzing.referentie(referentie);
        }
    }

    private static void status(boolean anders, Jw305.Start start) {
        if (anders) {
            start.verwijderd();
        }
    }

    private static void status(boolean anders, Jw307.Stop stop) {
        if (anders) {
            stop.verwijderd();
        }
    }
}
