/**
 * Builders of test messages. A message is valid on levels 1 and 2 unless the test asks otherwise; elements stand in the order of the
 * schema whatever the order of the calls. The domain methods ({@code budget}, {@code product}) keep a message valid; {@code met} and
 * {@code zonder} change exactly what they name, so that a test can break one thing.
 */
package nl.poortwachter.bericht.bouw;
