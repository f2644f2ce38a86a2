/** Four eyes: what one person proposes, only another can have done. Knows nothing of what is proposed. */
package nl.poortwachter.vierogen;
