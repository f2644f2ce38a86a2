/** Poortwachter: gateway voor iJw-berichten. Rooms are described in docs/architectuur.md. */
package nl.poortwachter;
