package nl.poortwachter.bericht.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.poortwachter.bericht.zip.Zipfout.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipopenerTest {
    private static final int GRENS = 64 * 1024;
    private static final byte[] XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<Bericht>één</Bericht>\r\n".repeat(20).getBytes(UTF_8);

    private final Zipopener opener = new Zipopener(GRENS);

    @Test
    void een_ingepakt_bericht_komt_er_byte_voor_byte_uit() throws Zipfout {
        assertThat(opener.open(zip("bericht.xml", XML))).isEqualTo(XML);
        assertThat(opener.open(zip("BERICHT.XML", XML))).isEqualTo(XML);
    }

    @Test
    void een_bericht_zonder_compressie_en_een_leeg_bericht_mogen_ook() throws Zipfout {
        assertThat(opener.open(onverkort("bericht.xml", XML))).isEqualTo(XML);
        assertThat(opener.open(zip("bericht.xml", new byte[0]))).isEmpty();
    }

    @Test
    void een_opmerking_bij_het_ZIP_bestand_wordt_overgeslagen() throws Zipfout {
        byte[] zip = maak(uit -> {
            uit.setComment("gemaakt door een pakket");
            voegToe(uit, "bericht.xml", XML);
        });
        assertThat(opener.open(zip)).isEqualTo(XML);
    }

    @Test
    void BRS15_IB901_iets_anders_dan_een_ZIP_bestand_wordt_geweigerd() {
        byte[] zip = zip("bericht.xml", XML);
        assertThat(code(new byte[0])).isEqualTo(Code.ONGELDIG);
        assertThat(code(XML)).isEqualTo(Code.ONGELDIG);
        assertThat(code(Arrays.copyOf(zip, zip.length - 1))).isEqualTo(Code.ONGELDIG);
        assertThat(code(Arrays.copyOfRange(zip, 1, zip.length))).isEqualTo(Code.ONGELDIG);
    }

    @Test
    void BRS15_inhoud_die_niet_bij_de_controlesom_hoort_wordt_geweigerd() {
        byte[] zip = onverkort("bericht.xml", XML);
        zip[zip.length / 2] ^= 1;
        assertThat(code(zip)).isEqualTo(Code.ONGELDIG);
    }

    @Test
    void BRS16_IB902_meer_dan_een_bestand_wordt_geweigerd() {
        assertThat(code(maak(uit -> {
            voegToe(uit, "a.xml", XML);
            voegToe(uit, "b.txt", XML);
        }))).isEqualTo(Code.AANTAL);
    }

    @Test
    void een_bestand_dat_niet_in_de_inhoudsopgave_staat_wordt_niet_overgeslagen_maar_geweigerd() {
        byte[] een = zip("a.xml", XML);
        byte[] twee = zip("b.xml", XML);
        byte[] samen = ByteBuffer.allocate(een.length + twee.length).put(een).put(twee).array();
        assertThat(code(samen)).isEqualTo(Code.ONGELDIG);

        int opgave = opgave(twee);
        byte[] verstopt = new byte[een.length + twee.length];
        System.arraycopy(twee, 0, verstopt, 0, opgave);
        System.arraycopy(een, 0, verstopt, opgave, een.length);
        System.arraycopy(twee, opgave, verstopt, opgave + een.length, twee.length - opgave);
        zetGetal(verstopt, verstopt.length - 6, opgave + een.length);
        assertThat(code(verstopt)).isEqualTo(Code.ONGELDIG);
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "13"})
    void BRS17_IB903_een_bestand_met_wachtwoord_wordt_geweigerd(int vlag) {
        byte[] inOpgave = zip("bericht.xml", XML);
        zetVlag(inOpgave, opgave(inOpgave) + 8, vlag);
        assertThat(code(inOpgave)).isEqualTo(Code.WACHTWOORD);
        byte[] terPlaatse = zip("bericht.xml", XML);
        zetVlag(terPlaatse, 6, vlag);
        assertThat(code(terPlaatse)).isEqualTo(Code.WACHTWOORD);
    }

    @Test
    void BRS17_versleuteling_met_AES_wordt_geweigerd() {
        byte[] zip = zip("bericht.xml", XML);
        zip[opgave(zip) + 10] = 99;
        assertThat(code(zip)).isEqualTo(Code.WACHTWOORD);
    }

    @Test
    void BRS15_een_andere_manier_van_inpakken_wordt_geweigerd() {
        byte[] zip = zip("bericht.xml", XML);
        zip[opgave(zip) + 10] = 14;
        assertThat(code(zip)).isEqualTo(Code.ONGELDIG);
    }

    @Test
    void BRS19_IB904_precies_de_grens_mag_en_een_byte_meer_niet() throws Zipfout {
        assertThat(opener.open(zip("a.xml", new byte[GRENS]))).hasSize(GRENS);
        assertThat(opener.open(onverkort("a.xml", new byte[GRENS]))).hasSize(GRENS);
        assertThat(code(zip("a.xml", new byte[GRENS + 1]))).isEqualTo(Code.GROOTTE);
        assertThat(code(onverkort("a.xml", new byte[GRENS + 1]))).isEqualTo(Code.GROOTTE);
    }

    @Test
    void BRS19_een_bom_die_zegt_klein_te_zijn_wordt_bij_de_grens_afgebroken() {
        byte[] bom = zip("a.xml", new byte[200 * GRENS]);
        assertThat(bom).hasSizeLessThan(GRENS);
        zetGetal(bom, opgave(bom) + 24, 10);
        assertThat(code(bom)).isEqualTo(Code.GROOTTE);
        byte[] onverkort = onverkort("a.xml", new byte[GRENS + 1]);
        zetGetal(onverkort, opgave(onverkort) + 24, 10);
        assertThat(code(onverkort)).isEqualTo(Code.GROOTTE);
    }

    @Test
    void een_bestand_dat_een_andere_grootte_opgeeft_dan_het_heeft_wordt_geweigerd() {
        byte[] zip = zip("a.xml", XML);
        zetGetal(zip, opgave(zip) + 24, XML.length - 1);
        assertThat(code(zip)).isEqualTo(Code.ONGELDIG);
    }

    @Test
    void BRS21_IB905_een_ZIP_bestand_zonder_bestand_wordt_geweigerd() {
        assertThat(code(maak(uit -> { }))).isEqualTo(Code.LEEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map/bericht.xml", "../bericht.xml", "/bericht.xml", "map\\bericht.xml", "C:bericht.xml", "map/"})
    void BRS29_een_map_of_pad_wordt_geweigerd(String naam) {
        assertThat(code(zip(naam, XML))).isEqualTo(Code.MAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bericht.txt", "bericht", "xml", "bericht.xml.exe", "bericht.xml ", "bericht.exe\0.xml"})
    void OP192_een_naam_die_niet_op_xml_eindigt_wordt_geweigerd(String naam) {
        assertThat(code(zip(naam, XML))).isEqualTo(Code.NAAM);
    }

    @Test
    void twee_namen_voor_hetzelfde_bestand_worden_geweigerd() {
        byte[] zip = zip("bericht.xml", XML);
        zip[30] = 'B';
        assertThat(code(zip)).isEqualTo(Code.ONGELDIG);
    }

    @Test
    void een_beschadigd_bestand_geeft_een_code_of_de_ware_inhoud_en_nooit_iets_anders() throws Zipfout {
        byte[] heel = zip("bericht.xml", XML);
        Random toeval = new Random(20260401);
        int geopend = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] kapot = heel.clone();
            for (int j = toeval.nextInt(3); j >= 0; j--) {
                kapot[toeval.nextInt(kapot.length)] = (byte) toeval.nextInt();
            }
            byte[] inhoud = null;
            try {
                inhoud = opener.open(kapot);
            } catch (Zipfout e) {
                assertThat(e.code()).isNotNull();
            }
            if (inhoud != null) {
                geopend++;
                assertThat(inhoud).isEqualTo(XML);
            }
        }
        assertThat(geopend).isPositive();
    }

    @Test
    void een_ZIP_bestand_is_te_herkennen_aan_zijn_begin() {
        assertThat(Zipopener.lijktZip(zip("a.xml", XML))).isTrue();
        assertThat(Zipopener.lijktZip(maak(uit -> { }))).isTrue();
        assertThat(Zipopener.lijktZip(XML)).isFalse();
        assertThat(Zipopener.lijktZip(new byte[] {'P', 'K'})).isFalse();
        assertThat(Zipopener.lijktZip("PKxx".getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void elke_fout_draagt_alleen_haar_code(Code code) {
        assertThat(new Zipfout(code)).hasMessage("ZIP-" + code.name());
        assertThat(code.hubcode()).matches("(BRS\\d\\d(/IB90\\d)?|OP192)");
        assertThat(code.melding()).endsWith(".");
    }

    private Code code(byte[] zip) {
        return catchThrowableOfType(Zipfout.class, () -> opener.open(zip)).code();
    }

    private interface Vulling {
        void vul(ZipOutputStream uit) throws IOException;
    }

    private static byte[] maak(Vulling vulling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream uit = new ZipOutputStream(bytes)) {
            vulling.vul(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void voegToe(ZipOutputStream uit, String naam, byte[] inhoud) throws IOException {
        uit.putNextEntry(new ZipEntry(naam));
        uit.write(inhoud);
        uit.closeEntry();
    }

    private static byte[] zip(String naam, byte[] inhoud) {
        return maak(uit -> voegToe(uit, naam, inhoud));
    }

    private static byte[] onverkort(String naam, byte[] inhoud) {
        CRC32 crc = new CRC32();
        crc.update(inhoud);
        ZipEntry deel = new ZipEntry(naam);
        deel.setMethod(ZipEntry.STORED);
        deel.setSize(inhoud.length);
        deel.setCrc(crc.getValue());
        return maak(uit -> {
            uit.putNextEntry(deel);
            uit.write(inhoud);
            uit.closeEntry();
        });
    }

    /** Where the directory begins, as the end of a file without comment says. */
    private static int opgave(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static void zetGetal(byte[] zip, int plaats, int waarde) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(plaats, waarde);
    }

    private static void zetVlag(byte[] zip, int plaats, int vlag) {
        ByteBuffer blik = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        blik.putShort(plaats, (short) (blik.getShort(plaats) | 1 << vlag));
    }
}
