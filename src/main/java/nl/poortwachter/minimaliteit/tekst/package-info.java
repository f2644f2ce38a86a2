/**
 * The judgement of free text (Commentaar): only what is clearly process information may pass. Plain Java, no CDI, thread safe.
 * What a word means is data in beleid/woordenschat; here it only says how a text is read.
 */
package nl.poortwachter.minimaliteit.tekst;
