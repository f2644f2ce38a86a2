package nl.poortwachter.bericht.bouw;

import java.util.function.Consumer;
import nl.poortwachter.bericht.Berichtsoort;

/** JW305: one start on allocation 300201, product 45/45A04, on 2026-04-01. */
public final class Jw305 extends Berichtbouwer<Jw305> {
    private static final String STARTS = "Client/StartProducten";

    private Jw305() {
        super(Berichtsoort.JW305);
        standaardClient();
        new Start(standaardIn(STARTS, "StartProduct"), 1);
    }

    /** A valid message. */
    public static Jw305 bericht() {
        return new Jw305();
    }

    /** Adds a start (the first replaces the default): on allocation 300201, 300202 and so on. */
    public Jw305 start(Consumer<Start> invulling) {
        Onderdeel deel = nieuwIn(STARTS, "StartProduct");
        invulling.accept(new Start(deel, aantalIn(STARTS)));
        return this;
    }

    @Override
    Jw305 zelf() {
        return this;
    }

    /** StartProduct. */
    public static final class Start extends Productregel<Start> {
        private Start(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            toewijzing(300200 + nummer).product("45", code(nummer)).met("ToewijzingIngangsdatum", "2026-04-01").begindatum("2026-04-01").nieuw();
        }

        /** ToewijzingNummer. */
        public Start toewijzing(int toewijzingNummer) {
            return met("ToewijzingNummer", toewijzingNummer);
        }

        /** Begindatum. */
        public Start begindatum(String datum) {
            return met("Begindatum", datum);
        }

        /** StatusAanlevering 1. */
        public Start nieuw() {
            return met("StatusAanlevering", "1");
        }

        /** StatusAanlevering 3: takes an earlier start back. */
        public Start verwijderd() {
            return met("StatusAanlevering", "3");
        }

        @Override
        Start zelf() {
            return this;
        }
    }
}
