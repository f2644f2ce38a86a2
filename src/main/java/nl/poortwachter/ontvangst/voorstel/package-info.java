/** Deciding on what others proposed. */
package nl.poortwachter.ontvangst.voorstel;
