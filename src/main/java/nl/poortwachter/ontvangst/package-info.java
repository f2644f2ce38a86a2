/** Intake: the HTTP API and the folder. Knows who calls; reaches the pipeline only through Camel. */
package nl.poortwachter.ontvangst;
