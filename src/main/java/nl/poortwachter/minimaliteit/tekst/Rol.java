package nl.poortwachter.minimaliteit.tekst;

/** What a word does in a text about the process; for the first three the {@link Kenmerk} of the list says what it is. */
enum Rol {
    /** Does not belong in process information: care content. */
    ZORG,
    /** Does not belong in process information: points to a person. */
    PERSOON,
    /** Name of a person or place that may be a plain word as well: a process word goes first. */
    EIGENNAAM,
    /** Grammar: article, preposition, auxiliary verb. */
    FUNCTIE,
    /** Begins a new clause. */
    VOEGWOORD,
    /** Begins a clause that gives a reason, which must itself be about the process. */
    REDEN,
    /** Refers to the client; the clause must then be about the process. */
    CLIENT,
    /** Innocent word that proves nothing by itself. */
    NEUTRAAL,
    /** Plain word that can be about a child as well; see {@link Verbandtoets}. */
    GEBONDEN,
    /** Number, amount or fraction. */
    GETAL,
    /** Date or period. */
    DATUM,
    /** Is about the process: product, duration, volume, goals, administration. */
    BEWIJS,
    /** As BEWIJS, and makes a product of a product word beside it. */
    ANKER,
    /** Unit or quantity: makes a product of a product word, but proves nothing about the client. */
    EENHEID,
    /** Product code, or a number that says of what it is. */
    CODE,
    /** Name of a product. */
    PRODUCT,
    /** Kind of help that is process information only beside a product. */
    PRODUCTWOORD,
    /** Part that compound process words may be made of; a BEWIJS as a word of its own. */
    DEEL,
    /** End of a compound that is always about administration, whatever stands before it. */
    KOP,
    /** Character that looks like another; the entry is "character replacement". */
    GELIJKENIS,
    /** Abbreviation with a dot after which no new sentence begins; a FUNCTIE as a word. */
    AFKORTING,
    /** Word that says of a number beside it that it belongs to a person. */
    PERSOONSLABEL,
    /** Word that says of a number beside it of what it is. */
    NUMMERLABEL,
    /** Word that says of a date beside it that it is about the process. */
    DATUMLABEL,
    /** End of a name of a street. */
    STRAATEIND,
    /** Plain word that is a name as well with a capital. */
    NAAMWOORD,
    /** Finite verb without content of its own; see {@link Verbandtoets}. */
    PERSOONSVORM,
    /** Numeral; a row of them can be a number that is spelt out. */
    TELWOORD;

    /** True when a word with this role may not pass; its list names a Kenmerk. */
    boolean isGevaar() {
        return this == ZORG || this == PERSOON || this == EIGENNAAM;
    }

    /** True when a text with this word is about the process. */
    boolean isBewijs() {
        return isSterkBewijs() || this == EENHEID;
    }

    /** True when even a clause about the client is about the process with this word. */
    boolean isSterkBewijs() {
        return this == BEWIJS || this == ANKER || this == PRODUCT || this == CODE;
    }

    /** True when a kind of help beside it is a product. */
    boolean maaktProduct() {
        return this == ANKER || this == EENHEID || this == PRODUCT || this == CODE;
    }
}
