package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW301;

import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;

/** Rules on an allocation that can refuse it, or make it wait. */
@Regel(code = "TR385", niveau = 3, retourcode = "9385", berichten = JW301,
        elementen = {"Client/ToegewezenProducten/ToegewezenProduct/RedenWijziging", "Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer"},
        zin = "Een toewijzing waarop al goedgekeurde declaraties rusten, wordt niet verwijderd. Poortwachter toetst dit niet: het ziet geen "
            + "declaraties.",
        fout = "RedenWijziging 13 op een toewijzing waarop een declaratie is betaald.",
        advies = "Beëindig de toewijzing in plaats van haar te verwijderen, of laat de declaraties eerst crediteren.")
final class Toewijzingregels {
    private Toewijzingregels() { }

    @Regel(code = "TR332", niveau = 3, retourcode = "9332", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer", "Header/Afzender", "Header/Ontvanger", "Client/Bsn"},
            bij = "ToewijzingNummer",
            zin = "Een ToewijzingNummer dat deze aanbieder al van de gemeente kreeg, hoort nog bij dezelfde cliënt.",
            fout = "ToewijzingNummer 300201 is eerder voor een andere cliënt verstuurd.",
            advies = "Geef elke nieuwe toewijzing een nummer dat de gemeente nog niet gebruikte.")
    static boolean nummerHoortBijDezelfdeClient(Toewijzinggeval geval) {
        Pseudoniem client = geval.bekend().keten().pseudoniem();
        return geval.houders().stream().allMatch(h -> !h.aanbieder().equals(geval.bericht().aanbieder()) || h.pseudoniem().equals(client));
    }

    @Regel(code = "OP275", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer", "Header/Ontvanger"}, bij = "ToewijzingNummer",
            zin = "Een gemeente gebruikt een ToewijzingNummer maar bij één aanbieder.",
            fout = "ToewijzingNummer 300201 is eerder naar een andere aanbieder verstuurd.",
            advies = "Geef de toewijzing een nummer dat de gemeente nog niet gebruikte.")
    @Weging(Ernst.OPMERKING)
    static boolean nummerHoortBijDezelfdeAanbieder(Toewijzinggeval geval) {
        return geval.houders().stream().allMatch(h -> h.aanbieder().equals(geval.bericht().aanbieder()));
    }

    @Regel(code = "TR379", niveau = 3, retourcode = "9379", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ReferentieAanbieder", "Client/Bsn"}, bij = "ReferentieAanbieder",
            zin = "De ReferentieAanbieder is die van een verzoek dat deze aanbieder voor deze cliënt bij deze gemeente deed.",
            fout = "ReferentieAanbieder X1, die de aanbieder nooit stuurde.",
            advies = "Neem de referentie uit de JW315 of JW317 over, of laat haar weg als de toewijzing geen antwoord op een verzoek is.")
    @Weging(Ernst.WACHT)
    static boolean referentieIsVanEenVerzoek(Toewijzinggeval geval) {
        String referentie = geval.nieuw().referentie();
        return referentie == null || geval.bekend().referenties().contains(referentie);
    }
}
