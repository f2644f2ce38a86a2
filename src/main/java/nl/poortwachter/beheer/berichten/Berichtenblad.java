package nl.poortwachter.beheer.berichten;

import java.util.List;

/**
 * One page of the list.
 *
 * @param regels newest first
 * @param nieuwer question for the page before, or null
 * @param ouder question for the page after, or null
 */
public record Berichtenblad(List<Berichtregel> regels, Berichtvraag nieuwer, Berichtvraag ouder) { }
