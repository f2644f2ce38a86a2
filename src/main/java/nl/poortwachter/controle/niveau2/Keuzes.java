package nl.poortwachter.controle.niveau2;

/**
 * How the rules are read where the standard leaves room.
 *
 * @param einddatumTotDagtekening TR134 also refuses a StopProduct whose Einddatum lies after Dagtekening
 * @param adresVerplicht CD034 also refuses a Contact of Soort 01 or 03 that has no Adres at all
 */
public record Keuzes(boolean einddatumTotDagtekening, boolean adresVerplicht) {

    /** A stop is reported afterwards, so Einddatum is tested; a Contact without Adres is left to TR006. */
    public static final Keuzes STANDAARD = new Keuzes(true, false);
}
