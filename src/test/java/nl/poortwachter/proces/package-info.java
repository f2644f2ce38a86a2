/** Tests of the packaged application as processes of its own, run after packaging. */
package nl.poortwachter.proces;
