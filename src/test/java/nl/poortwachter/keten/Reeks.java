package nl.poortwachter.keten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Kop;
import nl.poortwachter.bericht.Leesfout;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.Xmldocument;
import nl.poortwachter.bericht.bouw.Berichtbouwer;

/** A series of accepted messages, and what is known after them. */
public final class Reeks {
    private static final Lezer LEZER = new Lezer(Leesgrenzen.STANDAARD);
    private final Ketenregister register = new Ketenregister();
    private final List<Aanvaard> berichten = new ArrayList<>();

    /** An accepted message and the day it was received. */
    public record Aanvaard(Berichtbouwer<?> bericht, LocalDate ontvangen) { }

    private Reeks() { }

    /** A chain in which these messages were accepted, each received on its Dagtekening. */
    public static Reeks van(Berichtbouwer<?>... eerder) {
        Reeks reeks = new Reeks();
        for (Berichtbouwer<?> bericht : eerder) {
            reeks.dan(bericht);
        }
        return reeks;
    }

    /** Accepts one more message. */
    public Reeks dan(Berichtbouwer<?> bouwer) {
        Bericht bericht = bericht(bouwer);
        berichten.add(new Aanvaard(bouwer, bericht.kop().dagtekening()));
        register.neemOp(Ketenfeiten.uit(bericht), pseudoniem(bericht));
        return this;
    }

    /** Accepts one more message, received on this date. */
    public Reeks dan(Berichtbouwer<?> bouwer, String ontvangen) {
        Bericht bericht = bericht(bouwer);
        berichten.add(new Aanvaard(bouwer, LocalDate.parse(ontvangen)));
        register.neemOp(Ketenfeiten.uit(bericht, LocalDate.parse(ontvangen)), pseudoniem(bericht));
        return this;
    }

    /** A message that was refused: only its key is used up. */
    public Reeks geweigerd(Berichtbouwer<?> bouwer) {
        register.gebruikt(Berichtsleutel.van(bericht(bouwer)));
        return this;
    }

    /** The accepted messages, in order. */
    public List<Aanvaard> berichten() {
        return List.copyOf(berichten);
    }

    /** What is known when this message is judged. */
    public Ketenbeeld voor(Berichtbouwer<?> bouwer) {
        Bericht bericht = bericht(bouwer);
        return register.beeld(bericht, pseudoniem(bericht));
    }

    /** The message that is being built, read back; without JAXB content. */
    public static Bericht bericht(Berichtbouwer<?> bouwer) {
        try {
            Xmldocument document = LEZER.lees(bouwer.bytes());
            return new Bericht("3.2", bouwer.soort(), Kop.uit(document.wortel()), document, null);
        } catch (Leesfout fout) {
            throw new IllegalArgumentException(fout);
        }
    }

    /** The pseudonym of the client in this message, null when it names none. */
    public static Pseudoniem pseudoniem(Bericht bericht) {
        return bericht.bsn() == null ? null : pseudoniem(bericht.bsn());
    }

    /** 32 hexadecimal digits as the real ones are, but without a key: in tests nothing has to be secret. */
    public static Pseudoniem pseudoniem(String bsn) {
        return new Pseudoniem(UUID.nameUUIDFromBytes(bsn.getBytes(StandardCharsets.US_ASCII)).toString().replace("-", ""));
    }
}
