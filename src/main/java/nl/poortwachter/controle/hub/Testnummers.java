package nl.poortwachter.controle.hub;

/** The range of citizen numbers that belongs to nobody and is meant for tests: 999900006 to 999999990. */
final class Testnummers {
    private static final int EERSTE = 999_900_006;
    private static final int LAATSTE = 999_999_990;

    private Testnummers() { }

    /** @param bsn nine digits, as the schema demands */
    static boolean bevat(String bsn) {
        int nummer = Integer.parseInt(bsn);
        return nummer >= EERSTE && nummer <= LAATSTE;
    }

    /** True for a number that may belong to somebody. One that fails the 11-proof belongs to nobody; rule CS002 refuses it with a better reason. */
    static boolean kanEchtZijn(String bsn) {
        int som = -(bsn.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (bsn.charAt(i) - '0');
        }
        return som % 11 == 0 && !bevat(bsn);
    }
}
