package nl.poortwachter.bericht;

import java.time.LocalDate;

/**
 * The header of a message that passed the schema.
 *
 * @param berichtcode three digits
 * @param versie BerichtVersie
 * @param subversie BerichtSubversie
 * @param afzender gemeentecode or AGB code; in a return still that of the message it answers (IV028)
 * @param ontvanger gemeentecode or AGB code; in a return still that of the message it answers
 * @param identificatie the sender's own number of the (answered) message
 * @param dagtekening date of the (answered) message
 * @param identificatieRetour number of the return, null in a heenbericht
 * @param dagtekeningRetour date of the return, null in a heenbericht
 */
public record Kop(String berichtcode, int versie, int subversie, String afzender, String ontvanger, String identificatie,
                  LocalDate dagtekening, String identificatieRetour, LocalDate dagtekeningRetour) {

    /** Reads the header below this root; only for a message that passed the schema. */
    public static Kop uit(Knoop wortel) {
        Knoop kop = wortel.vind("Header");
        String retourdatum = kop.waarde("DagtekeningRetour");
        return new Kop(kop.waarde("BerichtCode"), getal(kop.waarde("BerichtVersie")), getal(kop.waarde("BerichtSubversie")),
                kop.waarde("Afzender"), kop.waarde("Ontvanger"),
                kop.vind("BerichtIdentificatie", "Identificatie").tekst(),
                Datums.lees(kop.waarde("BerichtIdentificatie", "Dagtekening")),
                kop.vind("IdentificatieRetour") == null ? null : kop.vind("IdentificatieRetour").tekst(),
                retourdatum == null ? null : Datums.lees(retourdatum));
    }

    private static int getal(String tekst) {
        return Integer.parseInt(tekst);
    }
}
