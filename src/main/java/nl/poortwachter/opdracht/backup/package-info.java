/** Back-up and restore without the tools of PostgreSQL: every table as of one moment, in one file. */
package nl.poortwachter.opdracht.backup;
