package nl.poortwachter.ontvangst.ontwerp;

/**
 * An API description breaks a design rule.
 *
 * @param regel name of the rule, as in {@link Ontwerpregels}
 * @param plaats JSON pointer of what breaks it
 */
public record Ontwerpbevinding(String regel, String plaats) { }
