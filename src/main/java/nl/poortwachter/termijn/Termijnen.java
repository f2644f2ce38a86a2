package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Datums;
import nl.poortwachter.bericht.Knoop;

/** Which deadlines begin when a heenbericht is accepted. What an answer does to them: {@link TermijnOpslag#beantwoord}. */
public final class Termijnen {
    private Termijnen() { }

    /**
     * The deadlines that this message begins; none for a return, because a return is never answered. A JW305 or JW307 counts as one: its most
     * urgent line, done on the day of receipt. Lines that take an earlier one back have no deadline.
     *
     * @param ontvangen day of receipt in Europe/Amsterdam
     */
    public static List<Opening> bij(Bericht bericht, LocalDate ontvangen, Voorgeschiedenis voorgeschiedenis) {
        if (bericht.soort().isRetour()) {
            return List.of();
        }
        List<Opening> openingen = new ArrayList<>();
        openingen.add(bijOntvangst(bericht, Termijnsoort.RETOUR, ontvangen, null));
        switch (bericht.soort()) {
            case JW315, JW317 -> referenties(bericht).forEach(r -> openingen.add(bijOntvangst(bericht, Termijnsoort.BESLUIT, ontvangen, r)));
            case JW305 -> melding(bericht, Termijnsoort.STARTMELDING, ontvangen, start -> beginVan(start, voorgeschiedenis))
                    .ifPresent(openingen::add);
            case JW307 -> melding(bericht, Termijnsoort.STOPMELDING, ontvangen, stop -> eindeVan(stop, voorgeschiedenis))
                    .ifPresent(openingen::add);
            default -> { }
        }
        return List.copyOf(openingen);
    }

    private static Opening bijOntvangst(Bericht bericht, Termijnsoort soort, LocalDate ontvangen, String kenmerk) {
        return new Opening(soort.vanaf(ontvangen), bericht.bestemming(), bericht.verzender(), kenmerk, null);
    }

    private static Stream<String> referenties(Bericht verzoek) {
        Knoop wortel = verzoek.wortel();
        return Stream.concat(wortel.vindAlle("Client", "AangevraagdeProducten", "AangevraagdProduct", "ReferentieAanbieder").stream(),
                wortel.vindAlle("Client", "Verzoek", "ReferentieAanbieder").stream()).map(Knoop::tekst).distinct();
    }

    private static Optional<Opening> melding(Bericht bericht, Termijnsoort soort, LocalDate ontvangen, Function<Knoop, LocalDate> gebeurtenis) {
        return Stream.concat(bericht.wortel().vindAlle("Client", "StartProducten", "StartProduct").stream(),
                        bericht.wortel().vindAlle("Client", "StopProducten", "StopProduct").stream())
                .filter(regel -> Objects.equals(regel.waarde("StatusAanlevering"), "1"))
                .map(gebeurtenis).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(dag -> new Opening(soort.vanaf(dag), bericht.verzender(), bericht.bestemming(), null, ontvangen));
    }

    /** The start, or the receipt of the allocation when that came later (OP271). */
    private static LocalDate beginVan(Knoop start, Voorgeschiedenis voorgeschiedenis) {
        LocalDate begin = Datums.lees(start.waarde("Begindatum"));
        return Optional.ofNullable(start.waarde("ToewijzingNummer")).flatMap(n -> voorgeschiedenis.toewijzingOntvangen(Integer.parseInt(n)))
                .filter(ontvangen -> ontvangen.isAfter(begin)).orElse(begin);
    }

    private static LocalDate eindeVan(Knoop stop, Voorgeschiedenis voorgeschiedenis) {
        return voorgeschiedenis.isGepauzeerd(stop) ? null : Datums.lees(stop.waarde("Einddatum"));
    }
}
