/**
 * Data minimisation: what a message may hold in its phase, why the rest is stripped or the message refused. Plain Java, thread safe.
 * {@link nl.poortwachter.minimaliteit.Minimalisering} is the door; the policy it applies is data, see
 * {@link nl.poortwachter.minimaliteit.beleid.Beleidboek}.
 */
package nl.poortwachter.minimaliteit;
