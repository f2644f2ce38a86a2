package nl.poortwachter.opdracht.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.poortwachter.opslag.Oorzaak;
import org.jdbi.v3.core.Handle;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Makes a back-up. */
final class Kopie {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Kopie() { }

    /**
     * Writes everything as it is at one moment; the gateway may go on meanwhile. The handle must be in a transaction of which every statement sees the
     * same (repeatable read).
     */
    static Inhoudsopgave maak(Handle h, OutputStream uit) throws IOException {
        List<Tabel> tabellen = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Tabel tabel : Tabellen.van(h)) {
                zip.putNextEntry(new ZipEntry(tabel.deel()));
                tabellen.add(schrijf(h, tabel, zip));
                zip.closeEntry();
            }
            Inhoudsopgave inhoud = new Inhoudsopgave(versie(h), h.createQuery("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                    .mapTo(String.class).one(), tabellen, Tabellen.reeksen(h));
            zip.putNextEntry(new ZipEntry(Inhoudsopgave.DEEL));
            JSON.writerWithDefaultPrettyPrinter().writeValue(new Blijvend(zip), inhoud);
            zip.closeEntry();
            return inhoud;
        }
    }

    private static Tabel schrijf(Handle h, Tabel tabel, ZipOutputStream zip) throws IOException {
        DigestOutputStream geteld = new DigestOutputStream(new Blijvend(zip), sha256());
        try {
            long rijen = new CopyManager(h.getConnection().unwrap(BaseConnection.class)).copyOut("copy " + tabel.voorCopy() + " to stdout", geteld);
            return tabel.met(rijen, HexFormat.of().formatHex(geteld.getMessageDigest().digest()));
        } catch (SQLException e) {
            throw new Onbruikbaar("De tabel " + tabel.naam() + " is niet te lezen: " + Oorzaak.van(e));
        }
    }

    private static String versie(Handle h) {
        return h.createQuery("select version from " + Tabellen.MIGRATIES + " where success and version is not null order by installed_rank desc limit 1")
                .mapTo(String.class).one();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }

    /** Who writes one part closes its stream; the file goes on. */
    private static final class Blijvend extends FilterOutputStream {
        Blijvend(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(byte[] deel, int van, int lengte) throws IOException {
            out.write(deel, van, lengte);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
