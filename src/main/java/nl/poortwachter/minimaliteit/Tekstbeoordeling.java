package nl.poortwachter.minimaliteit;

import nl.poortwachter.minimaliteit.tekst.Tekstcontext;
import nl.poortwachter.minimaliteit.tekst.Tekstoordeel;

/** Judges a free text; {@code Tekstoordelaar::beoordeel} is the one that counts. Must be thread safe and give the same answer every time. */
@FunctionalInterface
public interface Tekstbeoordeling {

    /** What this text is about, given what the message around it says. */
    Tekstoordeel beoordeel(String tekst, Tekstcontext context);
}
