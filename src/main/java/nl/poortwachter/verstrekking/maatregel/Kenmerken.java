package nl.poortwachter.verstrekking.maatregel;

import java.util.Locale;
import java.util.UUID;
import nl.poortwachter.bericht.Bsn;
import nl.poortwachter.minimaliteit.Bescherming.Adres;
import nl.poortwachter.opslag.Pseudonimiseerder;

/** What a measure is recorded under: a pseudonym, so that the list itself gives nobody away, or the number of a message. Thread safe. */
public final class Kenmerken {
    private final Pseudonimiseerder pseudonimiseerder;

    /** With these pseudonyms. */
    public Kenmerken(Pseudonimiseerder pseudonimiseerder) {
        this.pseudonimiseerder = pseudonimiseerder;
    }

    /** Of a citizen; the same as in every other table. */
    public String burger(Bsn bsn) {
        return pseudonimiseerder.pseudoniem(bsn.waarde());
    }

    /** Of an address; spaces, capitals and leading zeros make no difference. */
    public String adres(Adres adres) {
        String postcode = adres.postcode().replace(" ", "").toUpperCase(Locale.ROOT);
        return pseudonimiseerder.pseudoniem("adres " + postcode + " " + adres.huisnummer().replaceFirst("^0+(?=[0-9])", ""));
    }

    /** Of a message. */
    public static String bericht(UUID nummer) {
        return nummer.toString();
    }

    String burger(String bsn) {
        return pseudonimiseerder.pseudoniem(bsn);
    }
}
