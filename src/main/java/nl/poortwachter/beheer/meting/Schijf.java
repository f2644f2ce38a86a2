package nl.poortwachter.beheer.meting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.poortwachter.verwerking.Instellingen;

/** The disk on which this node keeps its files. */
@Startup
@Singleton
public class Schijf {
    private final FileStore schijf;

    /** The disk under the folder of the installation. */
    public Schijf(Instellingen instellingen, MeterRegistry metrieken) throws IOException {
        schijf = Files.getFileStore(Path.of(instellingen.installatie()).toAbsolutePath());
        Gauge.builder("poortwachter.schijf.vrij", this, Schijf::vrij).baseUnit("bytes").register(metrieken);
        Gauge.builder("poortwachter.schijf.totaal", this, Schijf::totaal).baseUnit("bytes").register(metrieken);
    }

    /** Free bytes for this process. */
    public long vrij() {
        try {
            return schijf.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Size in bytes. */
    public long totaal() {
        try {
            return schijf.getTotalSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part that is free, between 0 and 1. */
    public double deelVrij() {
        return (double) vrij() / Math.max(1, totaal());
    }
}
