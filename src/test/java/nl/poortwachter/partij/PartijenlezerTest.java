package nl.poortwachter.partij;

import static nl.poortwachter.bericht.Berichtsoort.JW302;
import static nl.poortwachter.bericht.Berichtsoort.JW305;
import static nl.poortwachter.bericht.Berichtsoort.JW307;
import static nl.poortwachter.bericht.Berichtsoort.JW315;
import static nl.poortwachter.bericht.Berichtsoort.JW317;
import static nl.poortwachter.bericht.Berichtsoort.JW320;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.bericht.Berichtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartijenlezerTest {
    private static final String HASH = "ab".repeat(32);
    private static final String GEMEENTE = """
              - {code: "1674", naam: Roosendaal, soort: gemeente, retour: poortwachter}
            """;
    private static final String AANBIEDER = """
              - {code: "12345678", naam: De Brug, soort: aanbieder, retour: ontvanger}
            """;
    private static final String PARTIJEN = "omgeving: test\npartijen:\n" + GEMEENTE + AANBIEDER;

    private final Partijenlezer lezer = new Partijenlezer();

    @Test
    void het_voorbeeld_in_het_handboek_leest_zoals_het_daar_staat() throws Exception {
        String handboek = Files.readString(Path.of("docs/handboek/partijen.md"));
        int begin = handboek.indexOf("```yaml") + "```yaml".length();
        Partijen partijen = lezer.lees(handboek.substring(begin, handboek.indexOf("```", begin)));

        assertThat(partijen.omgeving()).isEqualTo(Omgeving.TEST);
        assertThat(partijen.uitgeschakeld()).containsExactly(JW320);
        assertThat(partijen.alle()).containsExactlyInAnyOrder(
                new Partij("1674", "Roosendaal", Partijsoort.GEMEENTE, true, Optional.of(new Afleverwijze.Push(URI.create("https://zaken.example/ijw"))),
                        Retourmaker.POORTWACHTER, Partijsoort.GEMEENTE.verzendbaar(), Partijsoort.GEMEENTE.ontvangbaar(), Set.of()),
                new Partij("12345678", "Jeugdhulp De Brug", Partijsoort.AANBIEDER, true, Optional.of(new Afleverwijze.Postbus()),
                        Retourmaker.ONTVANGER, Set.of(JW302, JW305, JW307, JW315, JW317, JW320), Partijsoort.AANBIEDER.ontvangbaar(), Set.of(JW317)));
        assertThat(partijen.regelafspraken()).containsExactly(
                new Regelafspraak("1674", Optional.empty(), Set.of("TR374", "TR381"), Optional.empty()),
                new Regelafspraak("1674", Optional.of("12345678"), Set.of(), Optional.of(LocalDate.of(2027, 3, 31))));
        assertThat(partijen.afnemers()).containsExactly(
                new Afnemer("zaaksysteem-roosendaal", "Zaaksysteem van Roosendaal",
                        new Afnemer.Sleutels(null, new X500Principal("CN=zaken.example,O=Gemeente Roosendaal,C=NL"), null),
                        Set.of(Recht.VERZENDEN, Recht.INZIEN, Recht.POSTBUS), Set.of(Berichtsoort.values()), Set.of("1674"), List.of()),
                new Afnemer("epd-noord", "Leverancier van dossiers",
                        new Afnemer.Sleutels("0f5bf1f2d6a2d2b4c1f5a1f6f7a0b0ad4ce8a4c0f39e9a1f4f7f1ad8a0e0c1b2", null, "00000001000000007919"),
                        Set.of(Recht.VERZENDEN, Recht.CONTROLEREN, Recht.INZIEN), Set.of(JW305, JW307, JW315), Set.of(),
                        List.of(new Machtiging("12345678", Set.of(JW305, JW307),
                                new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))));
        assertThat(partijen.contract("1674", "12345678", LocalDate.of(2026, 1, 1))).contains(new Contract("1674", "12345678",
                new Periode(LocalDate.of(2026, 1, 1), null), Optional.of(new Productlijst(Map.of("45", Set.of("45A04", "45A05")),
                        Map.of("45A04", "Begeleiding individueel")))));
    }

    @Test
    void een_partij_met_het_minste_dat_moet_mag_niets_en_heeft_geen_route() throws Partijenfout {
        assertThat(lezer.lees("omgeving: productie\npartijen:\n" + GEMEENTE).alle()).containsExactly(new Partij("1674", "Roosendaal",
                Partijsoort.GEMEENTE, true, Optional.empty(), Retourmaker.POORTWACHTER, Set.of(), Set.of(), Set.of()));
    }

    @Test
    void een_bestand_wordt_van_schijf_gelezen(@TempDir Path map) throws Exception {
        Path bestand = Files.writeString(map.resolve("partijen.yaml"), PARTIJEN);
        assertThat(lezer.lees(bestand).alle()).extracting(Partij::code).containsExactlyInAnyOrder("1674", "12345678");
        assertThatThrownBy(() -> lezer.lees(map.resolve("weg.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{naam: A, soort: gemeente, retour: ontvanger} | partijen[0].code: ontbreekt",
        "{code: 1674, naam: A, soort: gemeente, retour: ontvanger} | partijen[0].code: moet een tekst zijn; zet een code of getal tussen aanhalingstekens",
        "{code: '16740000', naam: A, soort: gemeente, retour: ontvanger} | partijen[0].code: moet een gemeentecode van vier cijfers zijn",
        "{code: '1674', naam: A, soort: aanbieder, retour: ontvanger} | partijen[0].code: moet een AGB-code van acht cijfers zijn",
        "{code: '1674', naam: ' ', soort: gemeente, retour: ontvanger} | partijen[0].naam: moet een tekst zijn; zet een code of getal tussen aanhalingstekens",
        "{code: '1674', naam: A, soort: regio, retour: ontvanger} | partijen[0].soort: moet zijn: gemeente, aanbieder",
        "{code: '1674', naam: A, soort: gemeente} | partijen[0].retour: ontbreekt",
        "{code: '1674', naam: A, soort: gemeente, retour: beide} | partijen[0].retour: moet zijn: poortwachter, ontvanger",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, actief: soms} | partijen[0].actief: moet true of false zijn",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, verzend: alle} | partijen[0].verzend: is geen bekend veld",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, verzendt: JW301} | partijen[0].verzendt: moet een lijst zijn",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, verzendt: [JW305, JW302]} | partijen[0].verzendt: past niet bij de soort partij: JW302, JW305",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, ontvangt: [436]} | partijen[0].ontvangt[0]: moet een tekst zijn; zet een code of getal tussen aanhalingstekens",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, aflevering: ftp://x.example} | partijen[0].aflevering: moet zijn: postbus, of een adres dat met https:// of http:// begint",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, aflevering: 'https://wie:wat@x.example'} | partijen[0].aflevering: moet zijn: postbus, of een adres dat met https:// of http:// begint",
        "{code: '1674', naam: A, soort: gemeente, retour: ontvanger, aflevering: 'https:// x'} | partijen[0].aflevering: moet zijn: postbus, of een adres dat met https:// of http:// begint",
        "Roosendaal | partijen[0]: moet uit velden bestaan"})
    void een_fout_in_een_partij_wordt_met_haar_plaats_genoemd(String partij, String melding) {
        assertThat(meldingen("omgeving: test\npartijen:\n  - " + partij)).containsExactly(melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "naam: A, oin: '00000001000000007919' | afnemers[0].id: ontbreekt",
        "id: a, naam: A | afnemers[0].tokenSha256: geef ten minste een van tokenSha256, certificaat, oin en kvk",
        "id: a, naam: A, tokenSha256: geheim | afnemers[0].tokenSha256: moet zijn: 64 kleine hexadecimale tekens",
        "id: a, naam: A, certificaat: zaken.example | afnemers[0].certificaat: moet zijn: een naam als CN=naam,O=organisatie,C=NL",
        "id: a, naam: A, oin: '123' | afnemers[0].oin: moet zijn: een nummer van 20 cijfers",
        "id: a, naam: A, oin: '00000001000000007919', rechten: [alles] | afnemers[0].rechten: kies uit: verzenden, controleren, inzien, postbus, bestandsmap, beheer, privacy, beleid, audit",
        "id: a, naam: A, oin: '00000001000000007919', partijen: ['0001'] | afnemers[0]: noemt een partij die niet onder partijen staat",
        "id: a, naam: A, oin: '00000001000000007919', machtigingen: [{partij: '0001', van: '2026-01-01'}] | afnemers[0]: noemt een partij die niet onder partijen staat",
        "id: a, naam: A, oin: '00000001000000007919', machtigingen: [{partij: '1674'}] | afnemers[0].machtigingen[0].van: ontbreekt",
        "id: a, naam: A, oin: '00000001000000007919', machtigingen: [{partij: '1674', van: '2026-13-01'}] | afnemers[0].machtigingen[0].van: moet zijn: een datum als \"2026-01-31\"",
        "id: a, naam: A, oin: '00000001000000007919', machtigingen: [{partij: '1674', van: '2026-02-02', tot: '2026-02-01'}] | afnemers[0].machtigingen[0].tot: ligt voor van",
        "id: a, naam: A, oin: '00000001000000007919', partijen: ['1674'], machtigingen: [{partij: '1674', van: '2026-02-02'}] | afnemers[0].machtigingen: een eigen partij heeft geen machtiging nodig"})
    void een_fout_in_een_afnemer_wordt_met_haar_plaats_genoemd(String afnemer, String melding) {
        assertThat(meldingen(PARTIJEN + "afnemers:\n  - {" + afnemer + "}")).containsExactly(melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{gemeente: '1674', van: '2026-01-01'} | contracten[0].aanbieder: ontbreekt",
        "{gemeente: '12345678', aanbieder: '12345678', van: '2026-01-01'} | contracten[0].gemeente: staat niet als deze soort onder partijen",
        "{gemeente: '1674', aanbieder: '1674', van: '2026-01-01'} | contracten[0].aanbieder: staat niet als deze soort onder partijen",
        "{gemeente: '1674', aanbieder: '12345678', van: '2026-01-01', productlijst: weg} | contracten[0].productlijst: moet zijn: de naam van een lijst onder productlijsten",
        "{gemeente: '1674', aanbieder: '12345678', van: '2026-01-01'}, {gemeente: '1674', aanbieder: '12345678', van: '2027-01-01'} | contracten[1]: overlapt met een eerder contract van dezelfde partijen"})
    void een_fout_in_een_contract_wordt_met_haar_plaats_genoemd(String contracten, String melding) {
        assertThat(meldingen(PARTIJEN + "contracten: [" + contracten + "]")).containsExactly(melding);
    }

    @Test
    void een_tweede_contract_na_het_eerste_mag() throws Partijenfout {
        Partijen partijen = lezer.lees(PARTIJEN + """
                productlijsten:
                  - {naam: a, producten: [{categorie: "45", codes: [45A04]}]}
                contracten:
                  - {gemeente: "1674", aanbieder: "12345678", van: "2026-01-01", tot: "2026-12-31", productlijst: a}
                  - {gemeente: "1674", aanbieder: "12345678", van: "2027-01-01"}
                """);
        assertThat(partijen.contract("1674", "12345678", LocalDate.of(2026, 12, 31)).flatMap(Contract::producten)).isPresent();
        assertThat(partijen.contract("1674", "12345678", LocalDate.of(2027, 1, 1)).map(Contract::producten)).contains(Optional.empty());
        assertThat(partijen.contract("1674", "12345678", LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void wat_maar_een_keer_mag_voorkomen_wordt_bij_de_tweede_keer_genoemd() {
        String afnemer = "{id: a, naam: A, tokenSha256: " + HASH + ", certificaat: 'CN=a', oin: '00000001000000007919'}";
        assertThat(meldingen(PARTIJEN + GEMEENTE + "afnemers: [" + afnemer + ", " + afnemer.replace("CN=a", "cn=A") + "]")).containsExactly(
                "partijen[2].code: komt al voor", "afnemers[1].id: komt al voor", "afnemers[1].tokenSha256: komt al voor",
                "afnemers[1].certificaat: komt al voor", "afnemers[1].oin: komt al voor");
        assertThat(meldingen(PARTIJEN + """
                productlijsten:
                  - {naam: a, producten: [{categorie: "45", codes: [45A04]}, {categorie: "45", codes: [45A05]}]}
                  - {naam: a}
                """)).containsExactly("productlijsten[0].producten[1].categorie: komt al voor", "productlijsten[1].naam: komt al voor");
    }

    @Test
    void alle_fouten_worden_in_een_keer_genoemd() {
        assertThat(meldingen("""
                omgeving: acceptatie
                partij: []
                partijen:
                  - {code: "1", naam: A, soort: gemeente, retour: ontvanger}
                afnemers: geen
                """)).containsExactly("omgeving: moet zijn: test, productie", "partijen[0].code: moet een gemeentecode van vier cijfers zijn",
                "afnemers: moet een lijst zijn", "partij: is geen bekend veld");
    }

    @Test
    void een_onversleuteld_adres_mag_alleen_in_een_testomgeving() throws Partijenfout {
        String partij = "partijen:\n  - {code: '1674', naam: A, soort: gemeente, retour: ontvanger, aflevering: 'http://localhost:8080/in'}";
        assertThat(lezer.lees("omgeving: test\n" + partij).partij("1674").orElseThrow().aflevering())
                .contains(new Afleverwijze.Push(URI.create("http://localhost:8080/in")));
        assertThat(meldingen("omgeving: productie\n" + partij))
                .containsExactly("partijen[0].aflevering: moet zijn: postbus, of een adres dat met https:// begint");
    }

    @Test
    void de_melding_over_ongeldige_YAML_noemt_de_regel_en_herhaalt_niets_uit_het_bestand() {
        Partijenfout fout = catchThrowableOfType(Partijenfout.class, () -> lezer.lees("omgeving: test\nafnemers: [geheim"));
        assertThat(fout).hasMessageStartingWith("partijen.yaml is niet bruikbaar:\n- geen geldige YAML bij regel ").hasMessageNotContaining("geheim");
        assertThat(meldingen("omgeving: test\nomgeving: productie")).containsExactly("geen geldige YAML bij regel 2");
        assertThat(meldingen("")).containsExactly("het bestand moet uit velden bestaan: omgeving, partijen, afnemers");
    }

    private List<String> meldingen(String yaml) {
        return catchThrowableOfType(Partijenfout.class, () -> lezer.lees(yaml)).meldingen();
    }

    @Test
    void een_regelafspraak_geldt_voor_een_aanbieder_of_voor_alle() throws Exception {
        Partijen partijen = lezer.lees(PARTIJEN + "regelafspraken:\n  - {gemeente: \"1674\", opmerken: [TR374]}\n"
                + "  - {gemeente: \"1674\", aanbieder: \"12345678\", meelezenTot: \"2027-03-31\"}\n");

        assertThat(partijen.regelafspraken("1674", "12345678")).hasSize(2);
        assertThat(partijen.regelafspraken("1674", "87654321")).extracting(Regelafspraak::opmerken).containsExactly(Set.of("TR374"));
        assertThat(partijen.regelafspraken("0748", "12345678")).isEmpty();
    }

    @Test
    void een_regelafspraak_zonder_inhoud_of_met_een_vreemde_partij_wordt_geweigerd() {
        assertThat(meldingen(PARTIJEN + "regelafspraken:\n  - {gemeente: \"1674\"}\n"))
                .containsExactly("regelafspraken[0].opmerken: noem regels, of een datum bij meelezenTot");
        assertThat(meldingen(PARTIJEN + "regelafspraken:\n  - {gemeente: \"12345678\", aanbieder: \"1674\", opmerken: [TR374]}\n"))
                .containsExactly("regelafspraken[0].gemeente: staat niet als deze soort onder partijen",
                        "regelafspraken[0].aanbieder: staat niet als deze soort onder partijen");
    }
}
