/**
 * Een echte PostgreSQL-server voor demo en tests, uit het Maven-artefact, als kind van deze JVM.
 *
 * <p>Ingang: {@link nl.poortwachter.opslag.ingebed.IngebedPostgres#start(java.nio.file.Path)}.
 */
package nl.poortwachter.opslag.ingebed;
