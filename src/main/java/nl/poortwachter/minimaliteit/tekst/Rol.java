package nl.poortwachter.minimaliteit.tekst;

/** Wat een woord in een procestekst doet; bij de eerste drie zegt het {@link Kenmerk} van de lijst wat het is. */
enum Rol {
    /** Hoort niet in procesinformatie: zorginhoud. */
    ZORG,
    /** Hoort niet in procesinformatie: wijst op een persoon. */
    PERSOON,
    /** Naam van een persoon of plaats, die ook een gewoon woord kan zijn: een proceswoord gaat voor. */
    EIGENNAAM,
    /** Grammatica: lidwoord, voorzetsel, hulpwerkwoord. */
    FUNCTIE,
    /** Begint een nieuwe deelzin. */
    VOEGWOORD,
    /** Begint een deelzin die een reden geeft; die moet zelf over het proces gaan. */
    REDEN,
    /** Verwijst naar de cliënt; de deelzin moet dan over het proces gaan. */
    CLIENT,
    /** Onschuldig woord dat op zichzelf niets bewijst. */
    NEUTRAAL,
    /** Gewoon woord dat ook over een kind kan gaan; zie {@link Verbandtoets}. */
    GEBONDEN,
    /** Getal, bedrag of breuk. */
    GETAL,
    /** Datum of periode. */
    DATUM,
    /** Gaat over het proces: product, duur, omvang, doelen, administratie. */
    BEWIJS,
    /** Als BEWIJS, en maakt van een productwoord ernaast een product. */
    ANKER,
    /** Eenheid of hoeveelheid: maakt van een productwoord een product, maar bewijst niets over de cliënt. */
    EENHEID,
    /** Productcode of nummer met een aanduiding. */
    CODE,
    /** Naam van een product. */
    PRODUCT,
    /** Soort hulp die alleen naast een product procesinformatie is. */
    PRODUCTWOORD,
    /** Deel waaruit samengestelde proceswoorden gebouwd mogen worden; als los woord BEWIJS. */
    DEEL,
    /** Einde van een samenstelling die altijd over administratie gaat, wat er ook voor staat. */
    KOP,
    /** Letterteken dat op een ander lijkt; de ingang is "teken vervanging". */
    GELIJKENIS,
    /** Afkorting met punt waarna geen nieuwe zin begint; als woord FUNCTIE. */
    AFKORTING,
    /** Woord dat naast een nummer zegt dat het bij een persoon hoort. */
    PERSOONSLABEL,
    /** Woord dat naast een nummer zegt waarvan het is. */
    NUMMERLABEL,
    /** Woord dat naast een datum zegt dat die over het proces gaat. */
    DATUMLABEL,
    /** Einde van een straatnaam. */
    STRAATEIND,
    /** Gewoon woord dat met een hoofdletter ook een naam is. */
    NAAMWOORD,
    /** Persoonsvorm zonder eigen inhoud; zie {@link Verbandtoets}. */
    PERSOONSVORM,
    /** Telwoord; een rij ervan kan een uitgeschreven nummer zijn. */
    TELWOORD;

    /** Of een woord met deze rol niet door mag; zijn lijst noemt een kenmerk. */
    boolean isGevaar() {
        return this == ZORG || this == PERSOON || this == EIGENNAAM;
    }

    /** Of een tekst met dit woord over het proces gaat. */
    boolean isBewijs() {
        return isSterkBewijs() || this == EENHEID;
    }

    /** Of ook een deelzin over de cliënt met dit woord over het proces gaat. */
    boolean isSterkBewijs() {
        return this == BEWIJS || this == ANKER || this == PRODUCT || this == CODE;
    }

    /** Of een soort hulp ernaast een product is. */
    boolean maaktProduct() {
        return this == ANKER || this == EENHEID || this == PRODUCT || this == CODE;
    }
}
