package nl.poortwachter.verwerking;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.poortwachter.logboek.Auditfeit;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Logboek;
import nl.poortwachter.logboek.Logvraag;
import nl.poortwachter.logboek.Wie;
import nl.poortwachter.partij.Partijen;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts in the audit log that systems have other rights than before (SEC-3). These are in one file that is read at the start only; who changed it is known where
 * it is kept, when it began to count is known here. The rights of people are those of the identity provider.
 */
@Singleton
public class Rechtenwacht {
    private static final String OBJECT = "partijen";
    private static final Wie WIJ = Wie.poort("start");
    /** Other changes that the gateway itself makes are rare. */
    private static final int TERUG = 100;
    private final Logboek logboek;
    private final Jdbi jdbi;

    /** Writes in this log. */
    public Rechtenwacht(Logboek logboek, Jdbi jdbi) {
        this.logboek = logboek;
        this.jdbi = jdbi;
    }

    void begin(@Observes StartupEvent start, Partijen partijen, Instellingen instellingen) throws IOException {
        meld(hash(Files.readAllBytes(Path.of(instellingen.partijen()))), partijen.afnemers().size());
    }

    /** Adds a line when these are not the rights that counted last. */
    void meld(String hash, int afnemers) {
        jdbi.useTransaction(h -> {
            if (!isBekend(h, hash)) {
                logboek.voegToe(h, WIJ, Auditfeit.gelukt(Daad.WIJZIGEN, OBJECT, hash).aantal(afnemers));
            }
        });
    }

    private boolean isBekend(Handle handle, String hash) {
        return logboek.zoek(handle, new Logvraag(null, WIJ.account(), null, Daad.WIJZIGEN, null, null, TERUG)).stream()
                .filter(regel -> OBJECT.equals(regel.object())).findFirst().filter(regel -> hash.equals(regel.nummer())).isPresent();
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }
}
