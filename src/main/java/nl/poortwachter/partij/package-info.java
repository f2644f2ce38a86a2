/**
 * Who takes part and what each may do: parties, the systems that connect for them, authorisations and contracts, read once from partijen.yaml.
 * What is not granted there is refused, with the name of the right that was missing. Plain Java; may know bericht.
 */
package nl.poortwachter.partij;
