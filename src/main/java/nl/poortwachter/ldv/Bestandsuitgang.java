package nl.poortwachter.ldv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** To a file for each day in UTC, one OTLP request in JSON a line, as a collector reads it. Written through to the disk before it counts. */
public final class Bestandsuitgang implements Uitgang {
    private final Path map;
    private final String systeem;
    private final InstantSource klok;

    /** To files in this folder, which is made when it is not there. */
    public Bestandsuitgang(Path map, String systeem, InstantSource klok) {
        this.map = map;
        this.systeem = systeem;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "bestand";
    }

    @Override
    public void lever(List<Ldvregel> regels) throws IOException {
        Path bestand = Files.createDirectories(map).resolve("ldv-" + LocalDate.ofInstant(klok.instant(), ZoneOffset.UTC) + ".jsonl");
        try (FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer regel = ByteBuffer.wrap((Otlp.verzoek(regels, systeem) + "\n").getBytes(StandardCharsets.UTF_8));
            while (regel.hasRemaining()) {
                kanaal.write(regel);
            }
            kanaal.force(true);
        }
    }
}
