package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW305;

import java.util.Objects;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;

/** Rules on a reported start. A deletion (StatusAanlevering 3) is only judged on what it deletes. */
final class Startregels {
    private static final String START = "Client/StartProducten/StartProduct/";

    private Startregels() { }

    @Regel(code = "TR019", niveau = 3, retourcode = "9019", berichten = JW305, elementen = {START + "ToewijzingNummer", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "Een start met een ToewijzingNummer hoort bij een toewijzing die de aanbieder voor deze cliënt van deze gemeente kreeg.",
            fout = "Een start op ToewijzingNummer 999, dat de aanbieder nooit kreeg.",
            advies = "Controleer het nummer, of wacht met melden tot de JW301 er is.")
    @Weging(Ernst.WACHT)
    static boolean toewijzingIsBekend(Startgeval geval) {
        return geval.isVerwijdering() || geval.start().nummer() == null || geval.toewijzing() != null;
    }

    @Regel(code = "TR019", niveau = 3, retourcode = "9019", berichten = JW305, elementen = {START + "ToewijzingNummer", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "De toewijzing waarop een start gemeld wordt, is niet verwijderd.",
            fout = "Een start op ToewijzingNummer 300201 na een JW301 met RedenWijziging 13 voor dat nummer.",
            advies = "Meld de start op de toewijzing die voor de verwijderde in de plaats kwam, of overleg met de gemeente.")
    static boolean toewijzingIsNietVerwijderd(Startgeval geval) {
        return geval.isVerwijdering() || geval.toewijzing() == null || !geval.toewijzing().isVerwijderd();
    }

    @Regel(code = "TR063", niveau = 3, retourcode = "9063", berichten = JW305,
            elementen = {START + "StatusAanlevering", START + "ToewijzingNummer", START + "Product", START + "Begindatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Een verwijdering noemt een start die eerder gemeld is en nog geldt, met gelijk ToewijzingNummer, Product en Begindatum.",
            fout = "StatusAanlevering 3 met Begindatum 2026-04-04, terwijl alleen 2026-04-03 gemeld is.",
            advies = "Herhaal in de verwijdering precies de gegevens die eerder gemeld zijn.")
    @Weging(Ernst.WACHT)
    static boolean verwijderdeStartIsBekend(Startgeval geval) {
        return !geval.isVerwijdering() || geval.stand().kent(geval.start());
    }

    @Regel(code = "TR071", niveau = 3, retourcode = "9071", berichten = JW305,
            elementen = {START + "StatusAanlevering", START + "ToewijzingNummer", START + "Product", START + "Begindatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Een start waarop een stop gemeld is, ook een tijdelijke, wordt niet verwijderd.",
            fout = "De start van 2026-04-03 verwijderd nadat de stop van 2026-07-17 is geaccepteerd.",
            advies = "Verwijder eerst de stop, en daarna de start.")
    static boolean verwijderdeStartIsNietGestopt(Startgeval geval) {
        return !geval.isVerwijdering() || !geval.stand().isGestopt(geval.start());
    }

    @Regel(code = "TR074", niveau = 3, retourcode = "9074", berichten = JW305,
            elementen = {START + "StatusAanlevering", START + "ToewijzingNummer", START + "Product", START + "Begindatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Dezelfde start wordt niet nog eens gemeld.",
            fout = "In twee berichten een start op ToewijzingNummer 300201 van hetzelfde product met Begindatum 2026-04-03.",
            advies = "Verwijder eerst de eerdere melding, als zij verbeterd moet worden.")
    static boolean startIsNieuw(Startgeval geval) {
        return geval.isVerwijdering() || !geval.stand().kent(geval.start());
    }

    @Regel(code = "TR326", niveau = 3, retourcode = "9326", berichten = JW305,
            elementen = {START + "StatusAanlevering", START + "ToewijzingNummer", START + "Product", START + "Begindatum", "Client/Bsn"},
            bij = "StatusAanlevering",
            zin = "Een nieuwe start volgt pas als de vorige levering van deze toewijzing (of zonder nummer: dit product) gestopt is.",
            fout = "Start op 2026-05-01 terwijl de start van 2026-04-03 op dezelfde toewijzing nog loopt.",
            advies = "Meld eerst de stop van de lopende levering, of verwijder een onterechte start.")
    static boolean vorigeLeveringIsGestopt(Startgeval geval) {
        return geval.isVerwijdering() || geval.stand().actieveStarts(geval.start().levering()).isEmpty();
    }

    @Regel(code = "IV075", niveau = 3, retourcode = "", berichten = JW305, elementen = {START + "Product", START + "ToewijzingNummer"},
            bij = "Product",
            zin = "Het gestarte product is gelijk aan dat van de toewijzing: Categorie en Code, alleen Categorie, of geen product.",
            fout = "Een toewijzing zonder product, en een start met 45/45A04.",
            advies = "Neem Product over uit de toewijzing.")
    @Weging(Ernst.OPMERKING)
    static boolean productIsDatVanDeToewijzing(Startgeval geval) {
        return geval.isVerwijdering() || geval.toewijzing() == null || Objects.equals(geval.toewijzing().product(), geval.start().product());
    }
}
