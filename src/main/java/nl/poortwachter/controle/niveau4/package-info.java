/**
 * Control level 4: a message against what stands outside the message traffic: the date of receipt, the list of municipalities, the product list that
 * the parties agreed on. Rules are written as in level 3.
 */
package nl.poortwachter.controle.niveau4;
