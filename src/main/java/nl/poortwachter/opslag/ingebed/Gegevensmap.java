package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEGEVENSMAP_IN_GEBRUIK;
import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.GEGEVENSMAP_ONBRUIKBAAR;
import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.START_MISLUKT;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of a server: {@code gegevens} (PGDATA), {@code wachtwoord} (for the owner alone), {@code server.log} and {@code slot}.
 * Whoever opens it keeps it to itself until {@link #close()}.
 */
final class Gegevensmap implements AutoCloseable {

    // A file lock belongs to the whole JVM, so a second start in this JVM must be noticed here.
    private static final Set<Path> IN_GEBRUIK = ConcurrentHashMap.newKeySet();

    private final Path map;
    private final FileChannel slot;

    private Gegevensmap(Path map, FileChannel slot) {
        this.map = map;
        this.slot = slot;
    }

    /** Opens {@code map} for this process alone; fails when another has it. */
    static Gegevensmap open(Path map) throws IOException {
        Path echt = map.toRealPath();
        if (!IN_GEBRUIK.add(echt)) {
            throw inGebruik(echt);
        }
        try {
            FileChannel slot = FileChannel.open(echt.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (slot.tryLock() != null) {
                return new Gegevensmap(echt, slot);
            }
            slot.close();
            throw inGebruik(echt);
        } catch (IOException | RuntimeException fout) {
            IN_GEBRUIK.remove(echt);
            throw fout;
        }
    }

    Path map() {
        return map;
    }

    Path gegevens() {
        return map.resolve("gegevens");
    }

    Path logboek() {
        return map.resolve("server.log");
    }

    String wachtwoord() throws IOException {
        return Files.readString(wachtwoordbestand()).strip();
    }

    /** Makes a new cluster at the first use; until the last rename half a cluster does not count. */
    void maakCluster(Binaries binaries, Serveraccount account, String gebruiker) throws IOException {
        account.neemOver(map);
        if (Files.isDirectory(gegevens())) {
            if (!Files.exists(wachtwoordbestand())) {
                throw new IngebedPostgresFout(GEGEVENSMAP_ONBRUIKBAAR, "In " + map + " ontbreekt het bestand wachtwoord bij de gegevens.");
            }
            return;
        }
        Path nieuw = map.resolve("gegevens.nieuw");
        Werkmappen.verwijder(nieuw);
        schrijfWachtwoord();
        account.neemOver(map);
        account.neemOver(wachtwoordbestand());
        Opdrachtregel.Uitkomst uitkomst = account.opdracht(binaries.programma("initdb"), "--pgdata=" + nieuw, "--username=" + gebruiker,
                "--pwfile=" + wachtwoordbestand(), "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions").voerUit(map);
        if (!uitkomst.gelukt()) {
            throw new IngebedPostgresFout(START_MISLUKT, "initdb is gestopt met code " + uitkomst.code() + ":\n" + uitkomst.uitvoer());
        }
        Files.move(nieuw, gegevens(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (slot.isOpen()) {
            slot.close();
            IN_GEBRUIK.remove(map);
        }
    }

    private static IngebedPostgresFout inGebruik(Path map) {
        return new IngebedPostgresFout(GEGEVENSMAP_IN_GEBRUIK, "De gegevensmap " + map + " is in gebruik door een ander Poortwachter-proces. "
                + "Stop dat eerst, of kies een andere map.");
    }

    private void schrijfWachtwoord() throws IOException {
        byte[] willekeur = new byte[24];
        new SecureRandom().nextBytes(willekeur);
        Files.deleteIfExists(wachtwoordbestand());
        Files.createFile(wachtwoordbestand(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(wachtwoordbestand(), HexFormat.of().formatHex(willekeur) + "\n");
    }

    private Path wachtwoordbestand() {
        return map.resolve("wachtwoord");
    }
}
