package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;
import static nl.poortwachter.bericht.Berichtsoort.JW319;

import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regel;
import nl.poortwachter.controle.Weging;

/** Rules on a message as a whole. */
final class Berichtregels {
    private Berichtregels() { }

    @Regel(code = "TR056", niveau = 3, retourcode = "9056", berichten = {JW301, JW305, JW307, JW315, JW317, JW319},
            elementen = {"Header/Afzender", "Header/BerichtCode", "Header/BerichtIdentificatie/Identificatie"},
            bij = "Header/BerichtIdentificatie/Identificatie",
            zin = "Een afzender gebruikt een Identificatie per berichtsoort maar één keer, ook als het eerdere bericht geweigerd is.",
            fout = "Een tweede JW305 van dezelfde aanbieder met Identificatie 0001.",
            advies = "Geef elk nieuw bericht een nieuwe Identificatie.")
    static boolean identificatieIsNieuw(Berichtgeval geval) {
        return geval.keten().elders().sleutels().isEmpty();
    }

    @Regel(code = "TR304", niveau = 3, retourcode = "8187", berichten = JW317, elementen = "Client/Bsn", bij = "Client/Bsn",
            zin = "Een verzoek om wijziging gaat over een cliënt voor wie deze gemeente aan deze aanbieder heeft toegewezen.",
            fout = "Een JW317 voor een cliënt van wie deze aanbieder nooit een JW301 van deze gemeente kreeg.",
            advies = "Controleer het Bsn en de gemeente; vraag een eerste toewijzing aan met een JW315. TR350 of TR351 komt altijd mee: elk verzoek om "
                + "wijziging noemt een toewijzing (TR352), en zonder JW301 is ook die onbekend.")
    @Weging(Ernst.WACHT)
    static boolean clientHeeftToewijzing(Berichtgeval geval) {
        return !geval.keten().toewijzingen().isEmpty();
    }

    @Regel(code = "TR374", niveau = 3, retourcode = "9374", berichten = {JW315, JW317},
            elementen = {"Client/Bsn", "Header/Afzender", "Header/Ontvanger"}, bij = {"Client/Verzoek", "Client"},
            zin = "Er loopt geen ander verzoek van deze aanbieder voor deze cliënt bij deze gemeente.",
            fout = "Een JW315 terwijl op de JW317 van vorige week alleen is geantwoord dat hij in onderzoek is.",
            advies = "Wacht op het antwoord op het lopende verzoek, of vraag de gemeente dat eerst af te wijzen.")
    static boolean geenVerzoekInBehandeling(Berichtgeval geval) {
        return geval.keten().openVerzoeken().isEmpty();
    }

    @Regel(code = "OP087", niveau = 3, retourcode = "", berichten = JW301,
            elementen = {"Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer", "Header/BerichtIdentificatie/Dagtekening"},
            bij = "Client/ToegewezenProducten",
            zin = "Een JW301 noemt alle toewijzingen van de cliënt aan deze aanbieder die op of na de Dagtekening nog lopen.",
            fout = "Toewijzing 345001 loopt nog, maar ontbreekt in een JW301 die alleen 345002 wijzigt.",
            advies = "Neem de ontbrekende toewijzing op; weglaten is geen intrekking.")
    @Weging(Ernst.OPMERKING)
    static boolean noemtAlleLopendeToewijzingen(Berichtgeval geval) {
        return Toewijzinggeval.ontbrekende(geval.bericht(), geval.keten()).isEmpty();
    }
}
