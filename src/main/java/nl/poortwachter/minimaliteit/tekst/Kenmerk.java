package nl.poortwachter.minimaliteit.tekst;

/**
 * What kind of thing was found in a free text. The code is fixed and public; the reason is a sentence for the sender. It never tells which word
 * it was or where it stood: that would give away what was stripped.
 */
public enum Kenmerk {
    /** Name of a disorder or disability, in DSM, in ICD or in plain words. */
    DIAGNOSE("TXT-DIAGNOSE", Groep.ZORG, "De tekst noemt een diagnose, stoornis of beperking."),
    /** Code of ICD-10 or DSM. */
    CLASSIFICATIECODE("TXT-CLASSIFICATIE", Groep.ZORG, "De tekst bevat een code uit een classificatie van stoornissen."),
    /** Name of a substance or brand, or use of medicines. */
    MEDICATIE("TXT-MEDICATIE", Groep.ZORG, "De tekst noemt medicatie."),
    /** Name or outcome of a test or examination. */
    TESTUITSLAG("TXT-TEST", Groep.ZORG, "De tekst noemt een test of de uitkomst van onderzoek."),
    /** Therapy, method or course of the treatment. */
    BEHANDELING("TXT-BEHANDELING", Groep.ZORG, "De tekst gaat over de inhoud van de behandeling of begeleiding."),
    /** Treatment plan or another plan. */
    BEHANDELPLAN("TXT-PLAN", Groep.ZORG, "De tekst verwijst naar een plan of een deel daarvan."),
    /** Record or report. */
    VERSLAG("TXT-VERSLAG", Groep.ZORG, "De tekst verwijst naar een verslag of rapport."),
    /** What happened in talks or sessions. */
    SESSIE("TXT-SESSIE", Groep.ZORG, "De tekst gaat over wat in gesprekken of sessies is besproken."),
    /** Parents, family, situation at home. */
    GEZIN("TXT-GEZIN", Groep.ZORG, "De tekst zegt iets over ouders, familie of de thuissituatie."),
    /** Violence, abuse, neglect, self-harm, going missing and the like. */
    VEILIGHEID("TXT-VEILIGHEID", Groep.ZORG, "De tekst gaat over veiligheid of een incident."),
    /** Child protection, criminal law, police. */
    JUSTITIE("TXT-JUSTITIE", Groep.ZORG, "De tekst gaat over een maatregel, politie of justitie."),
    /** Use of substances and other addiction. */
    VERSLAVING("TXT-VERSLAVING", Groep.ZORG, "De tekst gaat over middelengebruik of verslaving."),
    /** Behaviour, feelings, functioning. */
    GEDRAG("TXT-GEDRAG", Groep.ZORG, "De tekst beschrijft gedrag, gevoelens of functioneren."),
    /** School and learning. */
    SCHOOL("TXT-SCHOOL", Groep.ZORG, "De tekst gaat over school of leren."),
    /** Physical health. */
    GEZONDHEID("TXT-GEZONDHEID", Groep.ZORG, "De tekst gaat over de lichamelijke gezondheid."),
    /** Orientation, religion, descent, money worries and other private life. */
    LEVENSSFEER("TXT-LEVENSSFEER", Groep.ZORG, "De tekst gaat over afkomst, geloof, seksualiteit of ander privéleven."),

    /** Name of a person, or a word that looks like one. */
    NAAM("TXT-NAAM", Groep.PERSOON, "De tekst bevat een naam of een woord dat een naam kan zijn."),
    /** Street, house number, postcode or town. */
    ADRES("TXT-ADRES", Groep.PERSOON, "De tekst bevat een adres, een deel daarvan of een plaatsnaam."),
    /** Telephone number, however it is written. */
    TELEFOON("TXT-TELEFOON", Groep.PERSOON, "De tekst bevat een telefoonnummer."),
    /** E-mail address, also spelt out. */
    EMAIL("TXT-EMAIL", Groep.PERSOON, "De tekst bevat een e-mailadres."),
    /** Web address or name on social media. */
    WEBADRES("TXT-WEBADRES", Groep.PERSOON, "De tekst bevat een webadres of accountnaam."),
    /** Number that satisfies the 11-proof, or the BSN of the message itself. */
    BSN("TXT-BSN", Groep.PERSOON, "De tekst bevat een nummer dat een BSN kan zijn."),
    /** Client number, file number, IBAN or number plate. */
    PERSOONSNUMMER("TXT-NUMMER", Groep.PERSOON, "De tekst bevat een nummer dat bij een persoon hoort."),
    /** Birth date, or a date that can be one. */
    GEBOORTEDATUM("TXT-GEBOORTE", Groep.PERSOON, "De tekst bevat een geboortedatum of een datum die dat kan zijn."),
    /** Age of a person. */
    LEEFTIJD("TXT-LEEFTIJD", Groep.PERSOON, "De tekst noemt een leeftijd."),

    /** Word that is not in the vocabulary of process information. */
    ONBEKEND_WOORD("TXT-ONBEKEND", Groep.TWIJFEL, "De tekst bevat een woord dat niet als procesinformatie bekend is."),
    /** No word, or a sentence that is not clearly about the process. */
    GEEN_PROCES("TXT-GEEN-PROCES", Groep.TWIJFEL, "De tekst of een zin daarin gaat niet duidelijk over product, duur, omvang, doelen of administratie."),
    /** "behandeling" and the like without a product beside it. */
    LOS_PRODUCTWOORD("TXT-PRODUCTWOORD", Groep.TWIJFEL, "De tekst noemt een soort hulp zonder product, productcode of omvang erbij."),
    /** Characters that look like others, digits as letters, letters with spaces between. */
    VERHULD("TXT-VERHULD", Groep.TWIJFEL, "De tekst is geschreven met tekens die de betekenis verhullen."),
    /** Markup in the text. */
    OPMAAK("TXT-OPMAAK", Groep.TWIJFEL, "De tekst bevat opmaakcode."),
    /** Number that does not say of what it is. */
    LOS_NUMMER("TXT-LOS-NUMMER", Groep.TWIJFEL, "De tekst bevat een lang nummer zonder aanduiding waarvan."),
    /** Longer than the judge reads. */
    TE_LANG("TXT-LENGTE", Groep.TWIJFEL, "De tekst is te lang om te beoordelen."),
    /** More names in the message than the judge compares with. */
    TE_VEEL_NAMEN("TXT-NAMEN", Groep.TWIJFEL, "In het bericht staan te veel namen om de tekst daarmee te vergelijken.");

    private final String code;
    private final Groep groep;
    private final String reden;

    Kenmerk(String code, Groep groep, String reden) {
        this.code = code;
        this.groep = groep;
        this.reden = reden;
    }

    /** Fixed code, such as {@code TXT-DIAGNOSE}. */
    public String code() {
        return code;
    }

    /** Ground on which it keeps the text back. */
    public Groep groep() {
        return groep;
    }

    /** Dutch sentence for the sender, without anything of the text. */
    public String reden() {
        return reden;
    }
}
