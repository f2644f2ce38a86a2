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
}
