package nl.poortwachter.ontvangst.bestandsmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poortwachter.partij.Afnemer;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Recht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the intake does with files, without the pipeline. */
class BestandenTest {
    private static final Instant NU = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] EEN = "een".getBytes(UTF_8);
    private static final byte[] TWEE = "twee".getBytes(UTF_8);
    private static final byte[] OORDEEL = "{}".getBytes(UTF_8);

    @TempDir
    Path wortel;
    private Path map;
    private Bestandskeuze keuze;
    private final Uitstel uitstel = new Uitstel(InstantSource.fixed(NU), Duration.ofMinutes(1));

    @BeforeEach
    void richtIn() throws IOException {
        map = Files.createDirectory(wortel.resolve("mapafnemer"));
        Afnemer afnemer = new Afnemer("mapafnemer", "Map", new Afnemer.Sleutels(null, null, null), Set.of(Recht.BESTANDSMAP), Set.of(), Set.of(), List.of());
        Bestandsmap bestandsmap = new Bestandsmap(wortel, new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(afnemer), List.of()));
        keuze = new Bestandskeuze(bestandsmap, uitstel, InstantSource.fixed(NU), Duration.ofSeconds(10));
    }

    @Test
    void eenBestandWaaraanNogGeschrevenKanWordenWacht() throws IOException {
        Path bestand = Files.write(map.resolve("a.xml"), EEN);

        assertThat(keuze.isAanDeBeurt(bestand, NU.minusMillis(9_999).toEpochMilli())).isFalse();
        assertThat(keuze.isAanDeBeurt(bestand, NU.minusMillis(10_000).toEpochMilli())).isTrue();
    }

    @Test
    void naEenStoringWachtAlleenDatBestand() throws IOException {
        Path mislukt = Files.write(map.resolve("a.xml"), EEN);
        Path ander = Files.write(map.resolve("b.zip"), EEN);
        uitstel.begin(mislukt);

        assertThat(keuze.isAanDeBeurt(mislukt, 0)).isFalse();
        assertThat(keuze.isAanDeBeurt(ander, 0)).isTrue();

        uitstel.klaar(mislukt);
        assertThat(keuze.isAanDeBeurt(mislukt, 0)).isTrue();
    }

    @Test
    void watTijdensDeBehandelingVerandertStaatErNietMeerZoalsHetGelezenWerd() throws IOException {
        Path bestand = Files.write(map.resolve("a.xml"), EEN);
        Aangeboden gelezen = Aangeboden.lees(bestand, 100).orElseThrow();
        assertThat(gelezen.inhoud()).isEqualTo(EEN);
        assertThat(gelezen.staatErNog()).isTrue();

        FileTime toen = Files.getLastModifiedTime(bestand);
        Path nieuw = Files.write(map.resolve("a.deel"), "een".getBytes(UTF_8));
        Files.setLastModifiedTime(nieuw, toen);
        Files.delete(bestand);
        Files.move(nieuw, bestand);
        assertThat(gelezen.staatErNog()).as("een ander bestand onder dezelfde naam, even groot en even oud").isFalse();
    }

    @Test
    void meerDanHetGrootsteBerichtPlusEenByteWordtNietGelezen() throws IOException {
        Path bestand = Files.write(map.resolve("a.xml"), new byte[1000]);

        assertThat(Aangeboden.lees(bestand, 100).orElseThrow().inhoud()).hasSize(101);
        assertThat(Aangeboden.lees(map.resolve("weg.xml"), 100)).isEmpty();
    }

    @Test
    void opnieuwWegleggenNaEenStoringHalverwegeGeeftDezelfdeTweeBestanden() throws IOException {
        Path verwerkt = Bestandsmap.bestemming(map.resolve("a.xml"), true);
        Archiefmap.bewaar(verwerkt, "a.xml", EEN, OORDEEL);
        Files.delete(verwerkt.resolve("a.xml.oordeel.json"));

        Archiefmap.bewaar(verwerkt, "a.xml", EEN, OORDEEL);

        assertThat(inhoud(verwerkt)).isEqualTo(Map.of("a.xml", "een", "a.xml.oordeel.json", "{}"));
    }

    @Test
    void nietsWordtOverschrevenDoorIetsAnders() throws IOException {
        Path verwerkt = Bestandsmap.bestemming(map.resolve("a.xml"), true);
        String merk = "a-" + UUID.nameUUIDFromBytes(TWEE) + ".xml";
        Archiefmap.bewaar(verwerkt, "a.xml", EEN, OORDEEL);
        Archiefmap.bewaar(verwerkt, "a.xml", TWEE, OORDEEL);
        Archiefmap.bewaar(verwerkt, "a.xml", TWEE, OORDEEL);

        assertThat(inhoud(verwerkt)).isEqualTo(Map.of("a.xml", "een", "a.xml.oordeel.json", "{}", merk, "twee", merk + ".oordeel.json", "{}"));
    }

    @Test
    void alleenWatLangGeledenHalfGeschrevenIsWordtOpgeruimd() throws IOException {
        Path oud = Files.write(map.resolve(".oud.tmp"), EEN);
        Path vers = Files.write(map.resolve(".vers.tmp"), EEN);
        Path heel = Files.write(map.resolve("heel.xml"), EEN);
        for (Path pad : List.of(oud, heel)) {
            Files.setLastModifiedTime(pad, FileTime.from(NU.minusSeconds(3601)));
        }
        Files.setLastModifiedTime(vers, FileTime.from(NU));

        Archiefmap.ruimOp(map, NU.minusSeconds(3600));
        Archiefmap.ruimOp(wortel.resolve("bestaat-niet"), NU);

        assertThat(inhoud(map).keySet()).containsExactlyInAnyOrder(".vers.tmp", "heel.xml");
    }

    private static Map<String, String> inhoud(Path map) throws IOException {
        Map<String, String> gevonden = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path pad : (Iterable<Path>) bestanden::iterator) {
                gevonden.put(pad.getFileName().toString(), Files.readString(pad));
            }
        }
        return gevonden;
    }
}
