package nl.poortwachter.bericht.bouw;

import java.util.function.Consumer;
import nl.poortwachter.bericht.Berichtsoort;

/** JW301: one client at home, one allocation 300201 of product 45/45A04, 4 hours a month, 2026-04-01 to 2026-12-31. */
public final class Jw301 extends Berichtbouwer<Jw301> {
    private static final String TOEWIJZINGEN = "Client/ToegewezenProducten";
    private static final String CONTACTEN = "Client/Contactgegevens";
    private static final String RELATIES = "Client/Relaties";

    private Jw301() {
        super(Berichtsoort.JW301);
        standaardClient();
        met("Client/Naam/NaamGebruik", "1");
        new Contact(standaardIn(CONTACTEN, "Contact"));
        new Toewijzing(standaardIn(TOEWIJZINGEN, "ToegewezenProduct"), 1);
    }

    /** A valid message. */
    public static Jw301 bericht() {
        return new Jw301();
    }

    /** Adds an allocation (the first replaces the default): 300201, 300202 and so on, each with its own product code. */
    public Jw301 toewijzing(Consumer<Toewijzing> invulling) {
        Onderdeel deel = nieuwIn(TOEWIJZINGEN, "ToegewezenProduct");
        invulling.accept(new Toewijzing(deel, aantalIn(TOEWIJZINGEN)));
        return this;
    }

    /** Adds a contact of the client (the first replaces the default): Soort 01 with a full address. */
    public Jw301 contact(Consumer<Contact> invulling) {
        invulling.accept(new Contact(nieuwIn(CONTACTEN, "Contact")));
        return this;
    }

    /** Adds a relation: a parent with name and a contact of Soort 01, numbered 1, 2 and so on. */
    public Jw301 relatie(Consumer<Relatie> invulling) {
        Onderdeel deel = nieuwIn(RELATIES, "Relatie");
        invulling.accept(new Relatie(deel, aantalIn(RELATIES)));
        return this;
    }

    @Override
    Jw301 zelf() {
        return this;
    }

    /** ToegewezenProduct. */
    public static final class Toewijzing extends Productregel<Toewijzing> {
        private Toewijzing(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            nummer(300200 + nummer).product("45", code(nummer)).toegewezen(DAGTEKENING, "10:00:00").periode("2026-04-01", "2026-12-31");
        }

        /** ToewijzingNummer. */
        public Toewijzing nummer(int toewijzingNummer) {
            return met("ToewijzingNummer", toewijzingNummer);
        }

        /** ReferentieAanbieder: the request that this allocation answers. */
        public Toewijzing referentie(String referentieAanbieder) {
            return met("ReferentieAanbieder", referentieAanbieder);
        }

        /** Toewijzingsdatum and Toewijzingstijd. */
        public Toewijzing toegewezen(String datum, String tijd) {
            return met("Toewijzingsdatum", datum).met("Toewijzingstijd", tijd);
        }

        /** Ingangsdatum and Einddatum. */
        public Toewijzing periode(String ingangsdatum, String einddatum) {
            return met("Ingangsdatum", ingangsdatum).met("Einddatum", einddatum);
        }

        /** Ingangsdatum without Einddatum. */
        public Toewijzing vanaf(String ingangsdatum) {
            return met("Ingangsdatum", ingangsdatum).zonder("Einddatum");
        }

        /** RedenWijziging. */
        public Toewijzing reden(String redenWijziging) {
            return met("RedenWijziging", redenWijziging);
        }

        /** Deleted: RedenWijziging 13 and Einddatum equal to Ingangsdatum. */
        public Toewijzing verwijderd() {
            return reden("13").met("Einddatum", waarde("Ingangsdatum"));
        }

        @Override
        Toewijzing zelf() {
            return this;
        }
    }

    /** Contact of the client or of a relation. */
    public static final class Contact extends Bouwer<Contact> {
        private Contact(Onderdeel onderdeel) {
            super(onderdeel);
            soort("01").adres("4611AA", 1);
        }

        /** 01 BRP address, 02 letter address, 03 stay, 04 temporary stay. */
        public Contact soort(String adresSoort) {
            return met("Soort", adresSoort);
        }

        /** A full Dutch address. */
        public Contact adres(String postcode, int huisnummer) {
            return met("Adres/Huis/Huisnummer", huisnummer).met("Adres/Postcode", postcode).met("Adres/Straatnaam", "Voorbeeldstraat")
                    .met("Adres/Plaatsnaam", "Bergen op Zoom").met("Adres/LandCode", "NL");
        }

        /** Telefoon01 with country number 31. */
        public Contact telefoon(String nummer) {
            return met("Telefoon/Telefoon01/Telefoonnummer", nummer).met("Telefoon/Telefoon01/Landnummer", "+31");
        }

        @Override
        Contact zelf() {
            return this;
        }
    }

    /** Relatie with its one contact. */
    public static final class Relatie extends Bouwer<Relatie> {
        private Relatie(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            met("Nummer", nummer).met("Soort", "10").met("Naam/Geslachtsnaam/Achternaam", "Voorbeeld").met("Naam/NaamGebruik", "1");
            new Contact(onderdeel().voegToe("Contact"));
        }

        /** Fills in the contact further. */
        public Relatie contact(Consumer<Contact> invulling) {
            Onderdeel contact = onderdeel().haal("Contact");
            contact.wisKinderen();
            invulling.accept(new Contact(contact));
            return this;
        }

        @Override
        Relatie zelf() {
            return this;
        }
    }
}
