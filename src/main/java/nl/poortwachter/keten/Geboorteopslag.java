package nl.poortwachter.keten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Versleuteling;
import org.jdbi.v3.core.Handle;

/**
 * Birth dates from accepted messages, encrypted, for messages of the same citizen and pair that carry none: who may consent depends on age
 * (docs/adr/0044). The caller decides for whom this is needed at all. Works on the connection of the caller. Thread safe.
 */
public final class Geboorteopslag {
    private static final String TUSSEN = "/";
    private final Versleuteling versleuteling;

    /** Under these keys. */
    public Geboorteopslag(Versleuteling versleuteling) {
        this.versleuteling = versleuteling;
    }

    /** Adds the birth date that this message tells; nothing when it tells none. Doing it again for the same message changes nothing. */
    public void schrijf(Bundel bundel, UUID berichtId, Bericht bericht, Pseudoniem burger) {
        Geboortedatum.van(bericht).ifPresent(datum -> bundel.voeg("""
                        insert into keten_geboorte (bericht_id, gemeente, aanbieder, pseudoniem, inhoud)
                        values (?, ?, ?, ?, ?) on conflict do nothing""", berichtId, bericht.gemeente(), bericht.aanbieder(), burger.waarde(),
                versleuteling.versleutel((datum.vroegst() + TUSSEN + datum.laatst()).getBytes(StandardCharsets.UTF_8), berichtId)));
    }

    /** What the last message told of this citizen between the parties of this message. */
    public Optional<Geboortedatum> lees(Handle handle, Bericht bericht, Pseudoniem burger) {
        return handle.createQuery("""
                        select bericht_id, inhoud from keten_geboorte
                        where pseudoniem = :burger and aanbieder = :aanbieder and gemeente = :gemeente order by volgorde desc limit 1""")
                .bind("burger", burger.waarde()).bind("aanbieder", bericht.aanbieder()).bind("gemeente", bericht.gemeente())
                .map((rij, context) -> ontsleuteld(rij.getBytes("inhoud"), rij.getObject("bericht_id", UUID.class))).findOne();
    }

    private Geboortedatum ontsleuteld(byte[] inhoud, UUID berichtId) {
        String[] grenzen = new String(versleuteling.ontsleutel(inhoud, berichtId), StandardCharsets.UTF_8).split(TUSSEN);
        return new Geboortedatum(LocalDate.parse(grenzen[0]), LocalDate.parse(grenzen[1]));
    }
}
