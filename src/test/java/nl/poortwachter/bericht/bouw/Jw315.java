package nl.poortwachter.bericht.bouw;

import java.util.function.Consumer;
import nl.poortwachter.bericht.Berichtsoort;

/** JW315: one request REF-1 for product 45/45A04, 4 hours a month, 2026-05-01 to 2026-12-31, referred by the gemeente (01). */
public final class Jw315 extends Berichtbouwer<Jw315> {
    private static final String AANVRAGEN = "Client/AangevraagdeProducten";

    private Jw315() {
        super(Berichtsoort.JW315);
        standaardClient();
        new Aanvraag(standaardIn(AANVRAGEN, "AangevraagdProduct"), 1);
    }

    /** A valid message. */
    public static Jw315 bericht() {
        return new Jw315();
    }

    /** Adds a requested product (the first replaces the default): REF-1, REF-2 and so on, each with its own product code. */
    public Jw315 aanvraag(Consumer<Aanvraag> invulling) {
        Onderdeel deel = nieuwIn(AANVRAGEN, "AangevraagdProduct");
        invulling.accept(new Aanvraag(deel, aantalIn(AANVRAGEN)));
        return this;
    }

    @Override
    Jw315 zelf() {
        return this;
    }

    /** AangevraagdProduct. */
    public static final class Aanvraag extends Productregel<Aanvraag> {
        private Aanvraag(Onderdeel onderdeel, int nummer) {
            super(onderdeel);
            referentie("REF-" + nummer).product("45", code(nummer)).periode("2026-05-01", "2026-12-31").met("Verwijzer/Type", "01");
        }

        /** ReferentieAanbieder. */
        public Aanvraag referentie(String referentieAanbieder) {
            return met("ReferentieAanbieder", referentieAanbieder);
        }

        /** ToewijzingIngangsdatum and ToewijzingEinddatum. */
        public Aanvraag periode(String ingangsdatum, String einddatum) {
            return met("ToewijzingIngangsdatum", ingangsdatum).met("ToewijzingEinddatum", einddatum);
        }

        /** ToewijzingIngangsdatum without ToewijzingEinddatum. */
        public Aanvraag vanaf(String ingangsdatum) {
            return met("ToewijzingIngangsdatum", ingangsdatum).zonder("ToewijzingEinddatum");
        }

        /** Verwijzer with an AGB code, such as 02 for a general practitioner. */
        public Aanvraag verwijzer(String type, String zorgverlenerCode) {
            return met("Verwijzer/Type", type).met("Verwijzer/ZorgverlenerCode", zorgverlenerCode).zonder("Verwijzer/Naam");
        }

        @Override
        Aanvraag zelf() {
            return this;
        }
    }
}
