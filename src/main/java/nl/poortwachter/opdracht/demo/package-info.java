/** The demo: everything embedded, fictional parties, real messages over real HTTP, and a story of what became of each. */
package nl.poortwachter.opdracht.demo;
