/** Intake: the HTTP API. Knows who calls; reaches the pipeline only through Camel. */
package nl.poortwachter.ontvangst;
