package nl.poortwachter.minimaliteit;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import nl.poortwachter.bericht.Knoop;

/** The elements of one message that do not pass, told apart by where they begin: no two elements begin at the same character. */
final class Weggehaald extends AbstractSet<Knoop> {
    private final BitSet beginnen = new BitSet();
    private final List<Knoop> knopen = new ArrayList<>();

    @Override
    public boolean add(Knoop knoop) {
        if (beginnen.get(knoop.begin())) {
            return false;
        }
        beginnen.set(knoop.begin());
        return knopen.add(knoop);
    }

    @Override
    public boolean contains(Object knoop) {
        return knoop instanceof Knoop k && beginnen.get(k.begin());
    }

    @Override
    public Iterator<Knoop> iterator() {
        return knopen.iterator();
    }

    @Override
    public int size() {
        return knopen.size();
    }
}
