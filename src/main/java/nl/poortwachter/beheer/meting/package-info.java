/** Figures about the gateway for those who watch over it; docs/handboek/metrieken.md describes each. */
package nl.poortwachter.beheer.meting;
