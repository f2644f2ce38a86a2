/** Retention: what is kept how long, and its destruction in small committed pieces. Never anything unfinished or under a legal hold. */
package nl.poortwachter.bewaring;
