/** The command sleutels: looks at the keys of a gateway and rotates those for content. */
package nl.poortwachter.opdracht.sleutels;
