/** Measures for a citizen, always by two persons: the protection list, restriction of processing, legal hold. */
package nl.poortwachter.verstrekking.maatregel;
