/** Opening the ZIP files that senders may use instead of plain XML. Knows nothing else of ours. */
package nl.poortwachter.bericht.zip;
