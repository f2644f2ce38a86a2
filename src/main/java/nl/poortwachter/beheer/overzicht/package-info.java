/** The first page: per receiver what came, went and waits, with the last hour as charts. */
package nl.poortwachter.beheer.overzicht;
