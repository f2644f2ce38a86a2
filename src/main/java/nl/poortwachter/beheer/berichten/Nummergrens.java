package nl.poortwachter.beheer.berichten;

import java.time.Instant;
import java.util.UUID;

/** Where moments lie among message numbers. A number is a version 7 UUID: it begins with its moment in milliseconds, so a period is a range of numbers. */
public final class Nummergrens {
    private static final int TIJDBITS = 16;
    private static final long VERSIE_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Nummergrens() { }

    /** The lowest number that can have been given at this moment. */
    public static UUID van(Instant moment) {
        return new UUID(moment.toEpochMilli() << TIJDBITS | VERSIE_7, VARIANT);
    }
}
