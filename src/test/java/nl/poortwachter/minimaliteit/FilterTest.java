package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void alleen_de_tekens_van_het_gestripte_element_verdwijnen() {
        String xml = Jw307.bericht().met("Client/Naam/Voornamen", "Robin").xml();
        Uitkomst uitkomst = Zaak.van(Jw307.bericht().met("Client/Naam/Voornamen", "Robin")).uitkomst();
        assertThat(uitkomst.xml()).isEqualTo(xml.replace("<ijw:Voornamen>Robin</ijw:Voornamen>", ""));
        assertThat(uitkomst.boom().vind("Client", "Naam", "Voornamen")).isNull();
        assertThat(uitkomst.gestript()).containsExactly(new Gestript("/Bericht/Client/Naam/Voornamen", "Client/Naam/Voornamen", "MIN-IDENT",
                "BSN, geboortedatum en achternaam wijzen de jeugdige al aan.", "AVG artikel 5 lid 1 onder c", "voornamen", List.of()));
    }

    @Test
    void wie_vrije_tekst_las_noemt_zijn_woordenschat_en_zonder_tekst_is_er_geen() {
        assertThat(Zaak.van(Jw315.bericht().met("Client/AangevraagdeProducten/AangevraagdProduct/Commentaar", "Diagnose ADHD gesteld.")).uitkomst().woordenschat())
                .isEqualTo(Woordenschat.ingebouwd().versie());
        assertThat(Zaak.van(Jw307.bericht()).uitkomst().woordenschat()).isNull();
    }

    @Test
    void een_leeggemaakte_houder_gaat_met_zijn_laatste_kind_mee() {
        Zaak zaak = Zaak.van(Jw301.bericht().zonder("Client/Naam/Voornamen").relatie(r -> r.met("Soort", "12")).relatie(r -> r.met("Soort", "16")));
        assertThat(zaak.gestript()).containsExactly("Client/Relaties MIN-RELATION", "Client/Relaties/Relatie MIN-RELATION", "Client/Relaties/Relatie MIN-RELATION");
        assertThat(zaak.uitkomst().gestript()).extracting(Gestript::pad).containsExactly("/Bericht/Client/Relaties",
                "/Bericht/Client/Relaties/Relatie[1]", "/Bericht/Client/Relaties/Relatie[2]");
        assertThat(zaak.uitkomst().xml()).doesNotContain("Relatie").contains("<jw301:Contactgegevens>");
    }

    @Test
    void opmerkingen_en_verwerkingsopdrachten_in_de_xml_gaan_nooit_door_ook_niet_in_een_noodgeval() {
        String kaal = Jw307.bericht().zonder("Client/Naam/Voornamen").xml();
        String xml = kaal.replace("<jw307:Client>", "<!-- ADHD --><jw307:Client><?x ADHD?>").replace("Voorbeeld", "Voor<!--a-->beeld") + "<!-- na -->";
        Situatie nood = Situatie.zonder(Zaak.NU).met(null, "vitaal-belang").metNoodgeval("J. Voorbeeld", "Gevaar.");
        for (Situatie situatie : List.of(Situatie.zonder(Zaak.NU), nood)) {
            Uitkomst uitkomst = Zaak.van(Berichtsoort.JW307, xml).met(situatie).uitkomst();
            assertThat(uitkomst.xml()).isEqualTo(kaal);
            assertThat(uitkomst.gestript()).extracting(Gestript::pad, Gestript::elementpad, Gestript::reden, Gestript::beleidsregel).containsExactly(
                    tuple("/Bericht/comment()", "comment()", "MIN-TEXT", "terzijdes"),
                    tuple("/Bericht/Client/processing-instruction()", "Client/processing-instruction()", "MIN-TEXT", "terzijdes"),
                    tuple("/Bericht/Client/Naam/Geslachtsnaam/Achternaam/comment()", "Client/Naam/Geslachtsnaam/Achternaam/comment()", "MIN-TEXT", "terzijdes"),
                    tuple("/comment()", "comment()", "MIN-TEXT", "terzijdes"));
        }
    }

    @Test
    void een_opmerking_binnen_een_gestript_element_telt_niet_apart() {
        String xml = Jw307.bericht().xml().replace("Robin", "Ro<!-- x -->bin");
        assertThat(Zaak.van(Berichtsoort.JW307, xml).gestript()).containsExactly("Client/Naam/Voornamen MIN-IDENT");
        assertThat(Zaak.van(Berichtsoort.JW307, xml).uitkomst().xml()).doesNotContain("Ro", "bin");
    }

    @Test
    void een_beoordeelde_tekst_noemt_de_soorten_die_gevonden_zijn_en_nooit_de_woorden() {
        Uitkomst uitkomst = Zaak.van(Jw301.bericht().zonder("Client/Naam/Voornamen").met("Client/Commentaar", "Diagnose ADHD, bel 0612345678."))
                .in(Fase.STARTGESPREK).uitkomst();
        assertThat(uitkomst.gestript()).singleElement().satisfies(g -> {
            assertThat(g.kenmerken()).containsExactly("TXT-DIAGNOSE", "TXT-TELEFOON");
            assertThat(g.zin()).isEqualTo("Vrije tekst gaat alleen door als de fase haar nodig heeft en zij zeker procesinformatie is. "
                    + "De tekst noemt een diagnose, stoornis of beperking. De tekst bevat een telefoonnummer.");
            assertThat(g.beleidsregel()).isEqualTo("jw301-commentaar-client");
        });
    }

    @Test
    void de_naam_van_een_relatie_in_de_tekst_wordt_herkend_uit_het_bericht_zelf() {
        Jw301 bericht = Jw301.bericht().zonder("Client/Naam/Voornamen").met("Client/Commentaar", "Meer uren nodig, Quirijnsma weet ervan.")
                .relatie(r -> r.met("Naam/Geslachtsnaam/Achternaam", "Quirijnsma"));
        assertThat(Zaak.van(bericht).in(Fase.BEHANDELTRAJECT).uitkomst().gestript()).singleElement()
                .satisfies(g -> assertThat(g.kenmerken()).contains("TXT-NAAM"));
    }

    @Test
    void de_categorieen_zijn_die_van_wat_overblijft() {
        Jw301 bericht = Jw301.bericht().met("Client/Communicatie/Vorm", "2").met("Client/Commentaar", "Diagnose ADHD.").relatie(r -> r.met("Soort", "17"));
        assertThat(Zaak.van(bericht).uitkomst().categorieen()).containsExactlyInAnyOrder("identiteit", "contact", "communicatie", "hulp");
        assertThat(Zaak.van(bericht).in(Fase.STARTGESPREK).uitkomst().categorieen()).containsExactlyInAnyOrder("identiteit", "contact", "hulp");
        assertThat(Zaak.van(Jw307.bericht()).uitkomst().categorieen()).containsExactlyInAnyOrder("identiteit", "levering");
    }

    @Test
    void een_verruiming_met_grondslag_staat_in_elke_uitkomst_van_dat_bericht() {
        Beleid ruimer = Testbeleid.boek("regels:\n  - {regel: jw301-communicatie, grondslag: \"Verordening jeugdhulp artikel 9\", fases: {5: toestaan}}\n")
                .voor("0748", LocalDate.parse("2026-04-01"));
        Jw301 bericht = Jw301.bericht().zonder("Client/Naam/Voornamen").met("Client/Communicatie/Vorm", "2");
        Markering verruiming = new Markering(Markering.Code.VERRUIMING, "Beleid proef laat bij regel jw301-communicatie meer door dan het standaardbeleid, "
                + "op grond van: Verordening jeugdhulp artikel 9", null);
        assertThat(Zaak.van(bericht).onder(ruimer).in(Fase.STARTGESPREK).uitkomst().markeringen()).containsExactly(verruiming);
        assertThat(Zaak.van(bericht).onder(ruimer).in(Fase.STARTGESPREK).gestript()).isEmpty();
        assertThat(Zaak.van(bericht).onder(ruimer).in(Fase.BEHANDELTRAJECT).gestript()).containsExactly("Client/Communicatie MIN-ONCE");
        assertThat(Zaak.van(Jw307.bericht()).onder(ruimer).uitkomst().markeringen()).isEmpty();
    }

    @Test
    void een_uitkomst_of_situatie_als_tekst_verraadt_niets() {
        Situatie situatie = Situatie.zonder(Zaak.NU).met(null, "vitaal-belang").metNoodgeval("J. Geheim", "Geheim gevaar.")
                .met(List.of(new Verklaring(Verklaring.Soort.TOESTEMMING, "K. Geheim", Verklaring.Hoedanigheid.JEUGDIGE, Zaak.NU, "bekostiging", null)));
        Uitkomst uitkomst = Zaak.van(Jw307.bericht()).uitkomst();
        assertThat(uitkomst).hasToString("DOORGELATEN in fase 8 (Afronding) onder " + uitkomst.beleid() + ", gestript: 1");
        assertThat(situatie + " " + situatie.verklaringen() + " " + new Bescherming.Adres("4611AA", "1")).doesNotContain("Geheim", "4611AA");
    }
}
