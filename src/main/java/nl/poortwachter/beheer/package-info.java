/** The operations console: pages from the server for who keeps the gateway running, with read models of the other rooms and their public actions. */
package nl.poortwachter.beheer;
