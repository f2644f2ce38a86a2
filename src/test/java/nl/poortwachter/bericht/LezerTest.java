package nl.poortwachter.bericht;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LezerTest {
    private final Lezer lezer = new Lezer(Leesgrenzen.STANDAARD);

    @Test
    void leest_elementen_met_hun_plaats_ook_achter_tekens_buiten_het_basisvlak() throws Leesfout {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a:Bericht xmlns:a=\"urn:a\">\r\n  <a:Naam>Zoë 😀</a:Naam><a:Leeg/>\r\n</a:Bericht>";
        Xmldocument document = lezer.lees(xml.getBytes(UTF_8));
        Knoop naam = document.wortel().vind("Naam");
        Knoop leeg = document.wortel().vind("Leeg");
        assertThat(xml.substring(naam.begin(), naam.einde())).isEqualTo("<a:Naam>Zoë 😀</a:Naam>");
        assertThat(xml.substring(leeg.begin(), leeg.einde())).isEqualTo("<a:Leeg/>");
        assertThat(xml.substring(document.wortel().begin(), document.wortel().einde())).startsWith("<a:Bericht").endsWith("</a:Bericht>");
        assertThat(List.of(naam.naamruimte(), naam.tekst(), naam.pad(), naam.regel(), naam.kolom()))
                .isEqualTo(List.of("urn:a", "Zoë 😀", "/Bericht/Naam", 3, 3));
        assertThat(document.kaleRegeleinden()).isFalse();
        assertThat(document.xml()).isEqualTo(xml);
    }

    @Test
    void cdata_en_commentaar_binnen_een_waarde_onderbreken_de_tekst_niet() throws Leesfout {
        Xmldocument document = lezer.lees("<B><N>Jan<!-- x --> <![CDATA[& Piet]]>&amp;&#233;</N></B>".getBytes(UTF_8));
        assertThat(document.wortel().vind("N").tekst()).isEqualTo("Jan & Piet&é");
        assertThat(document.terzijdes()).hasSize(1);
        Xmldocument.Terzijde terzijde = document.terzijdes().get(0);
        assertThat(document.xml().substring(terzijde.begin(), terzijde.einde())).isEqualTo("<!-- x -->");
    }

    @Test
    void gelijknamige_elementen_krijgen_een_volgnummer_in_hun_pad() throws Leesfout {
        Xmldocument document = lezer.lees("<B><L><P>1</P><P>2</P></L></B>".getBytes(UTF_8));
        assertThat(document.wortel().vindAlle("L", "P")).extracting(Knoop::pad).containsExactly("/B/L/P[1]", "/B/L/P[2]");
        assertThat(document.wortel().vindAlle("L", "P").get(1).elementpad()).isEqualTo("L/P");
    }

    @Test
    void een_boom_zonder_een_element_houdt_de_rest() throws Leesfout {
        Knoop wortel = lezer.lees("<B><L><P>1</P><P>2</P></L></B>".getBytes(UTF_8)).wortel();
        Knoop eerste = wortel.vind("L", "P");
        Knoop rest = wortel.zonder(java.util.Set.of(eerste));
        assertThat(rest.vindAlle("L", "P")).extracting(Knoop::tekst).containsExactly("2");
        assertThat(wortel.vindAlle("L", "P")).hasSize(2);
    }

    @Test
    void een_kaal_regeleinde_wordt_opgemerkt() throws Leesfout {
        assertThat(lezer.lees("<B>\n</B>".getBytes(UTF_8)).kaleRegeleinden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <B/>rest                                                  | LEES-MEERDERE
            <B/><B/>                                                  | LEES-MEERDERE
            <B>                                                       | LEES-XML
            <B></C>                                                   | LEES-XML
            geen xml                                                  | LEES-XML
            <B>&onbekend;</B>                                         | LEES-XML
            <!DOCTYPE B><B/>                                          | LEES-DOCTYPE
            <!DOCTYPE B SYSTEM "file:///etc/hostname"><B/>            | LEES-DOCTYPE
            <!DOCTYPE B [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><B>&b;</B> | LEES-DOCTYPE
            <?xml version="1.0" encoding="ISO-8859-1"?><B/>           | LEES-UTF8
            <?xml version="1.1"?><B/>                                 | LEES-XML
            """)
    void weigert_met_een_code(String xml, String code) {
        assertThat(code(xml.getBytes(UTF_8))).isEqualTo(code);
    }

    @Test
    void weigert_een_leeg_bericht() {
        assertThat(code(new byte[0])).isEqualTo("LEES-LEEG");
    }

    @Test
    void weigert_een_byte_order_mark_en_andere_coderingen() {
        assertThat(code("\uFEFF<B/>".getBytes(UTF_8))).isEqualTo("LEES-BOM");
        assertThat(code("<B>é</B>".getBytes(ISO_8859_1))).isEqualTo("LEES-UTF8");
        assertThat(code("<B/>".getBytes(UTF_16))).isEqualTo("LEES-UTF8");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 200_000})
    void weigert_te_diepe_nesting(int diepte) {
        assertThat(code("<B>".repeat(diepte).getBytes(UTF_8))).isEqualTo("LEES-DIEPTE");
    }

    @Test
    void leest_precies_de_toegestane_diepte() throws Leesfout {
        assertThat(lezer.lees(("<B>".repeat(50) + "</B>".repeat(50)).getBytes(UTF_8)).wortel().naam()).isEqualTo("B");
    }

    @Test
    void weigert_een_tekst_boven_de_grens_en_leest_er_een_op_de_grens() throws Leesfout {
        int grens = Leesgrenzen.STANDAARD.tekst();
        assertThat(lezer.lees(("<B>" + "a".repeat(grens) + "</B>").getBytes(UTF_8)).wortel().tekst()).hasSize(grens);
        assertThat(code(("<B>" + "a".repeat(grens + 1) + "</B>").getBytes(UTF_8))).isEqualTo("LEES-TEKST");
        assertThat(code(("<B>" + "a".repeat(20_000_000) + "</B>").getBytes(UTF_8))).isEqualTo("LEES-TEKST");
    }

    @Test
    void telt_de_inspringing_tussen_elementen_niet_op_tot_een_tekst() throws Leesfout {
        String inspringing = "\r\n" + " ".repeat(20);
        int aantal = Leesgrenzen.STANDAARD.tekst() / 20 + 1;
        Knoop wortel = lezer.lees(("<B>" + (inspringing + "<P>1</P>").repeat(aantal) + "\r\n</B>").getBytes(UTF_8)).wortel();
        assertThat(wortel.kinderen()).hasSize(aantal);
        assertThat(wortel.tekst()).isEmpty();
        assertThat(code(("<B>" + " ".repeat(Leesgrenzen.STANDAARD.tekst() + 1) + "<P/></B>").getBytes(UTF_8))).isEqualTo("LEES-TEKST");
    }

    @Test
    void houdt_tekst_tussen_elementen_vast_zodat_het_schema_haar_kan_weigeren() throws Leesfout {
        assertThat(lezer.lees("<B> <P/>x<P/> </B>".getBytes(UTF_8)).wortel().tekst()).isEqualTo("x ");
    }

    @Test
    void weigert_meer_elementen_dan_een_bericht_kan_hebben() {
        assertThat(code(("<B>" + "<a/>".repeat(Leesgrenzen.ELEMENTEN) + "</B>").getBytes(UTF_8))).isEqualTo("LEES-AANTAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!---->", "<?p?>"})
    void weigert_meer_commentaren_dan_er_te_verantwoorden_zijn(String terzijde) throws Leesfout {
        assertThat(lezer.lees(("<B>" + terzijde.repeat(Leesgrenzen.TERZIJDES) + "</B>").getBytes(UTF_8)).terzijdes()).hasSize(Leesgrenzen.TERZIJDES);
        assertThat(code(("<B>" + terzijde.repeat(Leesgrenzen.TERZIJDES + 1) + "</B>").getBytes(UTF_8))).isEqualTo("LEES-AANTAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%s/>", "<a %s='1'/>", "<%1$s:a xmlns:%1$s='urn:a'/>", "<a xmlns:%s='urn:a'/>", "<?%s?>"})
    void weigert_namen_die_voor_de_tabel_van_de_lezer_zijn_uitgekozen(String vorm) {
        String namen = IntStream.range(0, 1 << 16).mapToObj(LezerTest::botsend).map(vorm::formatted).collect(Collectors.joining());
        assertThat(code(("<B>" + namen + "</B>").getBytes(UTF_8))).isEqualTo("LEES-AANTAL");
    }

    /** A name per number, all with the same hash code. */
    private static String botsend(int nummer) {
        return IntStream.range(0, 16).mapToObj(bit -> (nummer >> bit & 1) == 0 ? "Aa" : "BB").collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<N>a%cb</N>", "<N><![CDATA[%c]]></N>", "<!-- %c --><N/>", "<?p %c?><N/>", "<N xmlns:p='urn:%c'/>"})
    void weigert_wat_volgens_xml_geen_teken_is(String vorm) {
        for (char teken : new char[] {'\uFFFE', '\uFFFF'}) {
            Leesfout fout = catchThrowableOfType(Leesfout.class, () -> lezer.lees(("<B>\r\n" + vorm.formatted(teken) + "</B>").getBytes(UTF_8)));
            assertThat(List.of(fout.code().naam(), fout.regel(), fout.kolom())).isEqualTo(List.of("LEES-XML", 2, vorm.indexOf('%') + 1));
        }
    }

    @Test
    void weigert_een_bericht_boven_de_grootste_omvang() {
        assertThat(code(new byte[Leesgrenzen.STANDAARD.bytes() + 1])).isEqualTo("LEES-GROOTTE");
    }

    @Test
    void noemt_regel_en_kolom_maar_geen_inhoud() {
        Leesfout fout = catchThrowableOfType(Leesfout.class, () -> lezer.lees("<B>\n<geheim></B>".getBytes(UTF_8)));
        assertThat(fout.regel()).isEqualTo(2);
        assertThat(fout.getMessage()).isEqualTo("LEES-XML");
    }

    private String code(byte[] bytes) {
        return catchThrowableOfType(Leesfout.class, () -> lezer.lees(bytes)).code().naam();
    }
}
