/**
 * Return messages: building JW302, 306, 308, 316, 318 and 320 from findings, and reading those that others send (IV028, IV032).
 * Plain Java, without state; may know bericht and controle.
 */
package nl.poortwachter.retour;
