package nl.poortwachter.opdracht;

import nl.poortwachter.opslag.ingebed.IngebedPostgres;

/** Points the application at an embedded database. */
public final class Databank {
    private Databank() { }

    /** Makes this server the database of the application that is about to start in this process. */
    public static void gebruik(IngebedPostgres server) {
        System.setProperty("quarkus.datasource.jdbc.url", server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", server.gebruiker());
        System.setProperty("quarkus.datasource.password", server.wachtwoord());
    }
}
