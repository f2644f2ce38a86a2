/** What every page of the console shares: layout, language, times, charts. */
package nl.poortwachter.beheer.scherm;
