/** Dead letters: look, choose, and send again at a steady rate, with a true result. */
package nl.poortwachter.beheer.herzending;
