/** What anyone may look up: the rules that are checked and the policy that counts, for systems (JSON) and for people (HTML). */
package nl.poortwachter.ontvangst.naslag;
