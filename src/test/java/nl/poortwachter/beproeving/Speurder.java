package nl.poortwachter.beproeving;

import static nl.poortwachter.beproeving.Proefklant.anoniem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks for words in everything that the application leaves behind: every column of every table, the files of the database, its log, its metrics. */
public final class Speurder {
    private final Jdbi jdbi;

    /** Looks in this database, and in the log and metrics of the application under test. */
    public Speurder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where one of these words, in lower case, occurs; how it is written makes no difference. */
    public List<String> vind(Collection<String> woorden) throws IOException {
        List<String> plaatsen = new ArrayList<>();
        tabellen().filter(tabel -> woorden.stream().anyMatch(woord -> tabelBevat(tabel, woord))).map(tabel -> "tabel " + tabel).forEach(plaatsen::add);
        bestanden().filter(bestand -> bestandBevat(bestand, woorden)).map(bestand -> "bestand " + bestand).forEach(plaatsen::add);
        // The log of the application, that of processings, verdicts on files; not the files that senders themselves put down.
        alle(Proefomgeving.LOGBOEK.getParent()).filter(bestand -> !bestand.toString().endsWith(".xml") && bestandBevat(bestand, woorden)).map(bestand -> "bestand " + bestand).forEach(plaatsen::add);
        if (bevat(anoniem().get("/q/metrics").asString(), woorden)) {
            plaatsen.add("metrics");
        }
        return plaatsen;
    }

    /** Names of the tables in the schema of the application. */
    private Stream<String> tabellen() {
        List<String> tabellen = jdbi.withHandle(h -> h.createQuery("select quote_ident(tablename) from pg_tables where schemaname = 'public'").mapTo(String.class).list());
        return tabellen.stream();
    }

    /** Both as text and as bytes, for what stands in a column of bytes. */
    private boolean tabelBevat(String tabel, String woord) {
        return jdbi.withHandle(h -> h.createQuery("select exists (select from " + tabel + " t where t::text ilike :woord or t::text ilike :bytes)")
                .bind("woord", "%" + woord + "%").bind("bytes", "%" + hex(woord) + "%").mapTo(Boolean.class).one());
    }

    /** The files of this database and of the log of the whole server, after all that is in memory was written. */
    private Stream<Path> bestanden() throws IOException {
        Path map = jdbi.withHandle(h -> {
            h.execute("checkpoint");
            return Path.of(h.createQuery("show data_directory").mapTo(String.class).one());
        });
        long databank = jdbi.withHandle(h -> oid(h));
        return Stream.of(map.resolve("base").resolve(String.valueOf(databank)), map.resolve("pg_wal")).flatMap(Speurder::alle);
    }

    private static long oid(Handle handle) {
        return handle.createQuery("select oid::bigint from pg_database where datname = current_database()").mapTo(Long.class).one();
    }

    private static Stream<Path> alle(Path map) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean bevat(String tekst, Collection<String> woorden) {
        String klein = tekst.toLowerCase(Locale.ROOT);
        return woorden.stream().anyMatch(klein::contains);
    }

    private static boolean bestandBevat(Path bestand, Collection<String> woorden) {
        try {
            return bevat(new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1), woorden);
        } catch (NoSuchFileException e) {
            // The server took it away in the meantime.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String woord) {
        StringBuilder hex = new StringBuilder();
        woord.chars().forEach(c -> hex.append(String.format("%02x", c)));
        return hex.toString();
    }
}
