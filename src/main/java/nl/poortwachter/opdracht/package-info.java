/** The command line: starting the gateway, and judging files without a server. */
package nl.poortwachter.opdracht;
