/** The command controleer: judging files with the steps of the gateway, on all cores, without a server. */
package nl.poortwachter.opdracht.controleer;
