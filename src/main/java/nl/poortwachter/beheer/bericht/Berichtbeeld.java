package nl.poortwachter.beheer.bericht;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.termijn.Termijnbeeld;
import nl.poortwachter.verwerking.Verslag;

/**
 * All about one message but its content.
 *
 * @param wachtTot when waiting ends in a refusal, or null
 * @param heeftInhoud true while its content is kept
 * @param bezorging its row in the outbox, or null
 * @param wachtreden key of the text that says why it waits, or null when it does not
 * @param tijdlijn what happened, oldest first
 * @param origineel what it answers, or null
 * @param antwoorden what answers it
 */
public record Berichtbeeld(UUID id, String soort, String uitgave, String verzender, String bestemming, String identificatie, String afnemer,
                           Instant ontvangenOp, Instant bijgewerktOp, String stand, Instant wachtTot, boolean heeftInhoud, Verslag verslag,
                           Bezorging bezorging, String wachtreden, List<Gebeurtenis> tijdlijn, Verwijzing origineel, List<Verwijzing> antwoorden,
                           List<Termijnbeeld> termijnen) {

    /** Findings that make it wait or refuse it, without remarks. */
    public List<Verslag.Regel> bevindingen() {
        return verslag.bevindingen();
    }
}
