/**
 * Who is there: the people behind the console, with their roles and sessions, and the tokens that systems show. Knows nothing of messages; what a
 * system may do is in partij, what a person may do is on the page itself ({@code @RolesAllowed} with {@link nl.poortwachter.aanmelding.Rollen}).
 */
package nl.poortwachter.aanmelding;
