package nl.poortwachter.minimaliteit.tekst;

/**
 * Wat voor iets in een vrije tekst gevonden is. De code is vast en openbaar; de reden is een zin voor de afzender. Nooit
 * staat erbij welk woord het was of waar het stond: dat zou het gestripte alsnog verraden.
 */
public enum Kenmerk {
    /** DSM-, ICD- of gewone naam van een stoornis of beperking. */
    DIAGNOSE("TXT-DIAGNOSE", Groep.ZORG, "De tekst noemt een diagnose, stoornis of beperking."),
    /** Code uit ICD-10 of DSM. */
    CLASSIFICATIECODE("TXT-CLASSIFICATIE", Groep.ZORG, "De tekst bevat een code uit een classificatie van stoornissen."),
    /** Stofnaam, merknaam of gebruik van medicijnen. */
    MEDICATIE("TXT-MEDICATIE", Groep.ZORG, "De tekst noemt medicatie."),
    /** Naam of uitkomst van een test of onderzoek. */
    TESTUITSLAG("TXT-TEST", Groep.ZORG, "De tekst noemt een test of de uitkomst van onderzoek."),
    /** Therapie, methode of verloop van de behandeling. */
    BEHANDELING("TXT-BEHANDELING", Groep.ZORG, "De tekst gaat over de inhoud van de behandeling of begeleiding."),
    /** Behandelplan, perspectiefplan of een ander plan. */
    BEHANDELPLAN("TXT-PLAN", Groep.ZORG, "De tekst verwijst naar een plan of een deel daarvan."),
    /** Verslag of rapport. */
    VERSLAG("TXT-VERSLAG", Groep.ZORG, "De tekst verwijst naar een verslag of rapport."),
    /** Wat in gesprekken of sessies voorviel. */
    SESSIE("TXT-SESSIE", Groep.ZORG, "De tekst gaat over wat in gesprekken of sessies is besproken."),
    /** Ouders, familie, thuissituatie. */
    GEZIN("TXT-GEZIN", Groep.ZORG, "De tekst zegt iets over ouders, familie of de thuissituatie."),
    /** Geweld, misbruik, verwaarlozing, zelfbeschadiging, vermissing en dergelijke. */
    VEILIGHEID("TXT-VEILIGHEID", Groep.ZORG, "De tekst gaat over veiligheid of een incident."),
    /** Kinderbescherming, strafrecht, politie. */
    JUSTITIE("TXT-JUSTITIE", Groep.ZORG, "De tekst gaat over een maatregel, politie of justitie."),
    /** Middelengebruik en andere verslaving. */
    VERSLAVING("TXT-VERSLAVING", Groep.ZORG, "De tekst gaat over middelengebruik of verslaving."),
    /** Gedrag, gevoelens, functioneren. */
    GEDRAG("TXT-GEDRAG", Groep.ZORG, "De tekst beschrijft gedrag, gevoelens of functioneren."),
    /** School en leren. */
    SCHOOL("TXT-SCHOOL", Groep.ZORG, "De tekst gaat over school of leren."),
    /** Lichamelijke gezondheid. */
    GEZONDHEID("TXT-GEZONDHEID", Groep.ZORG, "De tekst gaat over de lichamelijke gezondheid."),
    /** Geaardheid, geloof, afkomst, geldzorgen en ander privéleven. */
    LEVENSSFEER("TXT-LEVENSSFEER", Groep.ZORG, "De tekst gaat over afkomst, geloof, seksualiteit of ander privéleven."),

    /** Naam van een persoon, of een woord dat er een lijkt te zijn. */
    NAAM("TXT-NAAM", Groep.PERSOON, "De tekst bevat een naam of een woord dat een naam kan zijn."),
    /** Straat, huisnummer, postcode of plaats. */
    ADRES("TXT-ADRES", Groep.PERSOON, "De tekst bevat een adres, een deel daarvan of een plaatsnaam."),
    /** Telefoonnummer, in welke schrijfwijze ook. */
    TELEFOON("TXT-TELEFOON", Groep.PERSOON, "De tekst bevat een telefoonnummer."),
    /** E-mailadres, ook uitgeschreven. */
    EMAIL("TXT-EMAIL", Groep.PERSOON, "De tekst bevat een e-mailadres."),
    /** Webadres of naam op sociale media. */
    WEBADRES("TXT-WEBADRES", Groep.PERSOON, "De tekst bevat een webadres of accountnaam."),
    /** Nummer dat aan de elfproef voldoet, of het BSN uit het bericht zelf. */
    BSN("TXT-BSN", Groep.PERSOON, "De tekst bevat een nummer dat een BSN kan zijn."),
    /** Cliëntnummer, dossiernummer, IBAN of kenteken. */
    PERSOONSNUMMER("TXT-NUMMER", Groep.PERSOON, "De tekst bevat een nummer dat bij een persoon hoort."),
    /** Geboortedatum of een datum die er een kan zijn. */
    GEBOORTEDATUM("TXT-GEBOORTE", Groep.PERSOON, "De tekst bevat een geboortedatum of een datum die dat kan zijn."),
    /** Leeftijd van een persoon. */
    LEEFTIJD("TXT-LEEFTIJD", Groep.PERSOON, "De tekst noemt een leeftijd."),

    /** Woord dat niet in de woordenschat voor procesinformatie staat. */
    ONBEKEND_WOORD("TXT-ONBEKEND", Groep.TWIJFEL, "De tekst bevat een woord dat niet als procesinformatie bekend is."),
    /** Geen enkel woord of geen zin die duidelijk over het proces gaat. */
    GEEN_PROCES("TXT-GEEN-PROCES", Groep.TWIJFEL, "De tekst of een zin daarin gaat niet duidelijk over product, duur, omvang, doelen of administratie."),
    /** "behandeling" en dergelijke zonder product ernaast. */
    LOS_PRODUCTWOORD("TXT-PRODUCTWOORD", Groep.TWIJFEL, "De tekst noemt een soort hulp zonder product, productcode of omvang erbij."),
    /** Tekens die op andere lijken, cijfers als letters, gespatieerde letters. */
    VERHULD("TXT-VERHULD", Groep.TWIJFEL, "De tekst is geschreven met tekens die de betekenis verhullen."),
    /** Opmaakcode in de tekst. */
    OPMAAK("TXT-OPMAAK", Groep.TWIJFEL, "De tekst bevat opmaakcode."),
    /** Nummer zonder aanduiding. */
    LOS_NUMMER("TXT-LOS-NUMMER", Groep.TWIJFEL, "De tekst bevat een lang nummer zonder aanduiding waarvan."),
    /** Langer dan de oordelaar leest. */
    TE_LANG("TXT-LENGTE", Groep.TWIJFEL, "De tekst is te lang om te beoordelen.");

    private final String code;
    private final Groep groep;
    private final String reden;

    Kenmerk(String code, Groep groep, String reden) {
        this.code = code;
        this.groep = groep;
        this.reden = reden;
    }

    /** Vaste code, bijvoorbeeld {@code TXT-DIAGNOSE}. */
    public String code() {
        return code;
    }

    /** Grond waarop dit kenmerk de tekst tegenhoudt. */
    public Groep groep() {
        return groep;
    }

    /** Nederlandse zin voor de afzender, zonder iets uit de tekst. */
    public String reden() {
        return reden;
    }
}
