/** Storage: migrations, encryption of content, pseudonyms, transactions. Knows nothing of the rooms above. */
package nl.poortwachter.opslag;
