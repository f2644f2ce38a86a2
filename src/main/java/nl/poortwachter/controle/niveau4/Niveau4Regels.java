package nl.poortwachter.controle.niveau4;

import java.util.List;
import nl.poortwachter.controle.Regelbron;

/** The class in which the rules of level 4 are written. */
public final class Niveau4Regels implements Regelbron {

    @Override
    public List<Class<?>> regelklassen() {
        return List.of(Lijstregels.class);
    }
}
