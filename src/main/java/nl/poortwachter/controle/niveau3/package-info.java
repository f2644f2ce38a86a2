/**
 * Control level 3: a message against the earlier accepted messages of its pair and citizen. A rule is a static method with
 * {@link nl.poortwachter.controle.Regel} in one of the rule classes; its parameter says what it judges, and it gives true when the rule holds.
 * A fact that is missing and may still come makes the message wait (OP080); a fact that is there and contradicts refuses it (docs/adr/0034).
 */
package nl.poortwachter.controle.niveau3;
