/** Conditions that someone must know of: each is reported once when it begins and once when it ends, whatever the number of nodes. */
package nl.poortwachter.beheer.alarm;
