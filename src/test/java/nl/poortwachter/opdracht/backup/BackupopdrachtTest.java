package nl.poortwachter.opdracht.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.poortwachter.logboek.Proeflogboek;
import nl.poortwachter.opdracht.Afloop;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL: what was there is there again, all of it, and what guards it guards it again. */
class BackupopdrachtTest {
    private final Proeflogboek oud = new Proeflogboek().metRegels(5);
    private final Testdatabank nieuw = Testdatabank.leeg();
    private final Jdbi hersteld = Jdbi.create(nieuw.bron());

    @TempDir
    Path map;
    private Path backup;

    @BeforeEach
    void vulDeOudeDatabank() {
        backup = map.resolve("poortwachter.backup");
        UUID origineel = bericht(null);
        UUID retour = bericht(origineel);
        oud.jdbi.useHandle(h -> {
            for (UUID id : List.of(origineel, retour)) {
                h.createUpdate("insert into inhoud (bericht_id, versleuteld) values (:id, :inhoud)").bind("id", id).bind("inhoud", new byte[] {0, 9, 10, 92, -1}).execute();
                h.createUpdate("insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op) values (:id, '0748', 'push', :sleutel, "
                        + "'wachtend', now(), now())").bind("id", id).bind("sleutel", "met\ttab\\en\nregel").execute();
            }
            h.execute("insert into poging (aflevering_id, nummer, begonnen_op, geeindigd_op, uitkomst, reden, knooppunt) "
                    + "select id, 1, now(), now(), 'later', 'antwoord 503', 'een' from aflevering");
            h.execute("update maatregelstand set versie = 42");
        });
    }

    @Test
    void naHetTerugzettenStaatErHetzelfde() throws IOException {
        Afloop gemaakt = opdracht("maak", oud.url());
        Afloop teruggezet = opdracht("herstel", url());

        assertThat(gemaakt.code()).as(gemaakt.fouten()).isZero();
        assertThat(gemaakt.uitvoer()).startsWith("Geschreven: " + backup).contains(" rijen, stand van 2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        assertThat(teruggezet.code()).as(teruggezet.fouten()).isZero();
        assertThat(inhoud(hersteld)).isEqualTo(inhoud(oud.jdbi)).containsKeys("bericht", "auditregel", "poging").hasSizeGreaterThan(20);
        assertThat(Afloop.van("logboek", "verifieer", "--url", url()).uitvoer()).isEqualTo(Afloop.van("logboek", "verifieer", "--url", oud.url()).uitvoer());
    }

    @Test
    void naHetTerugzettenTellenReeksenVerderEnWakenDeWachtersWeer() {
        opdracht("maak", oud.url());
        opdracht("herstel", url());

        long hoogste = hersteld.withHandle(h -> h.createQuery("select max(id) from aflevering").mapTo(Long.class).one());
        UUID id = UUID.randomUUID();
        long volgende = hersteld.withHandle(h -> {
            h.execute("insert into bericht select (jsonb_populate_record(b, jsonb_build_object('id', ?::text))).* from bericht b limit 1", id.toString());
            return h.createQuery("insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, volgende_poging, aangemaakt_op) "
                    + "values (:id, '0748', 'push', 'x', 'wachtend', now(), now()) returning id").bind("id", id).mapTo(Long.class).one();
        });
        assertThat(volgende).isGreaterThan(hoogste);
        assertThatThrownBy(() -> hersteld.useHandle(h -> h.execute("delete from auditregel where nr = 3"))).isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("het logboek verandert niet");
    }

    @Test
    void eenDatabankMetIetsErinBlijftZoalsZijIs() {
        opdracht("maak", oud.url());
        Map<String, String> eerst = inhoud(oud.jdbi);

        assertThat(opdracht("herstel", oud.url())).isEqualTo(new Afloop(2, "",
                "poortwachter: De database is niet leeg. Zet alleen terug in een lege database; wat er staat wordt nooit overschreven.\n"));
        assertThat(inhoud(oud.jdbi)).isEqualTo(eerst);
    }

    @Test
    void eenBackupWaarinIetsIsVeranderdWordtGeweigerdEnLaatGeenRijenAchter() throws IOException {
        opdracht("maak", oud.url());
        verander("poging.copy", "antwoord 503", "antwoord 200");

        Afloop afloop = opdracht("herstel", url());

        assertThat(afloop).isEqualTo(new Afloop(2, "", "poortwachter: De backup is beschadigd: tabel poging is niet wat de inhoudsopgave zegt.\n"));
        int berichten = hersteld.withHandle(h -> h.createQuery("select count(*) from bericht").mapTo(Integer.class).one());
        assertThat(berichten).isZero();
    }

    @Test
    void watGeenBackupIsOfEenHalveWordtGeweigerd() throws IOException {
        Files.writeString(backup, "dit is geen backup");
        assertThat(opdracht("herstel", url())).isEqualTo(new Afloop(2, "", "poortwachter: dit bestand is geen backup, of het is beschadigd: " + backup + "\n"));
        Files.delete(backup);
        opdracht("maak", oud.url());
        verander(Inhoudsopgave.DEEL, null, null);
        assertThat(opdracht("herstel", url()).fouten()).contains("geen hele backup");
        assertThat(opdracht("maak", oud.url())).isEqualTo(new Afloop(2, "", "poortwachter: dit bestand is er al: " + backup + "\n"));
    }

    @Test
    void eenBackupVanEenNieuwereVersieWordtGeweigerd() throws IOException {
        opdracht("maak", oud.url());
        verander(Inhoudsopgave.DEEL, "\"versie\" : \"", "\"versie\" : \"9");
        assertThat(opdracht("herstel", url()).fouten()).contains("van een nieuwere versie");
    }

    private Afloop opdracht(String wat, String url) {
        return Afloop.van("backup", wat, backup, "--url", url);
    }

    private String url() {
        return nieuw.url() + "?user=" + nieuw.gebruiker() + "&password=" + nieuw.wachtwoord();
    }

    /** A hash of the rows of every table. */
    private static Map<String, String> inhoud(Jdbi jdbi) {
        return jdbi.withHandle(h -> {
            Map<String, String> hashes = new TreeMap<>();
            Tabellen.van(h).forEach(tabel -> hashes.put(tabel.naam(), h.createQuery("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                    + Tabel.citaat(tabel.naam()) + " t").mapTo(String.class).one()));
            return hashes;
        });
    }

    /** Writes the file again with this part changed, or left out. */
    private void verander(String deel, String van, String naar) throws IOException {
        Path anders = map.resolve("anders");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup)); ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(anders))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] inhoud = in.readAllBytes();
                if (entry.getName().equals(deel) && van == null) {
                    continue;
                }
                uit.putNextEntry(new ZipEntry(entry.getName()));
                uit.write(entry.getName().equals(deel) ? new String(inhoud).replace(van, naar).getBytes() : inhoud);
                uit.closeEntry();
            }
        }
        Files.delete(backup);
        Files.move(anders, backup);
    }

    private UUID bericht(UUID antwoordOp) {
        UUID id = UUID.randomUUID();
        oud.jdbi.useHandle(h -> h.createUpdate("""
                insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, afnemer, ontvangen_op, stand, verslag, antwoord_op, bijgewerkt_op)
                values (:id, '3.2', 'JW315', '12345678', '0748', 'A1', 'proef', now(), 'geaccepteerd', '{"a": "é\\\\n"}', cast(:antwoord as uuid), now())""")
                .bind("id", id).bind("antwoord", antwoordOp).execute());
        return id;
    }
}
