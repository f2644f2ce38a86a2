package nl.poortwachter.opdracht;

import java.nio.file.Path;

/** Where this gateway is installed; the start script says so, otherwise it is the working directory. */
public final class Installatie {
    private Installatie() { }

    /** A folder of the installation. */
    public static Path map(String naam) {
        return Path.of(System.getProperty("poortwachter.installatie", ".")).toAbsolutePath().normalize().resolve(naam);
    }
}
