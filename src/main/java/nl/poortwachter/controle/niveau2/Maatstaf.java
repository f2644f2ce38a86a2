package nl.poortwachter.controle.niveau2;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the rules of level 2 measure one message against.
 *
 * @param dagtekening Header/BerichtIdentificatie/Dagtekening of the message
 * @param keuzes how the rules are read where the standard leaves room
 * @param gebreken how many times a rule was found broken so far
 */
record Maatstaf(LocalDate dagtekening, Keuzes keuzes, AtomicInteger gebreken) {
    /** Ten times what a sender gets to see. Beyond it the rules rest: remembering what nobody sees made a large message cost more than its size. */
    static final int HOOGSTENS = 10 * Niveau2.HOOGSTENS;

    /** For a message of this date, of which nothing is known yet. */
    Maatstaf(LocalDate dagtekening, Keuzes keuzes) {
        this(dagtekening, keuzes, new AtomicInteger());
    }

    /** Whether enough is wrong to stop looking. */
    boolean isVol() {
        return gebreken.get() >= HOOGSTENS;
    }
}
