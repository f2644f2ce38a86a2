package nl.poortwachter.beproeving;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Numbers for messages that must not be taken for an earlier one. */
public final class Proefnummers {
    private static final int EERSTE_TESTNUMMER = 999_900_006;
    private static final int LAATSTE_TESTNUMMER = 999_999_990;
    private static final int[] TESTNUMMERS = IntStream.rangeClosed(EERSTE_TESTNUMMER, LAATSTE_TESTNUMMER).filter(Proefnummers::voldoet).toArray();
    private static final AtomicInteger TELLER = new AtomicInteger();

    private Proefnummers() { }

    /** Next in line, the same for no two callers. */
    public static int volgende() {
        return TELLER.incrementAndGet();
    }

    /** An Identificatie or reference, at most 12 characters. */
    public static String identificatie(int nummer) {
        return "P" + Integer.toString(nummer, Character.MAX_RADIX).toUpperCase(java.util.Locale.ROOT);
    }

    /** A ToewijzingNummer. */
    public static int toewijzing(int nummer) {
        return 10_000_000 + nummer;
    }

    /** A citizen number from the range for tests, satisfying the 11-proof; after nine thousand they come round again. */
    public static String bsn(int nummer) {
        return String.valueOf(TESTNUMMERS[nummer % TESTNUMMERS.length]);
    }

    private static boolean voldoet(int bsn) {
        String cijfers = String.valueOf(bsn);
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }
}
