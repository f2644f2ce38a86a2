package nl.poortwachter.bericht.bouw;

import java.util.function.Consumer;
import nl.poortwachter.bericht.Berichtsoort;

/** JW307: one stop on allocation 300201, product 45/45A04, started 2026-03-02 and ended 2026-03-31 with reason 31. */
public final class Jw307 extends Berichtbouwer<Jw307> {
    private static final String STOPS = "Client/StopProducten";

    private Jw307() {
        super(Berichtsoort.JW307);
        standaardClient();
        new Stop(standaardIn(STOPS, "StopProduct"), 1);
    }

    /** A valid message. */
    public static Jw307 bericht() {
        return new Jw307();
    }

    /** Adds a stop (the first replaces the default): on allocation 300201, 300202 and so on. */
    public Jw307 stop(Consumer<Stop> invulling) {
        Onderdeel deel = nieuwIn(STOPS, "StopProduct");
        invulling.accept(new Stop(deel, aantalIn(STOPS)));
        return this;
    }

    @Override
    Jw307 zelf() {
        return this;
    }

    /** StopProduct. */
    public static final class Stop extends Productregel<Stop> {
        private Stop(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            toewijzing(300200 + nummer).product("45", code(nummer)).met("ToewijzingIngangsdatum", "2026-03-02").begindatum("2026-03-02")
                    .einde("2026-03-31", "31").nieuw();
        }

        /** ToewijzingNummer. */
        public Stop toewijzing(int toewijzingNummer) {
            return met("ToewijzingNummer", toewijzingNummer);
        }

        /** Begindatum of the start that ends. */
        public Stop begindatum(String datum) {
            return met("Begindatum", datum);
        }

        /** Einddatum and RedenBeeindiging (20 is a temporary stop). */
        public Stop einde(String datum, String reden) {
            return met("Einddatum", datum).met("RedenBeeindiging", reden);
        }

        /** StatusAanlevering 1. */
        public Stop nieuw() {
            return met("StatusAanlevering", "1");
        }

        /** StatusAanlevering 3: takes an earlier stop back. */
        public Stop verwijderd() {
            return met("StatusAanlevering", "3");
        }

        @Override
        Stop zelf() {
            return this;
        }
    }
}
