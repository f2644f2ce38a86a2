package nl.poortwachter.termijn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as parties see it. Holds nothing about a citizen.
 *
 * @param bericht number of the message that began it
 * @param soort what is due, such as retour
 * @param status open, vandaag, te-laat, gehaald or alsnog
 * @param uiterlijk last day that is in time
 * @param partij code of the party that must act
 * @param tegenpartij code of the party that waits for it
 * @param kenmerk ReferentieAanbieder of the request, or null
 * @param gehaald day on which it was done, or null
 * @param regel rule of the standard
 * @param melding Dutch sentence: what must be done by when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Termijnbeeld(UUID bericht, String soort, String status, LocalDate uiterlijk, String partij, String tegenpartij, String kenmerk,
                           LocalDate gehaald, String regel, String melding) {

    /** How this deadline looks on this day. */
    public static Termijnbeeld van(Termijnregel regel, LocalDate vandaag) {
        Termijnsoort soort = regel.termijn().soort();
        return new Termijnbeeld(regel.berichtId(), soort.naam(), regel.status(vandaag).naam(), regel.termijn().uiterlijk(), regel.partij(),
                regel.tegenpartij(), regel.kenmerk(), regel.gehaaldOp(), soort.regel(), soort.melding());
    }
}
