package nl.poortwachter.bericht.bouw;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.poortwachter.bericht.Berichtsoort;

/**
 * Random messages that are valid on levels 1 and 2, with every optional element now present, now absent. The same seed gives the same
 * message.
 */
public final class Berichtgenerator {
    private final Toeval toeval;
    private final LocalDate dagtekening;

    private Berichtgenerator(long zaad) {
        toeval = new Toeval(zaad);
        dagtekening = toeval.datum(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-11-01"));
    }

    /** Random messages of JW301, 305, 307, 315, 317 and 319. */
    public static Arbitrary<Berichtbouwer<?>> berichten() {
        return berichten(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307, Berichtsoort.JW315, Berichtsoort.JW317, Berichtsoort.JW319);
    }

    /** Random messages of these kinds; no returns. */
    public static Arbitrary<Berichtbouwer<?>> berichten(Berichtsoort... soorten) {
        return Arbitraries.longs().flatMap(zaad -> Arbitraries.of(soorten).map(soort -> bericht(soort, zaad)));
    }

    /** The message of this kind that belongs to this seed. */
    public static Berichtbouwer<?> bericht(Berichtsoort soort, long zaad) {
        Berichtgenerator generator = new Berichtgenerator(zaad);
        return generator.metKop(switch (soort) {
            case JW301 -> generator.jw301();
            case JW305 -> generator.jw305();
            case JW307 -> generator.jw307();
            case JW315 -> generator.jw315();
            case JW317 -> generator.jw317();
            case JW319 -> generator.jw319();
            default -> throw new IllegalArgumentException("Een retourbericht hoort bij een bericht: Retour.op(...)");
        }, zaad);
    }

    private Berichtbouwer<?> metKop(Berichtbouwer<?> bericht, long zaad) {
        bericht.gemeente(toeval.een("0748", "0777", "1655", "1709", "1674", "0840", "0851", "0873", "0879"));
        bericht.aanbieder(toeval.een("12345678", "12345679", "12345680"));
        bericht.identificatie("B" + Long.toString(Math.floorMod(zaad, 131_621_703_842_267_136L), 36));
        return bericht.dagtekening(dagtekening.toString());
    }

    private <B extends Berichtbouwer<B>> B client(B bericht) {
        new Clientgenerator(toeval, dagtekening).client(bericht);
        return bericht.bsn(toeval.bsn());
    }

    private Jw301 jw301() {
        Jw301 bericht = client(Jw301.bericht());
        new Clientgenerator(toeval, dagtekening).clientVan301(bericht);
        commentaar(bericht, "Client/Commentaar");
        int aantal = toeval.getal(1, 5);
        Productgenerator producten = new Productgenerator(toeval, aantal, dagtekening.minusYears(1));
        for (int i = 0; i < aantal; i++) {
            bericht.toewijzing(t -> {
                producten.vul(t, "Ingangsdatum", "Einddatum");
                t.toegewezen(toeval.datum(dagtekening.minusYears(1), dagtekening).toString(), toeval.een("00:00:00", "23:59:59.999"));
                toewijzingsdetails(t);
            });
        }
        return bericht;
    }

    private void toewijzingsdetails(Jw301.Toewijzing toewijzing) {
        if (toeval.kans(0.3)) {
            toewijzing.referentie(toeval.tekst(36));
        }
        if (toeval.kans(0.2)) {
            toewijzing.verwijderd();
        } else if (toeval.kans(0.3)) {
            toewijzing.reden(toeval.een("02", "03", "04", "14"));
        }
        commentaar(toewijzing, "Commentaar");
    }

    private Jw305 jw305() {
        Jw305 bericht = client(Jw305.bericht());
        for (int i = toeval.getal(1, 4); i > 0; i--) {
            bericht.start(s -> {
                s.begindatum(toeval.datum(dagtekening.minusYears(1), dagtekening).toString()).met("StatusAanlevering", toeval.een("1", "3"));
                levering(s);
            });
        }
        return bericht;
    }

    private Jw307 jw307() {
        Jw307 bericht = client(Jw307.bericht());
        for (int i = toeval.getal(1, 4); i > 0; i--) {
            bericht.stop(s -> {
                LocalDate begin = toeval.datum(dagtekening.minusYears(1), dagtekening);
                s.begindatum(begin.toString()).einde(toeval.datum(begin, dagtekening).toString(), toeval.een("02", "20", "31", "39"));
                s.met("StatusAanlevering", toeval.een("1", "3"));
                levering(s);
            });
        }
        return bericht;
    }

    /** Lines stay different by ToewijzingNummer; which is absent at most on the one line that keeps its own product code. */
    private void levering(Productregel<?> regel) {
        if (toeval.kans(0.2)) {
            regel.zonder("ToewijzingNummer", "ToewijzingIngangsdatum");
        } else if (toeval.kans(0.3)) {
            regel.zonder("Product");
        } else if (toeval.kans(0.3)) {
            regel.zonder("Product/Code", "ToewijzingIngangsdatum");
        }
    }

    private Jw315 jw315() {
        Jw315 bericht = client(Jw315.bericht());
        commentaar(bericht, "Client/Commentaar");
        if (toeval.kans(0.5)) {
            bericht.met("Client/GezagsdragerBekend", toeval.een("1", "2"));
        }
        int aantal = toeval.getal(1, 4);
        Productgenerator producten = new Productgenerator(toeval, aantal, dagtekening.minusMonths(1));
        for (int i = 0; i < aantal; i++) {
            bericht.aanvraag(a -> {
                producten.vul(a, "ToewijzingIngangsdatum", "ToewijzingEinddatum");
                aanvraagdetails(a);
            });
        }
        return bericht;
    }

    private void aanvraagdetails(Jw315.Aanvraag aanvraag) {
        if (toeval.kans(0.5)) {
            aanvraag.met("BeschikkingNummer", toeval.getal(0, 999_999)).met("BeschikkingIngangsdatum", dagtekening);
        }
        switch (toeval.getal(0, 2)) {
            case 0 -> aanvraag.verwijzer(toeval.een("02", "03", "04", "05"), "01234567");
            case 1 -> aanvraag.met("Verwijzer/Type", toeval.een("02", "05", "06", "08")).met("Verwijzer/Naam", toeval.tekst(64));
            default -> aanvraag.met("Verwijzer/Type", toeval.een("01", "06", "08"));
        }
        if (toeval.kans(0.5)) {
            aanvraag.met("Raamcontract", toeval.een("1", "2"));
        }
        commentaar(aanvraag, "Commentaar");
    }

    private Jw317 jw317() {
        Jw317 bericht = Jw317.bericht().bsn(toeval.bsn()).referentie(toeval.tekst(36)).met("Client/Verzoek/RedenVerzoek", toeval.een("1", "2"));
        int ongewijzigd = toeval.getal(0, 3);
        int nieuw = toeval.getal(0, 3);
        for (int i = 0; i < ongewijzigd; i++) {
            bericht.ongewijzigd(999_999 - i);
        }
        Productgenerator producten = new Productgenerator(toeval, Math.max(nieuw, 1), dagtekening.plusDays(1));
        for (int i = 0; i < nieuw; i++) {
            bericht.nieuw(n -> producten.vul(n, "GewensteIngangsdatum", "Einddatum"));
        }
        if (ongewijzigd > 0 && nieuw > 0 && toeval.kans(0.5)) {
            return bericht.zonderWijziging();
        }
        for (int i = toeval.getal(1, 3); i > 0; i--) {
            bericht.wijziging(w -> new Productgenerator(toeval, 1, dagtekening.minusMonths(3)).vul(w, "GewensteIngangsdatum", "Einddatum"));
        }
        return bericht;
    }

    private Jw319 jw319() {
        Jw319 bericht = Jw319.bericht().referentie(toeval.tekst(36));
        return switch (toeval.getal(0, 2)) {
            case 0 -> bericht.inOnderzoek();
            case 1 -> bericht.andereGemeente(toeval.een("1674", "0758"));
            default -> bericht.afgewezen(toeval.een("1", "2", "3", "4", "5", "6", "7", "9"));
        };
    }

    private void commentaar(Bouwer<?> deel, String pad) {
        if (toeval.kans(0.4)) {
            deel.met(pad, toeval.commentaar());
        }
    }
}
