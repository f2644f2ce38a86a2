package nl.poortwachter.controle.niveau3;

import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.keten.Reeks;

/** What judges a message after a series: the rules themselves, or a running gateway. */
@FunctionalInterface
interface Ketenpoort {

    /** The findings of levels 3 and 4 on this message after that series. */
    List<Ketenproef.Verwacht> oordeel(Reeks reeks, Berichtbouwer<?> bericht);
}
