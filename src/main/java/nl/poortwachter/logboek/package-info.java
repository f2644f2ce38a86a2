/** The audit log: who did what with what, in a chain of lines that cannot be changed unseen. */
package nl.poortwachter.logboek;
