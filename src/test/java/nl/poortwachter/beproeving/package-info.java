/**
 * The application under test, as others meet it: with a real database, fictional parties and receivers that really listen. Tests of a room
 * stand in the room; what they need to meet the whole gateway is here.
 */
package nl.poortwachter.beproeving;
