/** What is due, by whom and until when. */
package nl.poortwachter.beheer.termijnen;
