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
 * Een draaiende PostgreSQL op 127.0.0.1 met fsync aan. Zij eindigt met {@link #close()} en ook wanneer deze JVM zonder afscheid verdwijnt;
 * een volgende start op dezelfde map herstelt en heeft alles wat vastgelegd was.
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

    /** Als {@link #start(Path, int)}, op een vrije poort. */
    public static IngebedPostgres start(Path gegevensmap) {
        return start(gegevensmap, EEN_VRIJE_POORT);
    }

    /**
     * Start een server op de gegevens in {@code gegevensmap}, die bij het eerste gebruik wordt gemaakt en geheel van de server is.
     *
     * @param poort TCP-poort op 127.0.0.1, of 0 voor een vrije
     * @return de server, klaar voor verbindingen
     * @throws IngebedPostgresFout wanneer dat niet kan, met de reden als code
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

    /** JDBC-adres van de database {@code postgres}. */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    /** JDBC-adres van de database met deze naam, die niet vanzelf wordt gemaakt. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database;
    }

    /** Naam van de beheerder van de server. */
    public String gebruiker() {
        return GEBRUIKER;
    }

    /** Wachtwoord van {@link #gebruiker()}: bij het eerste gebruik van de gegevensmap willekeurig gekozen, daarna steeds hetzelfde. */
    public String wachtwoord() {
        return wachtwoord;
    }

    /** TCP-poort op 127.0.0.1. */
    public int poort() {
        return poort;
    }

    /** De map waarin de gegevens werkelijk staan; een andere dan gevraagd wanneer de server daar als root niet bij kon. */
    public Path gegevensmap() {
        return map.map();
    }

    /** Stopt de server netjes en geeft de gegevensmap vrij. Nog eens sluiten doet niets. */
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

    /** Tussen het vinden van een vrije poort en het gebruik ervan kan een ander haar nemen; dan een volgende. */
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
