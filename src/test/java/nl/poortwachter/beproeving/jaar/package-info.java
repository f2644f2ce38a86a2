/**
 * A year of generated traffic through the whole pipeline. Not part of the usual test run, because it takes minutes: docs/metingen.md has the command and the
 * figures.
 */
package nl.poortwachter.beproeving.jaar;
