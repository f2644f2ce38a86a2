package nl.poortwachter.minimaliteit.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.minimaliteit.Testbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong in a policy file, each with its line. The head of the municipality's file takes five lines. */
class BeleidsfoutenTest {

    @Test
    void zonder_standaardbeleid_is_er_geen_boek() {
        assertThat(fouten(List.of(Testbeleid.gemeente("")))).containsExactly("standaard.yaml:0: Het standaardbeleid ontbreekt; zonder dat kan er niets door.");
    }

    @Test
    void ongeldige_yaml_noemt_de_regel() {
        assertThat(fouten("regels: [\n  - x\n")).singleElement().asString().startsWith("proef.yaml:").contains("Dit is geen geldige YAML");
        assertThat(fouten("\tvereist: geen\n")).singleElement().asString().startsWith("proef.yaml:6: Dit is geen geldige YAML");
    }

    @Test
    void een_dubbele_sleutel_wordt_niet_stil_overgeslagen() {
        assertThat(fouten("vereist: geen\nvereist: informatie\n")).containsExactly("proef.yaml:7: \"vereist\" staat hier twee keer.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "vereist: alles                                                              | 6 | /vereist",
        "regel: x                                                                    | 6 | het bestand",
        "regels: [{regel: jw301-email}]                                              | 6 | /regels/0",
        "regels: [{regel: jw301-email, fases: {9: strippen}}]                        | 6 | /regels/0/fases",
        "regels: [{regel: jw301-email, fases: {4: weghalen}}]                        | 6 | /regels/0/fases/4",
        "regels: [{regel: jw301-email, fases: {4: {als: x, dan: strippen}}}]         | 6 | /regels/0/fases/4",
        "regels: [{regel: jw301-email, fases: {4: {als: x, dan: ja, anders: tekst}}}] | 6 | /regels/0/fases/4/dan"})
    void wat_niet_in_het_schema_past_noemt_regel_en_plaats(String rest, int regel, String plaats) {
        assertThat(fouten(rest + "\n")).isNotEmpty().allSatisfy(fout -> assertThat(fout).startsWith("proef.yaml:" + regel + ": " + plaats));
    }

    @Test
    void een_datum_die_niet_bestaat() {
        Beleidsbestand bestand = new Beleidsbestand("proef.yaml", Testbeleid.gemeente("").tekst().replace("2020-01-01", "2026-02-30"));
        assertThat(fouten(List.of(Testbeleid.standaard(), bestand))).containsExactly("proef.yaml:3: Deze datum bestaat niet.");
    }

    @Test
    void een_gemeente_staat_per_datum_in_een_bestand() {
        Beleidsbestand ander = new Beleidsbestand("zelfde.yaml", Testbeleid.gemeente("").tekst());
        assertThat(fouten(List.of(Testbeleid.standaard(), Testbeleid.gemeente(""), ander)))
                .containsExactly("zelfde.yaml:5: Het beleid voor Bergen op Zoom met deze ingangsdatum staat ook in proef.yaml.");
    }

    @Test
    void een_regel_of_element_dat_het_standaardbeleid_niet_kent() {
        assertThat(fouten("regels:\n  - {regel: jw301-schoenmaat, fases: {4: strippen}}\n"))
                .containsExactly("proef.yaml:7: Het standaardbeleid kent geen regel \"jw301-schoenmaat\".");
        assertThat(fouten("regels:\n  - regel: jw301-email\n    elementen: [Client/Bsn]\n    fases: {4: strippen}\n"))
                .containsExactly("proef.yaml:8: Regel \"jw301-email\" gaat niet over dit element.");
        assertThat(fouten("regels:\n  - {regel: jw301-email, fases: {3: strippen}}\n"))
                .containsExactly("proef.yaml:7: Regel \"jw301-email\" geldt niet in fase 3 (Contact).");
    }

    @Test
    void een_element_dat_een_controleregel_bindt_staat_vast() {
        assertThat(fouten("regels:\n  - {regel: jw301-gebonden-naam, reden: MIN-IDENT, grondslag: AVG, fases: {4: strippen}}\n"))
                .containsExactly("proef.yaml:7: Regel \"jw301-gebonden-naam\" staat vast (CS050: hoort bij NaamGebruik).");
    }

