package nl.poortwachter.opdracht.controleer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.verwerking.Doorgang;
import nl.poortwachter.verwerking.Stand;
import nl.poortwachter.verwerking.Stapverslag;
import nl.poortwachter.verwerking.Verslag;

/**
 * The verdict on one file: that of the gateway without the number that only a server gives. The order of the fields is that of the JSON.
 *
 * @param bestand path as the user named it
 * @param soort JW305; null (and shown as null) when not recognised
 * @param geaccepteerd true when nothing refuses the message (it may still have to wait)
 * @param stappen every step, in order
 * @param bevindingen findings, in order of the steps
 * @param gestript what did not pass, with its reason
 * @param stand geaccepteerd, geweigerd, aangehouden or beperkt
 * @param uitgave release of the standard; null when not recognised
 * @param fase number of the phase in which it was judged; null when it did not come to that
 * @param faseNaam name of that phase
 * @param doel purpose of the disclosure
 * @param grondslag legal basis of the disclosure
 * @param route Verwijzer/Type of the trajectory
 * @param beleid name, version and hash of the policy
 * @param opnieuwNa path of the later file after which a message that was held was judged again; null for a first verdict
 */
@JsonInclude(Include.NON_NULL)
record Bestandsverslag(String bestand, @JsonInclude(Include.ALWAYS) String soort, boolean geaccepteerd, List<Stapverslag> stappen,
                       List<Verslag.Regel> bevindingen, List<Gestript> gestript, Stand stand, String uitgave, Integer fase, String faseNaam,
                       String doel, String grondslag, String route, String beleid, String opnieuwNa) {

    /** The verdict of this passage on this file; {@code aanleiding} is the later file that gave cause for it, or null. */
    static Bestandsverslag van(Bestand bestand, Doorgang doorgang, Bestand aanleiding) {
        Verslag v = doorgang.verslag();
        return new Bestandsverslag(bestand.pad().toString(), v.soort(), v.geaccepteerd(), v.stappen(), v.bevindingen(), v.gestript(), v.stand(),
                v.uitgave(), v.fase(), v.faseNaam(), v.doel(), v.grondslag(), v.route(), v.beleid(),
                aanleiding == null ? null : aanleiding.pad().toString());
    }
}
