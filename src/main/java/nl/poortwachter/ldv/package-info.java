/** The log of processings (Logboek Dataverwerkingen 1.0): what was done with data about whom, as an OTLP stream and as files. Never by whom. */
package nl.poortwachter.ldv;
