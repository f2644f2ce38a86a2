/** Commands on the audit log, for an independent officer. */
package nl.poortwachter.opdracht.logboek;
