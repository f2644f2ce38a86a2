package nl.poortwachter.retour;

import java.util.Optional;
import nl.poortwachter.bericht.Kop;

/** How a return message from the traffic relates to what is known of the message it says it answers (IB021, IB022). */
public enum Retourkoppeling {
    /** It answers this message, as the first. */
    GEKOPPELD(null, null),
    /** No such message is known (yet): to be held and shown, not dropped. */
    ONGEKOPPELD(null, null),
    /** The message was answered before; there is one return per message. */
    DUBBEL("RETOUR-DUBBEL", "Op dit bericht is al een retourbericht ontvangen."),
    /** The party used this IdentificatieRetour before, for another return (BRS20). */
    NUMMER_GEBRUIKT("RETOUR-NUMMER", "Deze IdentificatieRetour is al gebruikt voor een ander retourbericht."),
    /** The message was sent to another party than the one that answers it. */
    ANDERE_PARTIJ("RETOUR-ANDERE-PARTIJ", "Het bericht waarop dit een retour is, was niet aan deze partij gericht.");

    private final String code;
    private final String melding;

    Retourkoppeling(String code, String melding) {
        this.code = code;
        this.melding = melding;
    }

    /**
     * What is known of the original.
     *
     * @param ontvanger its Header/Ontvanger
     * @param heeftRetour whether a return on it was accepted, or made by the gateway
     */
    public record Origineel(String ontvanger, boolean heeftRetour) { }

    /**
     * Relates a return to the message found under its {@link Koppelsleutel}.
     *
     * @param retour header of the return
     * @param nummerGebruikt whether its sender used its IdentificatieRetour for another return
     * @param origineel what was found, if anything
     */
    public static Retourkoppeling van(Kop retour, boolean nummerGebruikt, Optional<Origineel> origineel) {
        if (nummerGebruikt) {
            return NUMMER_GEBRUIKT;
        }
        if (origineel.isEmpty()) {
            return ONGEKOPPELD;
        }
        // The key does not name the receiver, so without this anyone who may send returns could answer for another.
        if (!origineel.get().ontvanger().equals(retour.ontvanger())) {
            return ANDERE_PARTIJ;
        }
        return origineel.get().heeftRetour() ? DUBBEL : GEKOPPELD;
    }

    /** True when the return must be refused. */
    public boolean isWeigering() {
        return code != null;
    }

    /** Code of the refusal; null when it is none. */
    public String code() {
        return code;
    }

    /** Dutch sentence with the refusal; null when it is none. */
    public String melding() {
        return melding;
    }
}
