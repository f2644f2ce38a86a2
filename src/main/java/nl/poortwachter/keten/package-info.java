/**
 * The chain: facts of earlier accepted messages that control level 3 and the phase derivation need, per pair of parties and pseudonym.
 * A message yields {@link nl.poortwachter.keten.Ketenfeiten}; the facts known when a message is judged are a
 * {@link nl.poortwachter.keten.Ketenbeeld}. No names, no free text, no BSN.
 */
package nl.poortwachter.keten;
