package nl.poortwachter.verstrekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Bescherming;
import nl.poortwachter.minimaliteit.Minimalisering;
import nl.poortwachter.minimaliteit.Productnamen;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.tekst.Tekstoordelaar;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;

/** A disclosure as the packaged policy makes it of a test message: nothing known, nothing declared, until the test says otherwise. */
public final class Proefverstrekking {
    /** The moment of every disclosure in tests. */
    public static final Instant NU = Instant.parse("2026-04-01T10:00:00Z");
    /** The citizen of the test messages. */
    public static final Pseudoniem BURGER = new Pseudoniem("0123456789abcdef0123456789abcdef");
    private static final Beleidboek BOEK = Beleidboek.meegeleverd();
    private static final Minimalisering MINIMALISERING = new Minimalisering(Tekstoordelaar.uit(Woordenschat.ingebouwd())::beoordeel,
            Bescherming.geen(), Productnamen.geen());

    private Proefverstrekking() { }

    /** Of this message, with a new number. */
    public static Verstrekking van(Berichtbouwer<?> bouwer) {
        return van(bouwer, Situatie.zonder(NU));
    }

    /** Of this message, about which the sender says this. */
    public static Verstrekking van(Berichtbouwer<?> bouwer, Situatie situatie) {
        return van(Berichtnummer.nieuw(), NU, BURGER, bouwer, situatie);
    }

    /** Of this message, under this number, let through at this moment, about this citizen. */
    public static Verstrekking van(UUID nummer, Instant op, Pseudoniem burger, Berichtbouwer<?> bouwer, Situatie situatie) {
        Bericht bericht = Reeks.bericht(bouwer);
        var beleid = BOEK.voor(bericht.gemeente(), LocalDate.parse("2026-04-01"));
        return Verstrekking.van(nummer, op, bericht, burger, MINIMALISERING.voer(bericht, situatie, Traject.onbekend(), beleid));
    }

    /** Name, version and hash of the policy that counts for the gemeente of the test messages. */
    public static String beleid() {
        return BOEK.voor(Berichtbouwer.GEMEENTE, LocalDate.parse("2026-04-01")).aanduiding();
    }
}
