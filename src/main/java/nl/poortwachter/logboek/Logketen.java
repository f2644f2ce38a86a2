package nl.poortwachter.logboek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes along the lines in order and tells where the chain is broken. Give it every line, then ask for the outcome. For one pass and one thread.
 *
 * <p>What it finds: a changed, removed, inserted or moved line. Somebody with full power over the database can write the whole chain anew from some
 * line on, or cut off its end; that shows only against a {@link Logstand} that was kept elsewhere.
 */
public final class Logketen implements Consumer<Logregel> {
    /** More are not listed: who broke this much is found by the first. */
    private static final int MEESTE = 1000;
    private final List<Logstand> bekend;
    private final List<Breuk> breuken = new ArrayList<>();
    private final Logstand begin;
    private Logstand vorige;
    private boolean vorigeGewijzigd;
    private long aantal;

    /**
     * What was found.
     *
     * @param regels how many lines there are
     * @param eind where the log stands
     * @param breuken empty when all is well
     */
    public record Oordeel(long regels, Logstand eind, List<Breuk> breuken) {
        /** True when nothing was found. */
        public boolean isHeel() {
            return breuken.isEmpty();
        }
    }

    /**
     * A pass that begins after this line.
     *
     * @param bekend what was noted elsewhere at earlier times
     */
    public Logketen(Logstand begin, List<Logstand> bekend) {
        this.begin = begin;
        this.vorige = begin;
        this.bekend = List.copyOf(bekend);
    }

    @Override
    public void accept(Logregel regel) {
        aantal++;
        if (regel.nr() <= vorige.nr()) {
            meld(Breuk.op(Breuk.Soort.INGEVOEGD, regel.nr()));
            return;
        }
        boolean volgt = regel.nr() == vorige.nr() + 1;
        if (!volgt) {
            meld(new Breuk(Breuk.Soort.ONTBREEKT, vorige.nr() + 1, regel.nr() - 1));
        }
        boolean gewijzigd = !regel.klopt();
        if (gewijzigd) {
            meld(Breuk.op(Breuk.Soort.GEWIJZIGD, regel.nr()));
        } else if (volgt && !vorigeGewijzigd && !regel.vorige().equals(vorige.hash())) {
            meld(Breuk.op(Breuk.Soort.SLUIT_NIET_AAN, regel.nr()));
        }
        bekend.stream().filter(s -> s.nr() == regel.nr() && !s.hash().equals(regel.hash()))
                .forEach(s -> meld(Breuk.op(Breuk.Soort.HERSCHREVEN, s.nr())));
        vorige = regel.stand();
        vorigeGewijzigd = gewijzigd;
    }

    /** The outcome over the lines so far. */
    public Oordeel oordeel() {
        List<Breuk> alle = new ArrayList<>(breuken);
        bekend.stream().filter(s -> s.nr() == begin.nr() && !s.hash().equals(begin.hash())).forEach(s -> alle.add(Breuk.op(Breuk.Soort.HERSCHREVEN, s.nr())));
        bekend.stream().mapToLong(Logstand::nr).max().stream().filter(nr -> nr > vorige.nr())
                .forEach(nr -> alle.add(new Breuk(Breuk.Soort.ONTBREEKT, vorige.nr() + 1, nr)));
        return new Oordeel(aantal, vorige, List.copyOf(alle));
    }

    private void meld(Breuk breuk) {
        if (breuken.size() < MEESTE) {
            breuken.add(breuk);
        }
    }
}
