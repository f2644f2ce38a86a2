/** The audit log, for auditors: reading it is in it. */
package nl.poortwachter.beheer.audit;
