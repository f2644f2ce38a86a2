/** One message: what happened to it, why it waits, and, for who may, its content. */
package nl.poortwachter.beheer.bericht;
