package nl.poortwachter.opdracht.controleer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.poortwachter.minimaliteit.Gestript;
import nl.poortwachter.verwerking.Stand;
import nl.poortwachter.verwerking.Verslag;
import org.junit.jupiter.api.Test;

/** What people read, as a whole. */
class VormTest {
    private static final List<Bestandsverslag> VERSLAGEN = List.of(
            new Bestandsverslag("map/start.xml", "JW305", true, List.of(), List.of(),
                    List.of(new Gestript("/Bericht/Client/Naam/Voornamen", "Client/Naam/Voornamen", "MIN-IDENT", "Niet nodig.", "AVG artikel 5", "r1",
                            List.of())),
                    Stand.GEACCEPTEERD, "3.2", 5, "Startgesprek", "inzet-voorziening", "wettelijke-plicht", "01", "proef 1.0 (abc)", null),
            geweigerd("map/<b> & \"c\".xml", "JW301", new Verslag.Regel("CS002", 2, "fout", "/Bericht/Client/Bsn", 19, 3,
                    "Het Bsn voldoet aan de elfproef.", "0001", null, "/v1/regels/CS002")),
            geweigerd("map/brief.xml", null, new Verslag.Regel("LEES-UTF8", 0, "fout", "/", 0, 0, "Het bericht is geen geldige UTF-8.", null, null,
                    null)));

    @Test
    void tekst_heeft_een_regel_per_bestand_met_daaronder_wat_er_gevonden_en_gestript_is() {
        assertThat(geheel(new Tekstvorm())).isEqualTo("""
                JW305  geaccepteerd  map/start.xml  fase 5 (Startgesprek)
                    gestript MIN-IDENT: /Bericht/Client/Naam/Voornamen
                        Niet nodig.
                JW301  geweigerd  map/<b> & "c".xml
                    fout CS002, regel 19, kolom 3: /Bericht/Client/Bsn
                        Het Bsn voldoet aan de elfproef.
                onbekend  geweigerd  map/brief.xml
                    fout LEES-UTF8: /
                        Het bericht is geen geldige UTF-8.

                3 bestanden: 1 geaccepteerd, 2 geweigerd; 2 bevindingen, 1 onderdeel gestript.
                Uitleg van een regel: ./poortwachter regel CODE
                """);
    }

    @Test
    void html_is_een_pagina_op_zichzelf_met_uitleg_van_elke_regel_die_gebroken_is() throws IOException {
        assertThat(geheel(new Htmlvorm())).isEqualTo(Files.readString(Path.of("src/test/resources/opdracht/controle.html")));
    }

    private static Bestandsverslag geweigerd(String bestand, String soort, Verslag.Regel bevinding) {
        return new Bestandsverslag(bestand, soort, false, List.of(), List.of(bevinding), List.of(), Stand.GEWEIGERD, null, null, null, null, null, null,
                null, null);
    }

    private static String geheel(Vorm vorm) {
        Telling telling = new Telling();
        StringBuilder uit = new StringBuilder(vorm.begin());
        VERSLAGEN.forEach(verslag -> {
            telling.telt(new Keurder.Oordeel(verslag, null));
            uit.append(vorm.bestand(verslag));
        });
        return uit.append(vorm.einde(telling)).toString();
    }
}
