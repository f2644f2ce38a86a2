package nl.poortwachter.controle.niveau1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.controle.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;

/** Where the schemas come from, and what holds for every check whatever the message. */
class SchemacontroleTest {
    @TempDir
    Path map;

    @Test
    void gemeente_kan_schemas_in_een_eigen_map_zetten() throws IOException {
        vulMap();
        vervang("JW305.xsd", "<xs:pattern value=\"2\"/>", "<xs:pattern value=\"3\"/>");
        Schemacontrole eigen = new Schemacontrole(Schemabron.map(map));
        assertThat(eigen.controleer(wortel(Jw305.bericht().met("Header/BerichtSubversie", 3)))).isEmpty();
        assertThat(eigen.controleer(wortel(Jw305.bericht()))).extracting(Bevinding::code, Bevinding::melding)
                .containsExactly(tuple("CS015", "In element BerichtSubversie moet 3 staan."));
        assertThat(eigen.controleer(wortel(Jw319.bericht()))).isEmpty();
    }

    @Test
    void gepubliceerd_patroon_van_commentaar_geeft_een_leesbare_melding() throws IOException {
        vulMap();
        vervang("basisschema.xsd", "<xs:whiteSpace value=\"collapse\"/>", "<xs:pattern value=\"([.\\s]*\\S+[.\\s]*)+\"/>");
        Schemacontrole eigen = new Schemacontrole(Schemabron.map(map));
        assertThat(eigen.controleer(wortel(Jw301.bericht().met("Client/Commentaar", " ")))).extracting(Bevinding::code, Bevinding::melding)
                .containsExactly(tuple("XSD-PATROON", "In element Commentaar moet ten minste één teken staan dat geen witruimte is."));
    }

    @Test
    void map_zonder_een_van_de_schemas() throws IOException {
        vulMap();
        Files.delete(map.resolve("JW320.xsd"));
        assertThatThrownBy(() -> new Schemacontrole(Schemabron.map(map))).isInstanceOf(UncheckedIOException.class).hasMessageContaining("JW320.xsd");
    }

    @Test
    void schema_dat_meer_wil_openen_dan_het_basisschema() throws IOException {
        vulMap();
        vervang("JW301.xsd", "schemaLocation=\"basisschema.xsd\"", "schemaLocation=\"file:///etc/hostname\"");
        assertThatThrownBy(() -> new Schemacontrole(Schemabron.map(map))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void schema_met_een_doctype() throws IOException {
        vulMap();
        vervang("basisschema.xsd", "<xs:schema ", "<!DOCTYPE xs:schema SYSTEM \"file:///etc/hostname\"><xs:schema ");
        assertThatThrownBy(() -> new Schemacontrole(Schemabron.map(map))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zelfde_bevindingen_als_velen_tegelijk_controleren() throws Exception {
        List<Knoop> berichten = IntStream.range(0, 200)
                .mapToObj(i -> i % 2 == 0 ? wortel(Jw305.bericht().met("Client/Bsn", "9".repeat(i % 11 + 1)))
                        : wortel(Jw301.bericht().met("Client/Geslacht", i % 4)))
                .toList();
        List<List<Bevinding>> achterElkaar = berichten.stream().map(Schematoets.CONTROLE::controleer).toList();
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Bevinding>>> taken = new ArrayList<>();
            berichten.forEach(bericht -> taken.add(() -> Schematoets.CONTROLE.controleer(bericht)));
            List<List<Bevinding>> tegelijk = new ArrayList<>();
            for (Future<List<Bevinding>> uitkomst : draden.invokeAll(taken)) {
                tegelijk.add(uitkomst.get());
            }
            assertThat(tegelijk).isEqualTo(achterElkaar);
        } finally {
            draden.shutdownNow();
        }
    }

    @Test
    void taal_van_de_machine_verandert_niets() {
        Locale eerder = Locale.getDefault();
        Knoop bericht = wortel(Jw305.bericht().met("Client/Bsn", "12").zonder("Client/Geslacht"));
        List<Bevinding> verwacht = Schematoets.CONTROLE.controleer(bericht);
        try {
            for (String taal : List.of("de", "es", "fr", "it", "ja", "ko", "pt-BR", "sv", "zh-CN", "zh-TW", "nl", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(taal));
                assertThat(new Schemacontrole(Schemabron.klassenpad()).controleer(bericht)).as(taal).isEqualTo(verwacht);
            }
        } finally {
            Locale.setDefault(eerder);
        }
        assertThat(verwacht).extracting(Bevinding::code).containsExactly("XSD-PATROON", "XSD-VERPLICHT");
    }

    @Test
    void storing_van_de_motor_is_een_uitzondering_en_noemt_niets_uit_het_bericht() {
        Foutverzamelaar fouten = new Foutverzamelaar(1, null, () -> null);
        assertThatThrownBy(() -> fouten.fatalError(new SAXParseException("Jan Jansen woont in Goes: en hier", null)))
                .isInstanceOf(IllegalStateException.class).hasMessage("Schemacontrole gestopt op onbekend").hasNoCause();
        assertThat(fouten.bevindingen()).isEqualTo(Collections.emptyList());
    }

    private static Knoop wortel(Berichtbouwer<?> bericht) {
        return Schematoets.wortel(bericht.xml());
    }

    private void vulMap() throws IOException {
        List<String> namen = new ArrayList<>(List.of(Schemabron.BASISSCHEMA));
        for (Berichtsoort soort : Berichtsoort.values()) {
            namen.add(Schemabron.bestand(soort));
        }
        for (String naam : namen) {
            Files.write(map.resolve(naam), Schemabron.klassenpad().bytes(naam));
        }
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(map.resolve(bestand));
        assertThat(tekst).contains(oud);
        Files.writeString(map.resolve(bestand), tekst.replace(oud, nieuw));
    }
}
