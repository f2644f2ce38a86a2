/** Four eyes in the console: what others proposed, and deciding on it. */
package nl.poortwachter.beheer.voorstel;
