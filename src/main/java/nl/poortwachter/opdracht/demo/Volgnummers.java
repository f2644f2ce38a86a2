package nl.poortwachter.opdracht.demo;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers that were not used by an earlier run of the demo on the same data. */
final class Volgnummers {
    private static final int EERSTE_TESTNUMMER = 999_900_006;
    private static final int LAATSTE_TESTNUMMER = 999_999_990;
    private final String ronde = Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase(java.util.Locale.ROOT);
    private int teller;

    /** At most twelve characters, as Identificatie allows. */
    String nieuw(String letter) {
        return letter + ronde + ++teller;
    }

    /** A ToewijzingNummer of eight digits. */
    String toewijzing() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    /** A fictional citizen number from the range for tests. */
    String bsn() {
        while (true) {
            int kandidaat = ThreadLocalRandom.current().nextInt(EERSTE_TESTNUMMER, LAATSTE_TESTNUMMER + 1);
            if (klopt(kandidaat)) {
                return String.valueOf(kandidaat);
            }
        }
    }

    /** The same number with a last digit that cannot be right. */
    String ongeldigBsn(String bsn) {
        int laatste = bsn.charAt(8) - '0';
        return bsn.substring(0, 8) + (laatste + 1) % 10;
    }

    private static boolean klopt(int nummer) {
        int som = 0;
        String cijfers = String.valueOf(nummer);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return (som - (cijfers.charAt(8) - '0')) % 11 == 0;
    }
}
