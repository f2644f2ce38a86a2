package nl.poortwachter.controle.niveau2;

import static nl.poortwachter.bericht.Berichtsoort.JW301;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;

import java.time.LocalDate;
import java.util.Set;
import nl.poortwachter.bericht.basis.Communicatie;
import nl.poortwachter.bericht.basis.Geboortedatum;
import nl.poortwachter.bericht.basis.VolledigeNaam;
import nl.poortwachter.bericht.jw301.Client;
import nl.poortwachter.bericht.vorm.Clientdeel;
import nl.poortwachter.controle.Regel;

/** Who the client or the relation is: number, date of birth, name, communication. */
final class Persoonsregels {
    private static final LocalDate ONBEKEND = LocalDate.of(1900, 1, 1);
    private static final Set<String> GEBRUIK_MET_PARTNERNAAM = Set.of("1", "2", "3", "4");
    private static final Set<String> GEBRUIK_ZONDER_PARTNERNAAM = Set.of("1", "6");

    private Persoonsregels() { }

    @Regel(code = "CS002", berichten = {JW301, JW305, JW307, JW315, JW317}, elementen = "Bsn", bij = "Bsn",
            zin = "Het Bsn voldoet aan de elfproef.",
            fout = "Een Bsn waarin twee cijfers verwisseld zijn.",
            advies = "Neem het Bsn over uit de BRP of het identiteitsbewijs en stuur het bericht opnieuw.")
    static boolean bsnVoldoetAanElfproef(Clientdeel client) {
        String bsn = client.getBsn();
        int som = -bsn.charAt(8) + '0';
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (bsn.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    @Regel(code = "TR002", berichten = {JW301, JW305, JW307, JW315},
            elementen = {"Datum", "DatumGebruik", "Header/BerichtIdentificatie/Dagtekening"}, bij = "Datum",
            zin = "Niemand is op de Dagtekening ouder dan 120 jaar; alleen een geheel onbekende geboortedatum (1900-01-01 met DatumGebruik 3) mag ouder zijn.",
            fout = "Dagtekening 2026-04-01 en geboortedatum 1906-03-31, of 1900-01-01 zonder DatumGebruik 3.",
            advies = "Verbeter de geboortedatum, of geef met DatumGebruik 3 aan dat hij geheel onbekend is.")
    static boolean hoogstens120Jaar(Geboortedatum geboorte, Maatstaf maatstaf) {
        LocalDate datum = geboorte.getDatum();
        LocalDate dagtekening = maatstaf.dagtekening();
        if ("3".equals(geboorte.getDatumGebruik()) && datum.equals(ONBEKEND)) {
            return true;
        }
        // The years are compared first: 120 years after the last year that the schema allows is no date.
        return dagtekening.getYear() - datum.getYear() < 120 || !datum.plusYears(120).isBefore(dagtekening);
    }

    @Regel(code = "TR134", berichten = {JW301, JW305, JW307, JW315},
            elementen = {"Datum", "Header/BerichtIdentificatie/Dagtekening"}, bij = "Datum",
            zin = "Een geboortedatum ligt niet na de Dagtekening.",
            fout = "Dagtekening 2026-04-01 en geboortedatum 2026-04-02.",
            advies = "Verbeter de geboortedatum of de Dagtekening.")
    static boolean geborenOpDagtekening(Geboortedatum geboorte, Maatstaf maatstaf) {
        return !geboorte.getDatum().isAfter(maatstaf.dagtekening());
    }

    @Regel(code = "CS139", berichten = {JW301, JW305, JW307, JW315}, elementen = {"Datum", "DatumGebruik"}, bij = "Datum",
            zin = "Wat volgens DatumGebruik onbekend is, staat in de geboortedatum op 01 (dag, maand) of 1900 (jaar).",
            fout = "DatumGebruik 1 (dag onbekend) met geboortedatum 2014-09-15.",
            advies = "Zet het onbekende deel op 01 of 1900, of laat DatumGebruik weg als de hele datum bekend is.")
    static boolean onbekendDeelIsIngevuld(Geboortedatum geboorte) {
        LocalDate datum = geboorte.getDatum();
        String gebruik = geboorte.getDatumGebruik();
        return gebruik == null || switch (gebruik) {
            case "1" -> datum.getDayOfMonth() == 1;
            case "2" -> datum.getDayOfYear() == 1;
            case "3" -> datum.equals(ONBEKEND);
            default -> true;
        };
    }

    @Regel(code = "CS050", berichten = JW301, elementen = {"Partnernaam", "NaamGebruik"}, bij = "NaamGebruik",
            zin = "NaamGebruik is 1, 2, 3 of 4 als er een Partnernaam is, en anders 1 of 6.",
            fout = "NaamGebruik 2 (naam van de partner) zonder Partnernaam.",
            advies = "Vul de Partnernaam in of kies een NaamGebruik dat zonder Partnernaam kan.")
    static boolean naamgebruikPastBijPartnernaam(VolledigeNaam naam) {
        Set<String> toegestaan = naam.getPartnernaam() != null ? GEBRUIK_MET_PARTNERNAAM : GEBRUIK_ZONDER_PARTNERNAAM;
        return toegestaan.contains(naam.getNaamGebruik());
    }

    @Regel(code = "CS318", berichten = JW301, elementen = "Naam/NaamGebruik", bij = "Naam/NaamGebruik",
            zin = "De cliënt is een mens: NaamGebruik 6 (organisatie) is alleen voor een relatie.",
            fout = "NaamGebruik 6 in de naam van de cliënt.",
            advies = "Gebruik voor de cliënt NaamGebruik 1 tot en met 4.")
    static boolean clientIsGeenOrganisatie(Client client) {
        return !"6".equals(client.getNaam().getNaamGebruik());
    }

    @Regel(code = "CD007", berichten = JW301, elementen = {"Vorm", "Taal"}, bij = "Taal",
            zin = "Bij communicatievorm 1 (tolk taal) staat een Taal, bij een andere vorm niet.",
            fout = "Vorm 2 (doventolk) met Taal Zweeds.",
            advies = "Vul bij Vorm 1 de Taal in; laat haar bij een andere vorm weg.")
    static boolean taalHoortBijVorm1(Communicatie communicatie) {
        return "1".equals(communicatie.getVorm()) == (communicatie.getTaal() != null);
    }
}
