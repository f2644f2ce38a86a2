/** Disclosure: what was let through, with whom, when and why, and what follows from it: statements, measures, reports. Never a value from a message. */
package nl.poortwachter.verstrekking;
