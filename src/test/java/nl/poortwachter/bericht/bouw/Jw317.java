package nl.poortwachter.bericht.bouw;

import java.util.function.Consumer;
import nl.poortwachter.bericht.Berichtsoort;

/** JW317: request REF-1 that changes allocation 300201 to 8 hours a month from 2026-05-01 to 2026-12-31; no unchanged or new products. */
public final class Jw317 extends Berichtbouwer<Jw317> {
    private static final String ONGEWIJZIGD = "Client/Verzoek/OngewijzigdeProducten";
    private static final String TE_WIJZIGEN = "Client/Verzoek/TeWijzigenProducten";
    private static final String NIEUW = "Client/Verzoek/NieuweProducten";

    private Jw317() {
        super(Berichtsoort.JW317);
        bsn(BSN);
        referentie("REF-1").met("Client/Verzoek/RedenVerzoek", "1");
        new Wijziging(standaardIn(TE_WIJZIGEN, "TeWijzigenProduct"), 1);
    }

    /** A valid message. */
    public static Jw317 bericht() {
        return new Jw317();
    }

    /** Verzoek/ReferentieAanbieder. */
    public Jw317 referentie(String referentieAanbieder) {
        return met("Client/Verzoek/ReferentieAanbieder", referentieAanbieder);
    }

    /** Adds an OngewijzigdProduct. */
    public Jw317 ongewijzigd(int toewijzingNummer) {
        nieuwIn(ONGEWIJZIGD, "OngewijzigdProduct").haal("ToewijzingNummer").zet(Integer.toString(toewijzingNummer));
        return this;
    }

    /** Adds a TeWijzigenProduct (the first replaces the default): allocation 300201, 300202 and so on. */
    public Jw317 wijziging(Consumer<Wijziging> invulling) {
        Onderdeel deel = nieuwIn(TE_WIJZIGEN, "TeWijzigenProduct");
        invulling.accept(new Wijziging(deel, aantalIn(TE_WIJZIGEN)));
        return this;
    }

    /** Adds a NieuwProduct from 2026-05-01 to 2026-12-31, each with its own product code. */
    public Jw317 nieuw(Consumer<Nieuw> invulling) {
        Onderdeel deel = nieuwIn(NIEUW, "NieuwProduct");
        invulling.accept(new Nieuw(deel, aantalIn(NIEUW)));
        return this;
    }

    /** Without TeWijzigenProducten; then valid only with both unchanged and new products. */
    public Jw317 zonderWijziging() {
        return zonder(TE_WIJZIGEN);
    }

    @Override
    Jw317 zelf() {
        return this;
    }

    /** TeWijzigenProduct. */
    public static final class Wijziging extends Productregel<Wijziging> {
        private Wijziging(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            toewijzing(300200 + nummer).periode("2026-05-01", "2026-12-31").omvang(8, "04", "4");
        }

        /** ToewijzingNummer. */
        public Wijziging toewijzing(int toewijzingNummer) {
            return met("ToewijzingNummer", toewijzingNummer);
        }

        /** GewensteIngangsdatum and Einddatum. */
        public Wijziging periode(String ingangsdatum, String einddatum) {
            return met("GewensteIngangsdatum", ingangsdatum).met("Einddatum", einddatum);
        }

        /** GewensteIngangsdatum without Einddatum. */
        public Wijziging vanaf(String ingangsdatum) {
            return met("GewensteIngangsdatum", ingangsdatum).zonder("Einddatum");
        }

        /** Budget in euro cents, without Omvang; a TeWijzigenProduct has no Product. */
        @Override
        public Wijziging budget(int centen) {
            return zonder("Omvang").met("Budget", centen);
        }

        @Override
        Wijziging zelf() {
            return this;
        }
    }

    /** NieuwProduct. */
    public static final class Nieuw extends Productregel<Nieuw> {
        private Nieuw(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            product("45", code(nummer)).periode("2026-05-01", "2026-12-31");
        }

        /** GewensteIngangsdatum and Einddatum. */
        public Nieuw periode(String ingangsdatum, String einddatum) {
            return met("GewensteIngangsdatum", ingangsdatum).met("Einddatum", einddatum);
        }

        /** GewensteIngangsdatum without Einddatum. */
        public Nieuw vanaf(String ingangsdatum) {
            return met("GewensteIngangsdatum", ingangsdatum).zonder("Einddatum");
        }

        @Override
        Nieuw zelf() {
            return this;
        }
    }
}
