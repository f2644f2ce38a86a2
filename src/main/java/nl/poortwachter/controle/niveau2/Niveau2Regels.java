package nl.poortwachter.controle.niveau2;

import java.util.List;
import nl.poortwachter.controle.Regelbron;

/** The classes in which the rules of level 2 are written. */
public final class Niveau2Regels implements Regelbron {

    @Override
    public List<Class<?>> regelklassen() {
        return List.of(Persoonsregels.class, Contactregels.class, Productregels.class, Frequentieregels.class, Toewijzingsregels.class,
                Leveringsregels.class, Verzoekregels.class, Sleutelregels.class, Overlapregels.class);
    }
}
