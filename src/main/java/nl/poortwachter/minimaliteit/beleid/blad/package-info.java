/** A policy as people and machines read it: one model, as JSON, as a page of HTML, as Markdown and as text; and the difference between two. */
package nl.poortwachter.minimaliteit.beleid.blad;
