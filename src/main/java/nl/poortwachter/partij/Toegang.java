package nl.poortwachter.partij;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;

/** Decides whether a connected system may offer this message for forwarding. Default deny: every missing grant is one refusal. Thread safe. */
public final class Toegang {
    private final Partijen partijen;

    /** Decides by this registry. */
    public Toegang(Partijen partijen) {
        this.partijen = partijen;
    }

    /**
     * All reasons to refuse, in the order of {@link Weigering}; none means allowed (BRS01 to 05, BRS33, IB002, IB006 to IB011, IB023).
     *
     * @param dag date of receipt in Europe/Amsterdam, against which authorisations are held
     */
    public List<Weigering> beoordeel(Afnemer afnemer, Bericht bericht, LocalDate dag) {
        Berichtsoort soort = bericht.soort();
        Optional<Partij> verzender = partijen.partij(bericht.verzender());
        Optional<Partij> bestemming = partijen.partij(bericht.bestemming());
        Redenen redenen = new Redenen();
        verzender(verzender, soort, redenen);
        afnemer(afnemer, soort, bericht.verzender(), dag, redenen);
        bestemming(bestemming, soort, redenen);
        redenen.als(partijen.uitgeschakeld().contains(soort), Weigering.BERICHTSOORT_UIT);
        redenen.als(isUit(verzender, soort) || isUit(bestemming, soort), Weigering.BERICHTSOORT_UIT_PARTIJ);
        return redenen.lijst;
    }

    /**
     * Why this caller may not have a message judged without forwarding it. The verdict tells what earlier messages of these parties say about the
     * citizen, so it is for their own systems, and for those that may send for the sender.
     *
     * @param dag date of receipt in Europe/Amsterdam, against which authorisations are held
     */
    public Optional<Weigering> bijControle(Afnemer afnemer, Bericht bericht, LocalDate dag) {
        boolean eigen = afnemer.partijen().contains(bericht.verzender()) || afnemer.partijen().contains(bericht.bestemming());
        return eigen ? Optional.empty() : machtiging(afnemer, bericht.soort(), bericht.verzender(), dag);
    }

    private static void verzender(Optional<Partij> gevonden, Berichtsoort soort, Redenen redenen) {
        redenen.als(gevonden.isEmpty(), Weigering.VERZENDER_ONBEKEND);
        gevonden.ifPresent(partij -> {
            redenen.als(!partij.soort().verzendt(soort), Weigering.VERZENDER_SOORT);
            redenen.als(!partij.actief(), Weigering.VERZENDER_INACTIEF);
            redenen.als(!partij.verzendt().contains(soort), Weigering.VERZENDER_BERICHT);
            // A return is never answered, so whoever sends one needs no route back.
            redenen.als(!soort.isRetour() && partij.aflevering().isEmpty(), Weigering.VERZENDER_ROUTE);
        });
    }

    private static void afnemer(Afnemer afnemer, Berichtsoort soort, String verzender, LocalDate dag, Redenen redenen) {
        redenen.als(!afnemer.mag(Recht.VERZENDEN), Weigering.AFNEMER_VERZENDEN);
        redenen.als(!afnemer.berichten().contains(soort), Weigering.AFNEMER_BERICHT);
        if (!afnemer.partijen().contains(verzender)) {
            machtiging(afnemer, soort, verzender, dag).ifPresent(redenen.lijst::add);
        }
    }

    private static Optional<Weigering> machtiging(Afnemer afnemer, Berichtsoort soort, String verzender, LocalDate dag) {
        List<Machtiging> van = afnemer.machtigingen().stream().filter(m -> m.partij().equals(verzender)).toList();
        if (van.isEmpty()) {
            return Optional.of(Weigering.MACHTIGING_GEEN);
        }
        List<Machtiging> voor = van.stream().filter(m -> m.berichten().contains(soort)).toList();
        if (voor.isEmpty()) {
            return Optional.of(Weigering.MACHTIGING_BERICHT);
        }
        return voor.stream().anyMatch(m -> m.periode().bevat(dag)) ? Optional.empty() : Optional.of(Weigering.MACHTIGING_PERIODE);
    }

    private static void bestemming(Optional<Partij> gevonden, Berichtsoort soort, Redenen redenen) {
        redenen.als(gevonden.isEmpty(), Weigering.BESTEMMING_ONBEKEND);
        gevonden.ifPresent(partij -> {
            redenen.als(partij.soort().verzendt(soort), Weigering.BESTEMMING_SOORT);
            redenen.als(!partij.actief(), Weigering.BESTEMMING_INACTIEF);
            redenen.als(!partij.ontvangt().contains(soort), Weigering.BESTEMMING_BERICHT);
            redenen.als(partij.aflevering().isEmpty(), Weigering.BESTEMMING_ROUTE);
        });
    }

    private static boolean isUit(Optional<Partij> partij, Berichtsoort soort) {
        return partij.filter(p -> p.uitgeschakeld().contains(soort)).isPresent();
    }

    private static final class Redenen {
        private final List<Weigering> lijst = new ArrayList<>();

        void als(boolean geweigerd, Weigering reden) {
            if (geweigerd) {
                lijst.add(reden);
            }
        }
    }
}
