/** Reading the audit log. */
package nl.poortwachter.ontvangst.logboek;
