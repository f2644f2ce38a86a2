/** The list of messages: filter, search for a citizen, one page at a time by number. */
package nl.poortwachter.beheer.berichten;
