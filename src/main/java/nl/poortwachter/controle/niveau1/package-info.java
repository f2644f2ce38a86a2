/** Level 1: does a message have the form that its schema asks, told in Dutch sentences without any value from the message. */
package nl.poortwachter.controle.niveau1;
