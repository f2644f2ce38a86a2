package nl.poortwachter.controle;

import java.util.List;

/**
 * Names the classes in which rules are written, for the rule book. Every level registers one in
 * {@code META-INF/services/nl.poortwachter.controle.Regelbron}.
 */
public interface Regelbron {

    /** Classes that carry {@link Regel} on themselves or on their methods. */
    List<Class<?>> regelklassen();
}
