/**
 * Deadlines of the standard: when something is due, by whom, and what is late. Computes working days from the Dutch holidays and keeps its own
 * table. Nothing here refuses a message: no rule has a return code for being late. May know bericht and opslag.
 */
package nl.poortwachter.termijn;
