package nl.poortwachter.controle.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Toegang;
import nl.poortwachter.partij.Weigering;

/**
 * The checks at the door on a message that passed the schema. Findings have level 0, no return code, our own code (HUB-…) and as {@code ruw} the
 * code of the hubs. Unique numbers (BRS20) are left to rule TR056. Thread safe.
 */
public final class Hubcontrole {
    private static final int NIVEAU = 0;

    private final Partijen partijen;
    private final Toegang toegang;

    /** Checks by this registry. */
    public Hubcontrole(Partijen partijen) {
        this.partijen = partijen;
        this.toegang = new Toegang(partijen);
    }

    /**
     * Everything that keeps this caller from having this message forwarded.
     *
     * @param dag date of receipt in Europe/Amsterdam
     */
    public List<Bevinding> beoordeel(Afnemer afnemer, Bericht bericht, LocalDate dag) {
        List<Bevinding> bevindingen = new ArrayList<>(overInhoud(bericht));
        toegang.beoordeel(afnemer, bericht, dag).forEach(w -> bevindingen.add(bevinding(bericht, w)));
        return List.copyOf(bevindingen);
    }

    /**
     * Everything that keeps this caller from having this message judged only.
     *
     * @param dag date of receipt in Europe/Amsterdam
     */
    public List<Bevinding> bijControle(Afnemer afnemer, Bericht bericht, LocalDate dag) {
        List<Bevinding> bevindingen = new ArrayList<>(overInhoud(bericht));
        toegang.bijControle(afnemer, bericht, dag).ifPresent(w -> bevindingen.add(bevinding(bericht, w)));
        return List.copyOf(bevindingen);
    }

    /** The checks that concern the message itself, whoever offers it: message kind (IB004) and citizen number (BRS18). */
    public List<Bevinding> overInhoud(Bericht bericht) {
        List<Bevinding> bevindingen = new ArrayList<>();
        if (!soortKlopt(bericht)) {
            bevindingen.add(bevinding(plaats(bericht, Weigering.Plaats.BERICHT), "HUB-BERICHTSOORT",
                    "De naamruimte van het bericht en de BerichtCode horen niet bij elkaar.", "IB004"));
        }
        burgerservicenummer(bericht.wortel().vind("Client", "Bsn")).ifPresent(bevindingen::add);
        return List.copyOf(bevindingen);
    }

    /** A number that fails the 11-proof belongs to nobody; rule CS002 refuses it with a better reason. */
    private Optional<Bevinding> burgerservicenummer(Knoop knoop) {
        boolean test = partijen.omgeving() == Omgeving.TEST;
        return Optional.ofNullable(knoop).flatMap(k -> Bsn.lees(k.tekst().strip())).filter(bsn -> bsn.isTestnummer() != test).map(bsn -> test
                ? bevinding(knoop, "HUB-BSN-ECHT", "In deze testomgeving zijn alleen fictieve burgerservicenummers toegestaan.", "BRS18/IB015")
                : bevinding(knoop, "HUB-BSN-FICTIEF", "Een fictief burgerservicenummer is in productie niet toegestaan.", "BRS18"));
    }

    private static boolean soortKlopt(Bericht bericht) {
        String naam = bericht.soort().name().toLowerCase(Locale.ROOT);
        return bericht.kop().berichtcode().equals(bericht.soort().berichtcode()) && bericht.wortel().naamruimte().contains("/" + naam + "/");
    }

    private static Knoop plaats(Bericht bericht, Weigering.Plaats plaats) {
        boolean retour = bericht.soort().isRetour();
        String element = switch (plaats) {
            case BERICHT -> "BerichtCode";
            // A return keeps the header of its original: whoever sends it stands in Ontvanger.
            case VERZENDER -> retour ? "Ontvanger" : "Afzender";
            case BESTEMMING -> retour ? "Afzender" : "Ontvanger";
        };
        return bericht.wortel().vind("Header", element);
    }

    private static Bevinding bevinding(Bericht bericht, Weigering weigering) {
        return bevinding(plaats(bericht, weigering.plaats()), weigering.code(), weigering.melding(), weigering.hubcode());
    }

    private static Bevinding bevinding(Knoop knoop, String code, String melding, String hubcode) {
        return new Bevinding(code, NIVEAU, Ernst.FOUT, knoop.pad(), knoop.regel(), knoop.kolom(), melding, null, hubcode);
    }
}
