package nl.poortwachter.keten;

import java.util.Arrays;
import java.util.Optional;

/** The phases of a treatment trajectory, numbered 0 to 8. */
public enum Fase {
    KEUKENTAFEL("Keukentafel"),
    AFSTEMMING("Afstemming"),
    SCREENING("Screening/triage"),
    CONTACT("Contact"),
    TOEWIJZING("Toewijzing"),
    STARTGESPREK("Startgesprek"),
    BEHANDELTRAJECT("Behandeltraject"),
    EVALUATIE("Evaluatie"),
    AFRONDING("Afronding");

    private final String naam;

    Fase(String naam) {
        this.naam = naam;
    }

    /** Dutch name. */
    public String naam() {
        return naam;
    }

    /** Number from 0 to 8. */
    public int nummer() {
        return ordinal();
    }

    /** The phase with this number, written as one digit. */
    public static Optional<Fase> lees(String nummer) {
        return Arrays.stream(values()).filter(f -> String.valueOf(f.nummer()).equals(nummer)).findFirst();
    }

    /** For messages to people: "4 (Toewijzing)". */
    @Override
    public String toString() {
        return nummer() + " (" + naam + ")";
    }
}
