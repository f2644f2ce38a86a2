package nl.poortwachter.minimaliteit.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.poortwachter.minimaliteit.beleid.Beleidboek.Leesresultaat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeleidsmapTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");

    @TempDir
    private Path map;
    private Beleidsmap beleid;

    @BeforeEach
    void begin() throws IOException {
        for (Beleidsbestand bestand : Beleidsbron.meegeleverd()) {
            Files.writeString(map.resolve(bestand.naam()), bestand.tekst());
        }
        beleid = new Beleidsmap(map, Beleidsbron.map(map));
    }

    @Test
    void zonder_wijziging_is_er_niets() {
        assertThat(List.of(beleid.wijziging(), beleid.wijziging())).containsOnly(Optional.empty());
    }

    @Test
    void een_wijziging_telt_als_zij_twee_keer_hetzelfde_gezien_is_en_dan_een_keer() throws IOException {
        vervang("diemen.yaml", "versie: \"1.0\"", "versie: \"1.1\"");
        assertThat(beleid.wijziging()).as("er kan nog aan geschreven worden").isEmpty();
        Leesresultaat gelezen = gewijzigd();
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.boek().voor("0384", DAG).versie()).isEqualTo("1.1");
        assertThat(beleid.wijziging()).isEmpty();
    }

    @Test
    void een_fout_wordt_met_regel_genoemd_en_pas_na_een_nieuwe_wijziging_weer() throws IOException {
        vervang("diemen.yaml", "vereist: informatie", "vereist: iets");
        beleid.wijziging();
        Leesresultaat kapot = gewijzigd();
        assertThat(kapot.boek()).isNull();
        assertThat(kapot.fouten()).extracting(Beleidsfout::bestand).containsOnly("diemen.yaml");
        assertThat(kapot.fouten()).allMatch(fout -> fout.regel() > 0);
        assertThat(beleid.wijziging()).isEmpty();
        vervang("diemen.yaml", "vereist: iets", "vereist: informatie");
        beleid.wijziging();
        assertThat(gewijzigd().fouten()).isEmpty();
    }

    @Test
    void een_verdwenen_map_is_een_fout_en_geen_leeg_beleid() throws IOException {
        try (var bestanden = Files.list(map)) {
            for (Path bestand : bestanden.toList()) {
                Files.delete(bestand);
            }
        }
        Files.delete(map);
        beleid.wijziging();
        Leesresultaat weg = gewijzigd();
        assertThat(weg.boek()).isNull();
        assertThat(weg.fouten()).extracting(Beleidsfout::melding).containsExactly("Het standaardbeleid ontbreekt; zonder dat kan er niets door.");
        Files.createDirectory(map);
    }

    private Leesresultaat gewijzigd() {
        return Beleidboek.lees(beleid.wijziging().orElseThrow());
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        Path pad = map.resolve(bestand);
        String tekst = Files.readString(pad);
        assertThat(tekst).contains(oud);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }
}
