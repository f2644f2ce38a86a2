/** Statements of consent and information that were registered before a message needed them. */
package nl.poortwachter.verstrekking.verklaring;
