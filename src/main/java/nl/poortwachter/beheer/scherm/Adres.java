package nl.poortwachter.beheer.scherm;

import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;

/** Reads what stands in the address of a page. */
public final class Adres {
    private Adres() { }

    /**
     * The number in this part of the address.
     *
     * @throws GeenPagina when it is none
     */
    public static UUID nummer(String deel) {
        return Berichtnummer.lees(deel).orElseThrow(GeenPagina::new);
    }
}
