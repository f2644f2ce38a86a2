package nl.poortwachter.opdracht.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.poortwachter.opslag.Oorzaak;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Puts a back-up into an empty database: builds the tables up to the version of the back-up, fills them in one transaction, and compares number and hash of
 * the rows with what the back-up says of itself. A newer gateway migrates further at its start.
 */
final class Terugzetting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final DataSource bron;

    Terugzetting(DataSource bron) {
        this.bron = bron;
    }

    /**
     * Restores from this file.
     *
     * @throws Onbruikbaar when the database is not empty, or the file is not a whole back-up of a version that this program knows
     */
    Inhoudsopgave zetTerug(Path bestand) throws IOException {
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            Inhoudsopgave inhoud = inhoudsopgave(zip);
            Jdbi jdbi = Jdbi.create(bron);
            if (jdbi.withHandle(h -> h.createQuery("select exists (select from pg_class where relnamespace = current_schema()::regnamespace)")
                    .mapTo(Boolean.class).one())) {
                throw new Onbruikbaar("De database is niet leeg. Zet alleen terug in een lege database; wat er staat wordt nooit overschreven.");
            }
            bouw(inhoud.versie());
            jdbi.useTransaction(h -> vul(h, zip, inhoud));
            return inhoud;
        }
    }

    private static Inhoudsopgave inhoudsopgave(ZipFile zip) throws IOException {
        ZipEntry deel = zip.getEntry(Inhoudsopgave.DEEL);
        if (deel == null) {
            throw new Onbruikbaar("Dit bestand is geen hele backup: de inhoudsopgave, die als laatste wordt geschreven, ontbreekt.");
        }
        try (InputStream in = zip.getInputStream(deel)) {
            return JSON.readValue(in, Inhoudsopgave.class);
        }
    }

    private void bouw(String versie) {
        boolean bekend = Arrays.stream(Flyway.configure().dataSource(bron).load().info().all())
                .anyMatch(m -> m.getVersion() != null && m.getVersion().getVersion().equals(versie));
        if (!bekend) {
            throw new Onbruikbaar("Deze backup is van een nieuwere versie (migratie " + versie + "). Gebruik de Poortwachter die haar maakte.");
        }
        Flyway.configure().dataSource(bron).target(versie).load().migrate();
    }

    private static void vul(Handle h, ZipFile zip, Inhoudsopgave inhoud) throws IOException {
        List<Tabel> tabellen = inhoud.tabellen();
        // Triggers guard what people and programs do; a restore brings back what passed them before. The references between tables stay guarded.
        tabellen.forEach(tabel -> h.execute("alter table " + Tabel.citaat(tabel.naam()) + " disable trigger user"));
        for (int i = tabellen.size() - 1; i >= 0; i--) {
            h.execute("delete from " + Tabel.citaat(tabellen.get(i).naam()));
        }
        for (Tabel tabel : tabellen) {
            vul(h, zip, tabel);
        }
        inhoud.reeksen().forEach((naam, laatste) -> h.createQuery("select setval(cast(:reeks as regclass), :laatste)")
                .bind("reeks", Tabel.citaat(naam)).bind("laatste", laatste).mapTo(Long.class).one());
        tabellen.forEach(tabel -> h.execute("alter table " + Tabel.citaat(tabel.naam()) + " enable trigger user"));
    }

    private static void vul(Handle h, ZipFile zip, Tabel tabel) throws IOException {
        ZipEntry deel = zip.getEntry(tabel.deel());
        if (deel == null) {
            throw new Onbruikbaar("In de backup ontbreekt de tabel " + tabel.naam() + ".");
        }
        try (DigestInputStream rijen = new DigestInputStream(zip.getInputStream(deel), Kopie.sha256())) {
            long aantal = new CopyManager(h.getConnection().unwrap(BaseConnection.class)).copyIn("copy " + tabel.voorCopy() + " from stdin", rijen);
            if (aantal != tabel.rijen() || !HexFormat.of().formatHex(rijen.getMessageDigest().digest()).equals(tabel.sha256())) {
                throw new Onbruikbaar("De backup is beschadigd: tabel " + tabel.naam() + " is niet wat de inhoudsopgave zegt.");
            }
        } catch (SQLException e) {
            throw new Onbruikbaar("De backup is beschadigd: tabel " + tabel.naam() + " is niet te vullen: " + Oorzaak.van(e));
        }
    }
}
