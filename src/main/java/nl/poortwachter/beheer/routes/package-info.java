/** Receivers: how sending to them goes, pausing and resuming, trying the connection. */
package nl.poortwachter.beheer.routes;
