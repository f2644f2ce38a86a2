/** What citizens may ask and decide about their data, and the privacy role on their behalf: statements, measures, reports. */
package nl.poortwachter.ontvangst.privacy;
