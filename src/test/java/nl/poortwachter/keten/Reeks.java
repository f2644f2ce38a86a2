package nl.poortwachter.keten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Berichtbouwer;

/** A series of accepted messages, and what is known after them. */
public final class Reeks {
    private final Ketenregister register = new Ketenregister();

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
        register.neemOp(Ketenfeiten.uit(bericht), pseudoniem(bericht));
        return this;
    }

    /** Accepts one more message, received on this date. */
    public Reeks dan(Berichtbouwer<?> bouwer, String ontvangen) {
        Bericht bericht = bericht(bouwer);
        register.neemOp(Ketenfeiten.uit(bericht, LocalDate.parse(ontvangen)), pseudoniem(bericht));
        return this;
    }

    /** A message that was refused: only its key is used up. */
    public Reeks geweigerd(Berichtbouwer<?> bouwer) {
        register.gebruikt(Berichtsleutel.van(bericht(bouwer)));
        return this;
    }

    /** What is known when this message is judged. */
    public Ketenbeeld voor(Berichtbouwer<?> bouwer) {
        Bericht bericht = bericht(bouwer);
        return register.beeld(bericht, pseudoniem(bericht));
    }

    /** The message that is being built, as the gateway reads it. */
    public static Bericht bericht(Berichtbouwer<?> bouwer) {
        return bouwer.lees();
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
