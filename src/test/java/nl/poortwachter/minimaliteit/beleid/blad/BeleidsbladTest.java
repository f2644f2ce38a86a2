package nl.poortwachter.minimaliteit.beleid.blad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.minimaliteit.Testbeleid;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.blad.Beleidsblad.Vak;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BeleidsbladTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");
    private static final Beleidboek BOEK = Beleidboek.meegeleverd();

    @Test
    void een_cel_zegt_in_woorden_wat_er_gebeurt_met_reden_en_wet() {
        Beleidsblad blad = Beleidsblad.van(BOEK.standaard(DAG));
        assertThat(cellen(blad, "jw301-communicatie")).containsExactly(
                new Vak(4, "toestaan", "gaat door", null, "AVG artikel 5 lid 1 onder c"),
                new Vak(5, "strippen", "gaat niet door", "MIN-ONCE", "AVG artikel 5 lid 1 onder c"),
                new Vak(6, "strippen", "gaat niet door", "MIN-ONCE", "AVG artikel 5 lid 1 onder c"),
                new Vak(7, "strippen", "gaat niet door", "MIN-ONCE", "AVG artikel 5 lid 1 onder c"));
        assertThat(cellen(blad, "jw315-commentaar-product")).containsExactly(
                new Vak(3, "tekst", "alleen procesinformatie gaat door", "MIN-TEXT", "AVG artikel 5 lid 1 onder c en artikel 9; OP191"));
        assertThat(cellen(blad, "jw301-telefoon").get(3).tekst()).isEqualTo("gaat niet door als het bericht alleen toewijzingen beëindigt of intrekt, "
                + "mits het contact huis en postcode heeft (TR006); anders: gaat door");
        assertThat(cellen(blad, "jw301-gebonden-naam").get(0)).isEqualTo(new Vak(4, "toestaan", "gaat door", null, "CS050: hoort bij NaamGebruik"));
    }

    @Test
    void het_blad_van_een_gemeente_noemt_voor_wie_het_is_en_waar_het_ruimer_is() {
        Beleid ruimer = Testbeleid.boek("vereist: informatie\nregels:\n  - {regel: jw301-communicatie, grondslag: Verordening artikel 9, fases: {5: toestaan}}\n").voor("0748", DAG);
        Beleidsblad blad = Beleidsblad.van(ruimer);
        assertThat(blad.gemeenten()).extracting(g -> g.code()).containsExactly("0748");
        assertThat(blad.vereist()).isEqualTo("informatie");
        assertThat(blad.hash()).isEqualTo(ruimer.hash());
        assertThat(blad.regels()).filteredOn(r -> r.verruimd() != null).singleElement()
                .satisfies(r -> assertThat(List.of(r.regel(), r.verruimd(), r.herkomst())).containsExactly("jw301-communicatie", "Verordening artikel 9", "proef"));
        assertThat(Beleidspagina.html(blad)).contains("Ruimer dan standaard op grond van: Verordening artikel 9");
    }

    @Test
    void als_json_staan_de_velden_in_een_vaste_volgorde() throws Exception {
        JsonNode json = new ObjectMapper().valueToTree(Beleidsblad.van(BOEK.standaard(DAG)));
        assertThat(json.fieldNames()).toIterable().containsExactly("beleid", "versie", "hash", "geldigVanaf", "zin", "gemeenten", "vereist", "fases", "regels",
                "doelen", "grondslagen", "routes", "redenen", "weigeringen");
        assertThat(json.at("/fases/5").toString()).isEqualTo("{\"fase\":5,\"naam\":\"Startgesprek\",\"zin\":\"Alleen wat is gewijzigd in product, duur of omvang.\","
                + "\"berichten\":[\"JW301\",\"JW305\"],\"verandering\":[\"JW301\"]}");
        assertThat(json.at("/weigeringen").size()).isEqualTo(9);
    }

    @Test
    void de_pagina_is_een_welgevormd_geheel_met_een_tabel_per_bericht() throws Exception {
        String html = Beleidspagina.html(Beleidsblad.van(BOEK.voor("0748", DAG)));
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|br)([^>]*)>", "<$1$2/>");
        Document pagina = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(pagina.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(pagina.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Beleid west-brabant, versie 1.0");
        for (Berichtsoort soort : List.of(Berichtsoort.JW301, Berichtsoort.JW305, Berichtsoort.JW307, Berichtsoort.JW315, Berichtsoort.JW317, Berichtsoort.JW319)) {
            assertThat(html).contains("<caption>" + soort + "</caption>");
        }
        for (int i = 0; i < pagina.getElementsByTagName("th").getLength(); i++) {
            assertThat(((Element) pagina.getElementsByTagName("th").item(i)).getAttribute("scope")).isIn("row", "col");
        }
        assertThat(html).contains("Roosendaal (1674)").contains("gaat niet door als er voorletters zijn; anders: gaat door<small>MIN-IDENT</small>");
        assertThat(html).doesNotContain("<script").doesNotContain("http:");
    }

    @Test
    void twee_beleiden_verschillen_per_element_en_fase() {
        Beleid standaard = BOEK.standaard(DAG);
        Beleid strenger = Testbeleid.boek("vereist: toestemming\nregels:\n  - {regel: jw301-email, elementen: [Client/Contactgegevens/Contact/Emailadres], fases: {4: strippen}}\n")
                .voor("0748", DAG);
        assertThat(Beleidsverschil.tussen(standaard, strenger)).containsExactly(
                new Beleidsverschil("JW301 Client/Contactgegevens/Contact/Emailadres in fase 4 (Toewijzing)",
                        "gaat niet door als elke toewijzing wordt ingetrokken (RedenWijziging 13); anders: gaat door [MIN-WITHDRAWN]; gaat door",
                        "gaat niet door als elke toewijzing wordt ingetrokken (RedenWijziging 13); anders: gaat door [MIN-WITHDRAWN]; gaat niet door [MIN-CONTACT]"),
                new Beleidsverschil("Vooraf vastgelegd", "geen", "toestemming"));
        assertThat(Beleidsverschil.tussen(standaard, BOEK.voor("0748", DAG))).isEmpty();
    }

    private static List<Vak> cellen(Beleidsblad blad, String regel) {
        return blad.regels().stream().filter(r -> r.regel().equals(regel)).findFirst().orElseThrow().cellen();
    }
}
