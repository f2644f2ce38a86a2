package nl.poortwachter.termijn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What can be due, and how long it may take. The names are stored and shown: only add. */
public enum Termijnsoort {
    /** The return on a message: 3 working days after its receipt. */
    RETOUR("OP090", dag -> Werkdagen.plus(dag, 3), "Retourbericht binnen 3 werkdagen na ontvangst."),
    /** The first answer on a request, JW301 or JW319: 5 working days after its receipt. */
    BESLUIT("OP274/OP346", dag -> Werkdagen.plus(dag, 5), "Toewijzing of antwoord binnen 5 werkdagen na ontvangst van het verzoek."),
    /** The decision after VerzoekAntwoord 2: 8 weeks after Dagtekening of the request. */
    ONDERZOEK("OP274/OP346", dag -> dag.plusWeeks(8), "Besluit na onderzoek binnen 8 weken na de dagtekening van het verzoek."),
    /** A refusal because another municipality is responsible: 2 weeks after receipt of the request. */
    WOONPLAATSBEGINSEL("OP359", dag -> dag.plusWeeks(2), "Afwijzing wegens het woonplaatsbeginsel binnen 2 weken na ontvangst van het verzoek."),
    /** The JW305: 5 working days after the start. */
    STARTMELDING("OP271", dag -> Werkdagen.plus(dag, 5), "Startbericht binnen 5 werkdagen na de start."),
    /** The JW307: 5 working days after the end. */
    STOPMELDING("OP272", dag -> Werkdagen.plus(dag, 5), "Stopbericht binnen 5 werkdagen na het einde.");

    private final String regel;
    private final UnaryOperator<LocalDate> uiterlijk;
    private final String melding;

    Termijnsoort(String regel, UnaryOperator<LocalDate> uiterlijk, String melding) {
        this.regel = regel;
        this.uiterlijk = uiterlijk;
        this.melding = melding;
    }

    /** Rule of the standard. */
    public String regel() {
        return regel;
    }

    /** Dutch sentence: what must be done by when. */
    public String melding() {
        return melding;
    }

    /** Name in the database and in the API, such as retour. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The term that begins on this day. Weeks are calendar weeks, also when they end in a weekend. */
    public Termijn vanaf(LocalDate aanvang) {
        return new Termijn(this, aanvang, uiterlijk.apply(aanvang));
    }

    static Termijnsoort metNaam(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT));
    }
}
