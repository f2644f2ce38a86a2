/**
 * A real PostgreSQL server for demo and tests, from the Maven artifact, as a child of this JVM.
 *
 * <p>Begin at {@link nl.poortwachter.opslag.ingebed.IngebedPostgres#start(java.nio.file.Path)}.
 */
package nl.poortwachter.opslag.ingebed;
