package nl.poortwachter.controle.niveau3;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Gevalregels;
import nl.poortwachter.keten.Aanlevering;
import nl.poortwachter.keten.Ketenbeeld;
import nl.poortwachter.keten.Leverstand;
import nl.poortwachter.keten.Startmelding;
import nl.poortwachter.keten.Stopmelding;
import nl.poortwachter.keten.Toewijzing;

/** Judges a message by the rules of level 3. Thread safe. */
public final class Niveau3 {
    private final Gevalregels regels = Gevalregels.van(MethodHandles.lookup(), new Niveau3Regels().regelklassen());

    /**
     * The findings on this message: FOUT when a known fact contradicts it, WACHT when a fact is missing that may still come (OP080), OPMERKING for
     * a breach without return code. In the order of the classes, as they are processed. A return message has no rules of level 3.
     *
     * @param bericht a message that passed levels 1 and 2
     * @param keten what is known of its pair and citizen
     */
    public List<Bevinding> controleer(Bericht bericht, Ketenbeeld keten) {
        List<Bevinding> bevindingen = new ArrayList<>();
        if (!bericht.soort().isRetour()) {
            regels.toets(new Berichtgeval(bericht, keten), bevindingen::add);
            Toewijzinggeval.van(bericht, keten).forEach(geval -> regels.toets(geval, bevindingen::add));
            Verzoekgeval.van(bericht, keten).forEach(geval -> regels.toets(geval, bevindingen::add));
            Antwoordgeval.van(bericht, keten).forEach(geval -> regels.toets(geval, bevindingen::add));
            leveringen(bericht, keten, bevindingen::add);
        }
        if (bericht.soort() == Berichtsoort.JW317) {
            Wijzigingsgeval.van(bericht, keten).forEach(geval -> regels.toets(geval, bevindingen::add));
        }
        return bevindingen;
    }

    /** Line after line in the order of processing, each against what the lines before it left behind. */
    private void leveringen(Bericht bericht, Ketenbeeld keten, Consumer<Bevinding> melding) {
        Leverstand stand = keten.leverstand();
        Map<Integer, Toewijzing> geldend = keten.geldende();
        for (Knoop regel : Aanlevering.starts(bericht)) {
            Startmelding start = Startmelding.uit(regel);
            regels.toets(new Startgeval(bericht, regel, start, stand, geldend.get(start.sleutel().nummer())), melding);
            stand.verwerk(start);
        }
        for (Knoop regel : Aanlevering.stops(bericht)) {
            Stopmelding stop = Stopmelding.uit(regel);
            regels.toets(new Stopgeval(bericht, regel, stop, stand, geldend.get(stop.sleutel().start().nummer())), melding);
            stand.verwerk(stop);
        }
        for (Knoop regel : Aanlevering.stops(bericht)) {
            regels.toets(new Stopgeval.Achteraf(bericht, regel, Stopmelding.uit(regel), stand), melding);
        }
    }
}
