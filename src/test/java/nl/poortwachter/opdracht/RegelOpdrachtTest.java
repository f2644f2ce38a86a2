package nl.poortwachter.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poortwachter.controle.Regelboek;
import org.junit.jupiter.api.Test;

class RegelOpdrachtTest {

    @Test
    void een_regel_wordt_uitgelegd() {
        assertThat(Afloop.van("regel", "cs002")).isEqualTo(new Afloop(0, """
                CS002 (niveau 2)

                Het Bsn voldoet aan de elfproef.
                  Berichten:   JW301, JW305, JW307, JW315, JW317
                  Elementen:   Client/Bsn
                  Retourcode:  0001
                  Fout:        Een Bsn waarin twee cijfers verwisseld zijn.
                  Wat te doen: Neem het Bsn over uit de BRP of het identiteitsbewijs en stuur het bericht opnieuw.
                """, ""));
    }

    @Test
    void een_regel_die_er_niet_is_geeft_code_2() {
        assertThat(Afloop.van("regel", "XX999")).isEqualTo(new Afloop(2, "",
                "poortwachter: regel XX999 bestaat niet of wordt niet gecontroleerd; `./poortwachter regels` toont ze alle\n"));
    }

    @Test
    void de_lijst_noemt_elke_regel_van_het_regelboek() {
        Afloop afloop = Afloop.van("regels");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uitvoer()).startsWith("Niveau 1\n  CS015  JW301, JW305, JW307, JW315, JW317, JW319: BerichtSubversie is 2.\n");
        assertThat(afloop.uitvoer().lines().filter(regel -> regel.startsWith("  ")).map(regel -> regel.strip().split(" ")[0]))
                .containsExactlyElementsOf(Regelboek.standaard().regels().stream().map(blad -> blad.code()).toList());
    }

    @Test
    void zonder_opdracht_volgt_een_uitleg_en_code_2() {
        assertThat(Afloop.van()).isEqualTo(new Afloop(2, "", "poortwachter: er ontbreekt een opdracht\nZie: ./poortwachter --help\n"));
        assertThat(Afloop.van("keur")).isEqualTo(new Afloop(2, "", "poortwachter: onbekend: keur\nZie: ./poortwachter --help\n"));
    }

    @Test
    void de_hulp_is_nederlands() {
        assertThat(Afloop.van("regel", "--help")).isEqualTo(new Afloop(0, """
                Gebruik: ./poortwachter regel [OPTIES] CODE

                Legt een regel van de standaard uit: wat hij vraagt, waar, en wat te doen als een bericht hem breekt.

                Argumenten:
                      CODE     Code van de regel, zoals CS002.

                Opties:
                  -h, --help   Deze tekst.

                """, ""));
    }
}
