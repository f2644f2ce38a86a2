package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEGEVENSMAP_ONBRUIKBAAR;
import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.START_MISLUKT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A running PostgreSQL on 127.0.0.1 with fsync on. It ends with {@link #close()}, and also when this JVM disappears without a word;
 * a next start on the same folder recovers, and has everything that was committed.
 */
public final class IngebedPostgres implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(IngebedPostgres.class.getName());
    private static final String GEBRUIKER = "poortwachter";
    private static final int EEN_VRIJE_POORT = 0;
    private static final int POGINGEN = 3;

    private final Gegevensmap map;
    private final Serverproces server;
    private final int poort;
    private final String wachtwoord;

    private IngebedPostgres(Gegevensmap map, Serverproces server, int poort) throws IOException {
        this.map = map;
        this.server = server;
        this.poort = poort;
        this.wachtwoord = map.wachtwoord();
    }

    /** As {@link #start(Path, int)}, on a free port. */
    public static IngebedPostgres start(Path gegevensmap) {
        return start(gegevensmap, EEN_VRIJE_POORT);
    }

    /**
     * Starts a server on the data in {@code gegevensmap}, which is made at the first use and belongs wholly to the server.
     *
     * @param poort TCP port on 127.0.0.1, or 0 for a free one
     * @return the server, ready for connections
     * @throws IngebedPostgresFout when that cannot be done, with the reason as a code
     */
    public static IngebedPostgres start(Path gegevensmap, int poort) {
        try {
            Path gewenst = gegevensmap.toAbsolutePath().normalize();
            Serveraccount account = Serveraccount.voor(gewenst);
            Binaries binaries = Binaries.voor(account);
            Gegevensmap map = Gegevensmap.open(bereikbaar(gewenst, account));
            try {
                map.maakCluster(binaries, account, GEBRUIKER);
                VorigeServer.ruimOp(map.gegevens());
                return poort == EEN_VRIJE_POORT ? opVrijePoort(map, binaries, account) : opPoort(map, binaries, account, poort);
            } catch (IOException | InterruptedException | RuntimeException fout) {
                map.close();
                throw fout;
            }
        } catch (IOException fout) {
            throw new IngebedPostgresFout(GEGEVENSMAP_ONBRUIKBAAR, "De gegevensmap " + gegevensmap + " is niet te gebruiken: " + fout.getMessage(), fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IngebedPostgresFout(START_MISLUKT, "Het starten is onderbroken.", onderbroken);
        }
    }

    /** JDBC address of the database {@code postgres}. */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    /** JDBC address of the database with this name, which is not made by itself. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database;
    }

    /** Name of the administrator of the server. */
    public String gebruiker() {
        return GEBRUIKER;
    }

    /** Password of {@link #gebruiker()}: chosen at random at the first use of the data folder, the same from then on. */
    public String wachtwoord() {
        return wachtwoord;
    }

    /** TCP port on 127.0.0.1. */
    public int poort() {
        return poort;
    }

    /** The folder in which the data really are; another than asked for when the server, for root, could not reach that one. */
    public Path gegevensmap() {
        return map.map();
    }

    /** Stops the server in order and gives the data folder back. Closing again does nothing. */
    @Override
    public void close() {
        try {
            server.close();
            map.close();
        } catch (IOException fout) {
            throw new IngebedPostgresFout(GEGEVENSMAP_ONBRUIKBAAR, "De gegevensmap is niet vrij te geven.", fout);
        }
    }

    private static IngebedPostgres opPoort(Gegevensmap map, Binaries binaries, Serveraccount account, int poort) throws IOException {
        return new IngebedPostgres(map, Serverproces.start(map, binaries, account, poort), poort);
    }

    /** Between finding a free port and using it another may take it; then the next one. */
    private static IngebedPostgres opVrijePoort(Gegevensmap map, Binaries binaries, Serveraccount account) throws IOException {
        for (int poging = 1; ; poging++) {
            int poort = vrijePoort();
            try {
                return opPoort(map, binaries, account, poort);
            } catch (IngebedPostgresFout fout) {
                if (poging == POGINGEN) {
                    throw fout;
                }
                LOG.log(System.Logger.Level.DEBUG, "Nieuwe poging op een andere poort", fout);
            }
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket proef = new ServerSocket(EEN_VRIJE_POORT, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }

    private static Path bereikbaar(Path gewenst, Serveraccount account) throws IOException {
        Files.createDirectories(gewenst);
        account.neemOver(gewenst);
        if (account.bereikt(gewenst)) {
            return gewenst;
        }
        Path elders = Werkmappen.uitwijkmap().resolve("gegevens-" + UUID.nameUUIDFromBytes(gewenst.toString().getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(elders);
        account.neemOver(elders);
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL kan als niet-root niet in {0}; de gegevens staan in {1}", gewenst, elders);
        return elders;
    }
}
