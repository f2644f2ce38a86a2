/**
 * What a message is: kinds, header, identifiers, the hardened reader and the tree it yields, and the JAXB model generated from xsd/.
 * This room knows nothing else of ours.
 */
package nl.poortwachter.bericht;
