package nl.poortwachter.controle.niveau2;

import java.time.LocalDate;

/**
 * What the rules of level 2 measure against.
 *
 * @param dagtekening Header/BerichtIdentificatie/Dagtekening of the message
 * @param keuzes how the rules are read where the standard leaves room
 */
record Maatstaf(LocalDate dagtekening, Keuzes keuzes) { }
