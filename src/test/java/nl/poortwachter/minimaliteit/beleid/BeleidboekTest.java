package nl.poortwachter.minimaliteit.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.Testbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeleidboekTest {
    private static final LocalDate DAG = LocalDate.parse("2026-04-01");
    private static final Beleidboek MEEGELEVERD = Beleidboek.meegeleverd();

    @Test
    void de_negen_gemeenten_van_west_brabant_volgen_het_standaardbeleid() {
        for (String gemeente : List.of("0748", "0777", "0840", "0851", "0873", "0879", "1655", "1674", "1709")) {
            Beleid beleid = MEEGELEVERD.voor(gemeente, DAG);
            assertThat(beleid.naam()).isEqualTo("west-brabant");
            assertThat(beleid.inhoud().regels()).isEqualTo(MEEGELEVERD.standaard(DAG).inhoud().regels());
            assertThat(beleid.inhoud().vereist()).isEqualTo(Vereiste.GEEN);
        }
    }

    @Test
    void uithoorn_vraagt_toestemming_en_diemen_en_ouder_amstel_vragen_informatie() {
        assertThat(MEEGELEVERD.voor("0451", DAG).inhoud().vereist()).isEqualTo(Vereiste.TOESTEMMING);
        assertThat(MEEGELEVERD.voor("0384", DAG).inhoud().vereist()).isEqualTo(Vereiste.INFORMATIE);
        assertThat(MEEGELEVERD.voor("0437", DAG).inhoud().vereist()).isEqualTo(Vereiste.INFORMATIE);
        assertThat(MEEGELEVERD.gemeenten()).hasSize(12);
    }

    @Test
    void een_andere_gemeente_valt_onder_het_standaardbeleid() {
        assertThat(MEEGELEVERD.voor("0363", DAG)).isSameAs(MEEGELEVERD.standaard(DAG));
        assertThat(MEEGELEVERD.standaard(DAG).naam()).isEqualTo("standaard");
        assertThat(MEEGELEVERD.voor("0363", LocalDate.parse("1999-01-01"))).isSameAs(MEEGELEVERD.standaard(DAG));
        assertThat(MEEGELEVERD.isBegonnen(DAG)).isTrue();
        assertThat(MEEGELEVERD.isBegonnen(LocalDate.parse("1999-01-01"))).as("dan geldt het, maar niemand liet het ingaan").isFalse();
    }

    @Test
    void beleid_geldt_vanaf_zijn_datum_en_een_nieuwe_versie_vanaf_de_hare() {
        Beleidsbestand nu = Testbeleid.gemeente("vereist: informatie\n");
        Beleidsbestand straks = new Beleidsbestand("proef-2.yaml", Testbeleid.gemeente("vereist: toestemming\n").tekst()
                .replace("2020-01-01", "2027-01-01").replace("\"1.0\"", "\"2.0\""));
        Beleidboek boek = Beleidboek.lees(List.of(Testbeleid.standaard(), straks, nu)).boek();
        assertThat(boek.voor("0748", LocalDate.parse("2019-12-31")).naam()).isEqualTo("standaard");
        assertThat(boek.voor("0748", LocalDate.parse("2020-01-01")).versie()).isEqualTo("1.0");
        assertThat(boek.voor("0748", LocalDate.parse("2026-12-31")).versie()).isEqualTo("1.0");
        assertThat(boek.voor("0748", LocalDate.parse("2027-01-01")).versie()).isEqualTo("2.0");
        assertThat(boek.voor("0748", LocalDate.parse("2027-01-01")).inhoud().vereist()).isEqualTo(Vereiste.TOESTEMMING);
    }

    @Test
    void een_nieuw_standaardbeleid_werkt_door_in_het_beleid_van_de_gemeente() {
        Beleidsbestand straks = new Beleidsbestand("standaard-2.yaml", Testbeleid.standaard().tekst()
                .replace("geldig-vanaf: 2015-01-01", "geldig-vanaf: 2027-01-01").replace("informeren-binnen-dagen: 14", "informeren-binnen-dagen: 7"));
        Beleidboek boek = Beleidboek.lees(List.of(Testbeleid.standaard(), straks, Testbeleid.gemeente("vereist: informatie\n"))).boek();
        assertThat(boek.voor("0748", LocalDate.parse("2026-12-31")).inhoud().informerenBinnenDagen()).isEqualTo(14);
        assertThat(boek.voor("0748", LocalDate.parse("2027-01-01")).inhoud().informerenBinnenDagen()).isEqualTo(7);
        assertThat(boek.voor("0748", LocalDate.parse("2027-01-01")).naam()).isEqualTo("proef");
    }

    @Test
    void de_hash_volgt_de_inhoud_en_niet_de_opmaak() {
        Beleid beleid = Testbeleid.boek("vereist: informatie\n").voor("0748", DAG);
        Beleid zelfde = Testbeleid.boek("\n# een opmerking\nvereist:   'informatie'\nregels: []\n").voor("0748", DAG);
        Beleid opmaak = Testbeleid.boek("# een opmerking\n\nvereist:   'informatie'\n").voor("0748", DAG);
        assertThat(opmaak.hash()).isEqualTo(beleid.hash()).matches("[0-9a-f]{64}");
        assertThat(zelfde.hash()).isNotEqualTo(beleid.hash());
        assertThat(Testbeleid.boek("vereist: toestemming\n").voor("0748", DAG).hash()).isNotEqualTo(beleid.hash());
        assertThat(MEEGELEVERD.voor("0748", DAG).hash()).isNotEqualTo(MEEGELEVERD.standaard(DAG).hash());
        assertThat(beleid.aanduiding()).isEqualTo("proef 1.0 (" + beleid.hash().substring(0, 12) + ")");
    }

    @Test
    void een_andere_laag_eronder_geeft_een_andere_hash() {
        Beleidsbestand anders = new Beleidsbestand("standaard.yaml", Testbeleid.standaard().tekst().replace("informeren-binnen-dagen: 14", "informeren-binnen-dagen: 7"));
        Beleidboek boek = Beleidboek.lees(List.of(anders, Testbeleid.gemeente("vereist: informatie\n"))).boek();
        assertThat(boek.voor("0748", DAG).hash()).isNotEqualTo(Testbeleid.boek("vereist: informatie\n").voor("0748", DAG).hash());
    }

    @Test
    void een_gemeente_verandert_alleen_de_elementen_en_fases_die_zij_noemt() {
        Beleid beleid = Testbeleid.boek("""
                regels:
                  - regel: jw301-email
                    elementen: [Client/Relaties/Relatie/Contact/Emailadres]
                    fases: {5-6: strippen}
                """).voor("0748", DAG);
        List<Beleidsregel> delen = beleid.inhoud().regels().stream().filter(r -> r.regel().equals("jw301-email")).toList();
        Cel einde = new Cel(List.of("alleen-beeindigd"), Besluit.STRIPPEN, Besluit.TOESTAAN);
        Cel toestaan = Cel.van(Besluit.TOESTAAN);
        assertThat(delen).extracting(Beleidsregel::elementen).containsExactly(List.of("Client/Contactgegevens/Contact/Emailadres"),
                List.of("Client/Relaties/Relatie/Contact/Emailadres"));
        assertThat(delen).extracting(Beleidsregel::herkomst).containsExactly("standaard", "proef");
        assertThat(delen.get(0).fases()).isEqualTo(Map.of(Fase.TOEWIJZING, toestaan, Fase.STARTGESPREK, toestaan, Fase.BEHANDELTRAJECT, toestaan, Fase.EVALUATIE, einde));
        assertThat(delen.get(1).fases()).isEqualTo(Map.of(Fase.TOEWIJZING, toestaan, Fase.STARTGESPREK, Cel.van(Besluit.STRIPPEN),
                Fase.BEHANDELTRAJECT, Cel.van(Besluit.STRIPPEN), Fase.EVALUATIE, einde));
        assertThat(beleid.verruimingen(Berichtsoort.JW301)).isEmpty();
    }

    @Test
    void een_map_met_beleid_wordt_gelezen_zonder_wat_er_verder_in_staat(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("standaard.yaml"), Testbeleid.standaard().tekst());
        Files.writeString(map.resolve("proef.yaml"), Testbeleid.gemeente("vereist: informatie\n").tekst());
        Files.writeString(map.resolve("lees-mij.txt"), "geen beleid");
        Files.createDirectory(map.resolve("woordenschat"));
        Beleidboek.Leesresultaat gelezen = Beleidboek.uit(map);
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.boek().gemeenten()).containsExactly("0748");
    }
}
