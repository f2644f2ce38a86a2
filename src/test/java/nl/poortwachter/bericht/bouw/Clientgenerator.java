package nl.poortwachter.bericht.bouw;

import java.time.LocalDate;
import java.util.List;

/** Fills in persons: the client of every message, relations and contacts of a JW301. */
final class Clientgenerator {
    private final Toeval toeval;
    private final LocalDate dagtekening;

    Clientgenerator(Toeval toeval, LocalDate dagtekening) {
        this.toeval = toeval;
        this.dagtekening = dagtekening;
    }

    /** Client of JW301, 305, 307 and 315. */
    void client(Berichtbouwer<?> bericht) {
        geboortedatum(new Deel(bericht.onderdeel().haal("Client")));
        bericht.met("Client/Geslacht", toeval.een("0", "1", "2"));
        naam(new Deel(bericht.onderdeel().haal("Client/Naam")));
    }

    /** What only the Client of JW301 has. */
    void clientVan301(Jw301 bericht) {
        naamgebruik(new Deel(bericht.onderdeel().haal("Client/Naam")), toeval.kans(0.2), false);
        if (toeval.kans(0.3)) {
            bericht.met("Client/Communicatie/Vorm", "1").met("Client/Communicatie/Taal", toeval.tekst(25));
        } else if (toeval.kans(0.2)) {
            bericht.met("Client/Communicatie/Vorm", toeval.een("2", "3"));
        }
        if (toeval.kans(0.3)) {
            bericht.met("Client/JuridischeStatus", toeval.een("01", "04", "12")).met("Client/WettelijkeVertegenwoordiging", toeval.een("06", "10"));
        }
        for (String soort : toeval.greep(List.of("01", "02", "03"), toeval.getal(1, 3))) {
            bericht.contact(c -> contact(c.soort(soort)));
        }
        if (toeval.kans(0.3)) {
            bericht.contact(c -> contact(c.soort("04")));
        }
        for (int i = toeval.getal(0, 3); i > 0; i--) {
            bericht.relatie(this::relatie);
        }
    }

    private void relatie(Jw301.Relatie relatie) {
        Deel deel = new Deel(relatie.onderdeel());
        relatie.met("Soort", toeval.een("10", "11", "03", "25"));
        if (toeval.kans(0.5)) {
            relatie.met("Volgorde", toeval.getal(0, 99)).met("Geslacht", toeval.een("0", "1", "2"));
        }
        if (toeval.kans(0.5)) {
            geboortedatum(deel);
        }
        Deel naam = new Deel(relatie.onderdeel().haal("Naam"));
        naam(naam);
        naamgebruik(naam, toeval.kans(0.3), toeval.kans(0.2));
        relatie.contact(c -> contact(c.soort(toeval.een("01", "02", "03", "04"))));
    }

    private void contact(Jw301.Contact contact) {
        boolean telefoon = toeval.kans(0.5);
        if (telefoon) {
            contact.telefoon("0" + toeval.getal(1_000_000, 9_999_999));
            if (toeval.kans(0.3)) {
                contact.met("Telefoon/Telefoon02/Telefoonnummer", "1").met("Telefoon/Telefoon02/Landnummer", "+32");
            }
            if (toeval.kans(0.3)) {
                contact.zonder("Adres");
            }
        }
        if (contact.onderdeel().vind("Adres") != null) {
            adres(contact);
        }
        if (toeval.kans(0.3)) {
            contact.met("Emailadres", "robin@voorbeeld.nl").met("Organisatie", toeval.tekst(35));
        }
        if ("04".equals(contact.waarde("Soort")) && toeval.kans(0.7)) {
            contact.met("Periode/Begindatum", dagtekening).met("Periode/Einddatum", dagtekening.plusDays(toeval.getal(0, 100)));
        }
    }

    private void adres(Jw301.Contact contact) {
        if (toeval.kans(0.2)) {
            contact.met("Adres/Postcode", "B 2000").met("Adres/LandCode", toeval.een("BE", "DE"));
        } else {
            contact.met("Adres/Postcode", toeval.getal(1000, 9999) + toeval.een("AA", "zz", "xY"));
        }
        contact.met("Adres/Huis/Huisnummer", toeval.getal(0, 99999)).met("Adres/Straatnaam", toeval.tekst(24)).met("Adres/Plaatsnaam", toeval.tekst(80));
        if (toeval.kans(0.3)) {
            contact.met("Adres/Huis/Huisletter", "é").met("Adres/Huis/HuisnummerToevoeging", "2hg").met("Adres/Huis/AanduidingWoonadres", "TO");
        }
    }

    private void geboortedatum(Deel deel) {
        LocalDate datum = toeval.datum(dagtekening.minusYears(19), dagtekening);
        switch (toeval.getal(0, 5)) {
            case 1 -> deel.met("Geboortedatum/Datum", datum.withDayOfMonth(1)).met("Geboortedatum/DatumGebruik", 1);
            case 2 -> deel.met("Geboortedatum/Datum", datum.withDayOfYear(1)).met("Geboortedatum/DatumGebruik", 2);
            case 3 -> deel.met("Geboortedatum/Datum", "1900-01-01").met("Geboortedatum/DatumGebruik", 3);
            default -> deel.met("Geboortedatum/Datum", datum);
        }
    }

    private void naam(Deel naam) {
        naam.met("Geslachtsnaam/Achternaam", toeval.tekst(200));
        if (toeval.kans(0.4)) {
            naam.met("Geslachtsnaam/Voorvoegsel", toeval.tekst(10));
        }
        naam.zonder("Voornamen", "Voorletters");
        if (toeval.kans(0.6)) {
            naam.met("Voornamen", toeval.tekst(200));
        }
        if (toeval.kans(0.6)) {
            naam.met("Voorletters", toeval.letters(6));
        }
    }

    private void naamgebruik(Deel naam, boolean metPartner, boolean organisatie) {
        if (metPartner) {
            naam.met("Partnernaam/Achternaam", toeval.tekst(200)).met("NaamGebruik", toeval.getal(1, 4));
            if (toeval.kans(0.5)) {
                naam.met("Partnernaam/Voorvoegsel", toeval.tekst(10));
            }
        } else {
            naam.met("NaamGebruik", organisatie ? 6 : 1);
        }
    }

    /** Any part of a message. */
    private static final class Deel extends Bouwer<Deel> {
        Deel(Onderdeel onderdeel) {
            super(onderdeel);
        }

        @Override
        Deel zelf() {
            return this;
        }
    }
}
