/** Reports on disclosures: for the citizen, after a breach, for the privacy officer. Each one is itself recorded. */
package nl.poortwachter.verstrekking.rapport;
