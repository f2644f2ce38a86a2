package nl.poortwachter.aflevering;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to try again: the pause doubles per attempt up to a maximum and is spread at random, so that senders do not return in step.
 *
 * @param eerstePauze pause after the first attempt
 * @param langstePauze the pause never grows beyond this
 * @param meestePogingen after this many attempts the message is a dead letter
 */
public record Herkansing(Duration eerstePauze, Duration langstePauze, int meestePogingen) {

    /** True when no attempt may follow this one. */
    public boolean opgebruikt(int poging) {
        return poging >= meestePogingen;
    }

    /** Pause after this attempt (from 1): between half and the whole of the doubled pause. */
    public Duration pauzeNa(int poging, RandomGenerator toeval) {
        long verdubbeld = eerstePauze.toMillis() << Math.min(poging - 1, 30);
        long pauze = Math.min(verdubbeld, langstePauze.toMillis());
        return Duration.ofMillis(pauze / 2 + (long) (toeval.nextDouble() * (pauze - pauze / 2)));
    }
}
