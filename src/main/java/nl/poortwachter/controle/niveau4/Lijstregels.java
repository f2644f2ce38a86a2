package nl.poortwachter.controle.niveau4;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;
import static nl.poortwachter.bericht.Berichtsoort.JW319;

import nl.poortwachter.controle.Regel;

/** The rules of level 4. */
final class Lijstregels {
    private Lijstregels() { }

    @Regel(code = "TR135", niveau = 4, retourcode = "8848", berichten = {JW301, JW305, JW307, JW315, JW317, JW319},
            elementen = "Header/BerichtIdentificatie/Dagtekening", bij = "BerichtIdentificatie/Dagtekening",
            zin = "Een bericht is niet later gedateerd dan de dag waarop het ontvangen wordt.",
            fout = "Dagtekening 2026-04-02 in een bericht dat op 2026-04-01 binnenkomt.",
            advies = "Gebruik de datum waarop het bericht gemaakt is, en controleer de klok van het systeem.")
    static boolean dagtekeningLigtNietInDeToekomst(Kopgeval geval) {
        return !geval.bericht().kop().dagtekening().isAfter(geval.ontvangen());
    }

    @Regel(code = "TR378", niveau = 4, retourcode = "S300", berichten = {JW301, JW319},
            elementen = {"Header/Afzender", "Client/ToegewezenProducten/ToegewezenProduct/Ingangsdatum", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "Afzender",
            zin = "De afzender is een gemeente die op de Dagtekening bestaat, of op de eerste dag van een toewijzing waarover het bericht gaat.",
            fout = "Afzender 9999.",
            advies = "Gebruik de gemeentecode uit de lijst van het CBS.")
    static boolean afzenderIsEenGemeente(Kopgeval geval) {
        return geval.isBestaandeGemeente(geval.bericht().kop().afzender());
    }

    @Regel(code = "TR378", niveau = 4, retourcode = "S300", berichten = {JW305, JW307, JW315, JW317},
            elementen = {"Header/Ontvanger", "Client/AangevraagdeProducten/AangevraagdProduct/ToewijzingIngangsdatum",
                "Client/StartProducten/StartProduct/ToewijzingIngangsdatum", "Client/StopProducten/StopProduct/ToewijzingIngangsdatum",
                "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct/ToewijzingNummer",
                "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/ToewijzingNummer", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "Ontvanger",
            zin = "De ontvanger is een gemeente die op de Dagtekening bestaat, of op de eerste dag van een toewijzing waarover het bericht gaat.",
            fout = "Ontvanger 1234, een code die nooit is uitgegeven.",
            advies = "Gebruik de gemeentecode uit de lijst van het CBS.")
    static boolean ontvangerIsEenGemeente(Kopgeval geval) {
        return geval.isBestaandeGemeente(geval.bericht().kop().ontvanger());
    }

    @Regel(code = "TR378", niveau = 4, retourcode = "S300", berichten = JW319,
            elementen = {"Antwoord/Woonplaatsbeginsel/Gemeente", "Header/BerichtIdentificatie/Dagtekening"}, bij = "Gemeente",
            zin = "De gemeente waarnaar verwezen wordt bestaat op de Dagtekening.",
            fout = "Woonplaatsbeginsel met Gemeente 0001.",
            advies = "Gebruik de gemeentecode uit de lijst van het CBS.")
    static boolean verwijstNaarEenGemeente(Woonplaatsgeval geval) {
        return geval.gemeenten().kent(geval.knoop().waarde("Gemeente"), geval.bericht().kop().dagtekening());
    }

    @Regel(code = "TR381", niveau = 4, retourcode = "S329", berichten = {JW301, JW305, JW307, JW315, JW317},
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/Product", "Client/StartProducten/StartProduct/Product",
                "Client/StopProducten/StopProduct/Product", "Client/AangevraagdeProducten/AangevraagdProduct/Product",
                "Client/Verzoek/NieuweProducten/NieuwProduct/Product"}, bij = "Product/Code",
            zin = "De productcode hoort bij de categorie in de productlijst die gemeente en aanbieder hebben afgesproken.",
            fout = "Categorie 45 met Code 40A01.",
            advies = "Kies Categorie en Code uit de afgesproken lijst.")
    static boolean codeHoortBijCategorie(Productgeval geval) {
        return geval.lijst().bevat(geval.product().categorie(), geval.product().code());
    }
}
