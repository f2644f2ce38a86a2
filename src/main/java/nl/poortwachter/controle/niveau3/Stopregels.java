package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW307;

import java.util.Objects;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;
import nl.poortwachter.keten.Stopsleutel;

/** Rules on a reported stop. A deletion (StatusAanlevering 3) is only judged on what it deletes. */
final class Stopregels {
    private static final String STOP = "Client/StopProducten/StopProduct/";

    private Stopregels() { }

    /** A deleted allocation counts: its withdrawal must still be answered with a stop. */
    @Regel(code = "TR019", niveau = 3, retourcode = "9019", berichten = JW307, elementen = {STOP + "ToewijzingNummer", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "Een stop met een ToewijzingNummer hoort bij een toewijzing, desnoods een verwijderde, die de aanbieder voor deze cliënt kreeg.",
            fout = "Een stop op ToewijzingNummer 999, dat de aanbieder nooit kreeg.",
            advies = "Controleer het nummer.")
    @Weging(Ernst.WACHT)
    static boolean toewijzingIsBekend(Stopgeval geval) {
        return geval.isVerwijdering() || geval.stop().start().nummer() == null || geval.toewijzing() != null;
    }

    @Regel(code = "TR063", niveau = 3, retourcode = "9063", berichten = JW307,
            elementen = {STOP + "StatusAanlevering", STOP + "ToewijzingNummer", STOP + "Product", STOP + "Begindatum", STOP + "RedenBeeindiging",
                STOP + "Einddatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Een verwijdering noemt een stop die eerder gemeld is en nog geldt, met alle sleutelgegevens gelijk.",
            fout = "StatusAanlevering 3 met RedenBeeindiging 31, terwijl 33 gemeld is.",
            advies = "Herhaal in de verwijdering precies de gegevens die eerder gemeld zijn, ook als die fout waren.")
    @Weging(Ernst.WACHT)
    static boolean verwijderdeStopIsBekend(Stopgeval geval) {
        return !geval.isVerwijdering() || geval.stand().kent(geval.stop());
    }

    @Regel(code = "TR074", niveau = 3, retourcode = "9074", berichten = JW307,
            elementen = {STOP + "StatusAanlevering", STOP + "ToewijzingNummer", STOP + "Product", STOP + "Begindatum", STOP + "RedenBeeindiging",
                STOP + "Einddatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Dezelfde stop wordt niet nog eens gemeld.",
            fout = "In twee berichten dezelfde stop op ToewijzingNummer 300201 met reden 31 en Einddatum 2026-07-17.",
            advies = "Verwijder eerst de eerdere melding, als zij verbeterd moet worden. TR413 of TR415 komt altijd mee: de eerdere melding is een "
                + "tijdelijke of een definitieve stop op dezelfde start.")
    static boolean stopIsNieuw(Stopgeval geval) {
        return geval.isVerwijdering() || !geval.stand().kent(geval.stop());
    }

    @Regel(code = "TR382", niveau = 3, retourcode = "9069", berichten = JW307,
            elementen = {STOP + "StatusAanlevering", STOP + "ToewijzingNummer", STOP + "Product", STOP + "Begindatum", "Client/Bsn"},
            bij = "Begindatum",
            zin = "Een stop noemt een start die eerder gemeld is en nog geldt, met gelijk ToewijzingNummer, Product en Begindatum.",
            fout = "Een stop met Begindatum 2026-04-04, terwijl de start van 2026-04-03 is.",
            advies = "Neem de gegevens over uit de gemelde start, of meld de start eerst.")
    @Weging(Ernst.WACHT)
    static boolean startIsBekend(Stopgeval geval) {
        return geval.isVerwijdering() || geval.stand().kent(geval.stop().start());
    }

    @Regel(code = "TR413", niveau = 3, retourcode = "9413", berichten = JW307,
            elementen = {STOP + "RedenBeeindiging", STOP + "ToewijzingNummer", STOP + "Begindatum", STOP + "StatusAanlevering", "Client/Bsn"},
            bij = "RedenBeeindiging",
            zin = "Na een tijdelijke stop volgt op dezelfde start geen tweede tijdelijke stop.",
            fout = "Een tweede stop met RedenBeeindiging 20 op de start van 2026-04-03.",
            advies = "Meld een nieuwe start als de levering hervat is, of een definitieve stop.")
    static boolean isGeenTweedePauze(Stopgeval geval) {
        return geval.isVerwijdering() || !geval.stop().isTijdelijk() || geval.eerdere().stream().noneMatch(Stopsleutel::isTijdelijk);
    }

    @Regel(code = "TR414", niveau = 3, retourcode = "9414", berichten = JW307,
            elementen = {STOP + "Einddatum", STOP + "ToewijzingNummer", STOP + "Begindatum", STOP + "StatusAanlevering", "Client/Bsn"},
            bij = "Einddatum",
            zin = "Een volgende stop op dezelfde start eindigt niet eerder dan de vorige.",
            fout = "Een tijdelijke stop op 2026-06-20 en daarna een definitieve met Einddatum 2026-06-19.",
            advies = "Verbeter de Einddatum, of verwijder de eerdere stop.")
    static boolean eindigtNietVoorEenEerdereStop(Stopgeval geval) {
        return geval.isVerwijdering() || geval.eerdere().stream().noneMatch(eerder -> geval.stop().einddatum().isBefore(eerder.einddatum()));
    }

    @Regel(code = "TR415", niveau = 3, retourcode = "9415", berichten = JW307,
            elementen = {STOP + "RedenBeeindiging", STOP + "ToewijzingNummer", STOP + "Begindatum", STOP + "StatusAanlevering", "Client/Bsn"},
            bij = "RedenBeeindiging",
            zin = "Na een definitieve stop volgt op dezelfde start geen andere stop.",
            fout = "Een stop met reden 31 na een geaccepteerde stop met reden 33 op dezelfde start.",
            advies = "Verwijder de eerdere stop; dat mag in hetzelfde bericht.")
    static boolean volgtNietOpEenDefinitieveStop(Stopgeval geval) {
        return geval.isVerwijdering() || geval.eerdere().stream().allMatch(Stopsleutel::isTijdelijk);
    }

    @Regel(code = "IV075", niveau = 3, retourcode = "", berichten = JW307, elementen = {STOP + "Product", STOP + "ToewijzingNummer"}, bij = "Product",
            zin = "Het gestopte product is gelijk aan dat van de toewijzing: Categorie en Code, alleen Categorie, of geen product.",
            fout = "Een toewijzing zonder product, en een stop met 45/45A04.",
            advies = "Neem Product over uit de toewijzing.")
    @Weging(Ernst.OPMERKING)
    static boolean productIsDatVanDeToewijzing(Stopgeval geval) {
        return geval.isVerwijdering() || geval.toewijzing() == null || Objects.equals(geval.toewijzing().product(), geval.stop().start().product());
    }

    @Regel(code = "OP289", niveau = 3, retourcode = "", berichten = JW307,
            elementen = {STOP + "StatusAanlevering", STOP + "ToewijzingNummer", "Client/Bsn"}, bij = "StatusAanlevering",
            zin = "Na het verwijderen van een stop loopt per toewijzing nog hoogstens één levering.",
            fout = "De stop van de eerste levering verwijderd terwijl de tweede al gestart is.",
            advies = "Verwijder ook de latere start, of meld de juiste stop opnieuw.")
    @Weging(Ernst.OPMERKING)
    static boolean eenLeveringTegelijk(Stopgeval.Achteraf geval) {
        return !geval.melding().verwijdering() || geval.stand().actieveStarts(geval.melding().sleutel().start().levering()).size() <= 1;
    }
}
