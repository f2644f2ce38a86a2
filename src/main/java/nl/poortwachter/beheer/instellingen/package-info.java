/** The settings of this node as they are, secrets masked. */
package nl.poortwachter.beheer.instellingen;
