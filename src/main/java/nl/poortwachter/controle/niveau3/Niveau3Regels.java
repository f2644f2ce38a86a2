package nl.poortwachter.controle.niveau3;

import java.util.List;
import nl.poortwachter.controle.Regelbron;

/** The classes in which the rules of level 3 are written. */
public final class Niveau3Regels implements Regelbron {

    @Override
    public List<Class<?>> regelklassen() {
        return List.of(Berichtregels.class, Toewijzingregels.class, Toewijzingopmerkingen.class, Startregels.class, Stopregels.class,
                Verzoekregels.class, Wijzigingsregels.class, Antwoordregels.class);
    }
}
