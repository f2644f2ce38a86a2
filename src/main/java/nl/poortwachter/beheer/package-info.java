/**
 * What those who run the gateway see of it: the operations console, with read models of the other rooms and their public actions; metrics, health and alarms.
 * No other room knows this one.
 */
package nl.poortwachter.beheer;
