package nl.poortwachter.retour;

import static nl.poortwachter.retour.Retourtoets.fout;
import static nl.poortwachter.retour.Retourtoets.retour;
import static nl.poortwachter.retour.Retourtoets.uitkomst;
import static nl.poortwachter.retour.Retourtoets.voldoetAanSchema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.Xmldocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OP192 and faithful copying: how the text of a return is written. */
class RetourtekstTest {
    private static final String CLIENT = "/Bericht/Client";

    @Test
    void OP192_utf_8_zonder_byte_order_mark_en_elke_regel_eindigt_op_crlf() {
        Retourbericht retour = retour(Jw301.bericht().met("Client/Commentaar", "één\ntwee"), fout(3, CLIENT, "9347"));
        assertThat(retour.bytes()).startsWith("<?xml".getBytes(StandardCharsets.UTF_8)).isEqualTo(retour.xml().getBytes(StandardCharsets.UTF_8));
        Xmldocument gelezen = Gelezen.document(retour.xml());
        assertThat(gelezen.kaleRegeleinden()).isFalse();
        assertThat(retour.xml()).doesNotContain("\r\r").endsWith("</Bericht>\r\n");
        assertThat(gelezen.wortel().vind("Client", "Commentaar").tekst()).isEqualTo("één\ntwee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a &lt;b&gt; &amp; ]]&gt; c", "<![CDATA[a <b> & c]]>", "  ruimte&#13;&#10;eromheen \t ", "voor<!-- weg -->na", "😀 ë &#x1F600;"})
    void tekst_van_de_afzender_komt_met_precies_dezelfde_waarde_terug(String commentaar) {
        String xml = Jw301.bericht().met("Client/Commentaar", "PLAATS").xml().replace("PLAATS", commentaar);
        Bericht origineel = Gelezen.bericht(Berichtsoort.JW301, xml);
        Retourbericht retour = retour(origineel, fout(3, CLIENT, "9347"));
        voldoetAanSchema(retour);
        assertThat(Gelezen.document(retour.xml()).wortel().vind("Client", "Commentaar").tekst())
                .isEqualTo(origineel.wortel().vind("Client", "Commentaar").tekst());
    }

    @Test
    void voorvoegsels_commentaar_en_attributen_van_de_afzender_komen_niet_mee() {
        String eigen = Jw305.bericht().xml().replace("jw305:", "zz:").replace("xmlns:jw305", "xmlns:zz")
                .replaceFirst("<zz:Bericht ", "<zz:Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x y\" ")
                .replaceFirst("<zz:Client>", "<!-- intern --><zz:Client>");
        assertThat(eigen).contains("zz:Client", "xsi:schemaLocation", "intern");
        assertThat(retour(Gelezen.bericht(Berichtsoort.JW305, eigen), fout(3, CLIENT, "8187")))
                .isEqualTo(retour(Jw305.bericht(), fout(3, CLIENT, "8187")));
    }

    @Test
    void een_container_zonder_inhoud_blijft_staan() {
        Jw301 origineel = Jw301.bericht().contact(c -> c.zonder("Adres").metLeeg("Adres"));
        Retourbericht retour = retour(origineel, fout(3, CLIENT, "9347"));
        voldoetAanSchema(retour);
        assertThat(Gelezen.document(retour.xml()).wortel().vindAlle("Client", "Contactgegevens", "Contact", "Adres")).singleElement()
                .satisfies(adres -> assertThat(adres.kinderen()).isEmpty());
    }

    @Test
    void een_volgende_uitgave_houdt_haar_eigen_naamruimten() {
        String xml = Jw305.bericht().xml().replace("/3_2/", "/3_3/");
        String retour = retour(Gelezen.bericht(Berichtsoort.JW305, xml)).xml();
        assertThat(retour).contains("xmlns=\"http://www.istandaarden.nl/ijw/3_3/jw306/schema\"",
                "xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_3/basisschema/schema\"").doesNotContain("3_2");
    }

    @Test
    void een_bericht_met_duizenden_regels_krijgt_een_volledige_retour() {
        Jw305 origineel = Jw305.bericht();
        for (int i = 0; i < 3000; i++) {
            origineel.start(s -> { });
        }
        Retourbericht retour = retour(origineel, fout(3, "/Bericht/Client/StartProducten/StartProduct[3000]", "9063"));
        voldoetAanSchema(retour);
        assertThat(uitkomst(retour).klassen()).hasSize(3002).last()
                .isEqualTo(new Retouruitkomst.Klassecodes("/Bericht/Client/StartProducten/StartProduct[3000]", java.util.List.of("9063")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1234567890123"})
    void een_nummer_dat_niet_in_IdentificatieRetour_past_wordt_geweigerd(String identificatie) {
        assertThatThrownBy(() -> new Retourgegevens(identificatie, LocalDate.of(2026, 4, 3))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("IdentificatieRetour heeft 1 tot 12 tekens, waarvan ten minste één zichtbaar");
    }

    @Test
    void een_dagtekening_buiten_de_vier_cijfers_wordt_geweigerd() {
        assertThatThrownBy(() -> new Retourgegevens("R1", LocalDate.of(10000, 1, 1))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DagtekeningRetour heeft een jaar van vier cijfers");
    }
}