    @Test
    void wat_een_gemeente_weghaalt_heeft_een_reden_en_een_grondslag() {
        assertThat(fouten("regels:\n  - {regel: jw305-overig, fases: {4: strippen}}\n"))
                .containsExactly("proef.yaml:7: Noem een reden en een grondslag voor wat u weghaalt.");
        assertThat(fouten("regels:\n  - {regel: jw305-overig, reden: MIN-ANDERS, grondslag: AVG, fases: {4: strippen}}\n"))
                .containsExactly("proef.yaml:7: Deze reden staat niet in het standaardbeleid.");
        assertThat(fouten("regels:\n  - {regel: jw305-overig, reden: MIN-IDENT, grondslag: AVG, fases: {4: strippen}}\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0} in fase {1} naar {2}")
    @CsvSource(delimiter = '|', value = {
        "jw301-communicatie     | 5 | toestaan",
        "jw301-juridischestatus | 4 | toestaan",
        "jw301-juridischestatus | 4 | {als: gedwongen-kader, dan: strippen, anders: toestaan}",
        "jw301-juridischestatus | 5 | {als: gedwongen-kader, dan: toestaan, anders: strippen}",
        "jw301-commentaar-client | 4 | tekst",
        "jw301-commentaar-client | 5 | toestaan",
        "jw315-commentaar-product | 3 | toestaan",
        "jw301-relatie          | 4 | {als: gezag-of-zorg, dan: toestaan, anders: toestaan}",
        "voornamen              | 8 | toestaan"})
    void verruimen_zonder_grondslag_wordt_geweigerd(String regel, int fase, String besluit) {
        String afwijking = "regels:\n  - regel: " + regel + "\n    %s\n    fases:\n      " + fase + ": " + besluit + "\n";
        assertThat(fouten(afwijking.formatted("zin: x"))).singleElement().asString()
                .startsWith("proef.yaml:10: Dit laat in fase " + nl.poortwachter.keten.Fase.values()[fase] + " meer door dan het standaardbeleid.");
        assertThat(fouten(afwijking.formatted("grondslag: Jeugdwet artikel 7.4.0"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} in fase {1} naar {2}")
    @CsvSource(delimiter = '|', value = {
        "jw301-communicatie       | 4 | strippen",
        "jw301-juridischestatus   | 4 | strippen",
        "jw301-commentaar-client  | 5 | weigeren",
        "jw301-commentaar-client  | 5 | strippen",
        "jw315-commentaar-product | 3 | weigeren",
        "jw301-relatie            | 4 | {als: ouder-of-voogd, dan: strippen, anders: strippen}",
        "jw301-email              | 7 | strippen",
        "jw301-telefoon           | 4 | strippen",
        "voornamen                | 3 | strippen"})
    void aanscherpen_kan_zonder_meer(String regel, int fase, String besluit) {
        assertThat(fouten("regels:\n  - {regel: " + regel + ", fases: {" + fase + ": " + besluit + "}}\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0} in fase {1}")
    @CsvSource({"jw301-commentaar-client,4", "jw315-commentaar-client,3"})
    void weigeren_kan_niet_waar_het_standaardbeleid_altijd_stript(String regel, int fase) {
        assertThat(fouten("regels:\n  - {regel: " + regel + ", grondslag: Jeugdwet artikel 7.4.0, fases: {" + fase + ": weigeren}}\n"))
                .containsExactly("proef.yaml:7: Weigeren kan alleen waar het standaardbeleid de tekst beoordeelt; wat altijd wordt gestript, wordt ook hier gestript.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst", "weigeren"})
    void tekst_beoordelen_kan_alleen_bij_commentaar(String besluit) {
        assertThat(fouten("regels:\n  - {regel: jw301-email, fases: {4: " + besluit + "}}\n"))
                .contains("proef.yaml:7: Dit besluit kan alleen bij Commentaar.");
    }

    @Test
    void een_voorwaarde_die_niet_bestaat() {
        assertThat(fouten("regels:\n  - {regel: jw301-email, fases: {4: {als: volle-maan, dan: strippen, anders: toestaan}}}\n"))
                .containsExactly("proef.yaml:7: De voorwaarde \"volle-maan\" bestaat niet.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "fase: 3, naam: Contact                        | fase: 3, naam: Kennismaking        | Hier hoort fase 3 (Contact).",
        "doel: inzet-voorziening\\n  grondslag-gemeente | doel: gluren\\n  grondslag-gemeente | Dit doel staat niet in de lijst.",
        "grondslag-aanbieder: wettelijke-plicht        | grondslag-aanbieder: contract      | Deze grondslag staat niet in de lijst.",
        "- {code: MIN-ATTACHMENT                       | - {code: MIN-BIJLAGE               | Hier horen, in deze volgorde: MIN-PROTECTED",
        "mits: adres-volstaat-niet                     | mits: adres-vol                    | De voorwaarde \"adres-vol\" bestaat niet.",
        "van: [adres-volstaat]                         | van: [adres-volstaat-niet]         | \"adres-volstaat-niet\" is geen enkelvoudige voorwaarde uit de lijst.",
        "reden: MIN-ONCE                               | reden: MIN-TWICE                   | Deze reden staat niet in de lijst.",
        "regel: jw301-email                            | regel: voornamen                   | \"voornamen\" staat twee keer in deze lijst.",
        "fases: {3: tekst}                             | fases: {3: weigeren}               | Weigeren is een keuze van een gemeente, niet van het standaardbeleid.",
        "fases: {4: toestaan, 5-7: strippen}           | fases: {4: tekst, 5-7: strippen}   | Het besluit tekst kan alleen bij Commentaar.",
        "terzijdes: {reden: MIN-TEXT                   | terzijdes: {reden: MIN-X           | Deze reden staat niet in de lijst."})
    void een_standaardbeleid_dat_zichzelf_tegenspreekt(String was, String wordt, String melding) {
        String tekst = Testbeleid.standaard().tekst();
        String goed = was.replace("\\n", "\n");
        assertThat(tekst).contains(goed);
        String kapot = tekst.replaceFirst(java.util.regex.Pattern.quote(goed), java.util.regex.Matcher.quoteReplacement(wordt.replace("\\n", "\n")));
        long regel = tekst.substring(0, tekst.indexOf(goed)).lines().count();
        assertThat(fouten(List.of(new Beleidsbestand("standaard.yaml", kapot)))).anySatisfy(fout -> {
            assertThat(fout).contains(melding);
            assertThat(Integer.parseInt(fout.split(":")[1])).isBetween((int) regel - 12, (int) regel + 3);
        });
    }

    private static List<String> fouten(String rest) {
        return fouten(List.of(Testbeleid.standaard(), Testbeleid.gemeente(rest)));
    }

    private static List<String> fouten(List<Beleidsbestand> bestanden) {
        return Beleidboek.lees(bestanden).fouten().stream().map(Beleidsfout::toString).toList();
    }
}
