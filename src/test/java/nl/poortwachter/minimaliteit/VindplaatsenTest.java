package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.keten.Reeks;
import nl.poortwachter.minimaliteit.Bescherming.Adres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VindplaatsenTest {
    private static final Adres THUIS = new Adres("4611AA", "1");

    @ParameterizedTest
    @ValueSource(strings = {"999900018", "BSN 999900018.", "9999 000 18", "9999.00.018", "9999-00018", "x999900018x", "5999900018", "９９９９０００１８"})
    void een_bsn_in_tekst_wordt_gevonden_hoe_het_ook_is_geschreven(String tekst) {
        assertThat(vindplaatsen(tekst).bsns()).containsExactlyInAnyOrder("999900006", "999900018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900019", "9999 en 00018", "99990001", "geen cijfers"})
    void wat_geen_bsn_is_wordt_niet_opgezocht(String tekst) {
        assertThat(vindplaatsen(tekst).bsns()).containsExactly("999900006");
    }

    @Test
    void een_bsn_als_nummer_van_een_relatie_wordt_gevonden() {
        assertThat(new Vindplaatsen(Reeks.bericht(Jw301.bericht().relatie(r -> r.met("Nummer", "999900031")))).bsns()).containsExactly("999900006", "999900031");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Woont nu Dorpsstraat 12, 4701 BB Roosendaal|4701BB|12", "4701bb 12|4701BB|12", "op nummer 012 (4701BB)|4701BB|12"})
    void een_adres_in_tekst_wordt_gevonden(String tekst, String postcode, String huisnummer) {
        assertThat(vindplaatsen(tekst).adressen()).containsExactlyInAnyOrder(THUIS, new Adres(postcode, huisnummer));
    }

    @Test
    void adressen_van_client_en_relaties_worden_opgezocht() {
        Jw301 bericht = Jw301.bericht().relatie(r -> r.contact(c -> c.adres("4701bb", 7)));
        assertThat(new Vindplaatsen(Reeks.bericht(bericht)).adressen()).containsExactlyInAnyOrder(THUIS, new Adres("4701BB", "7"));
    }

    @Test
    void een_bericht_zonder_client_heeft_geen_vindplaatsen() {
        Vindplaatsen geen = new Vindplaatsen(Reeks.bericht(Jw319.bericht()));
        assertThat(geen.bsns()).isEmpty();
        assertThat(geen.adressen()).isEmpty();
    }

    @Test
    void een_beschermd_bsn_of_adres_in_de_tekst_houdt_het_bericht_tegen() {
        Jw301 bericht = Jw301.bericht().met("Client/Commentaar", "Broer 999900018 woont Dorpsstraat 12, 4701 BB.");
        assertThat(Zaak.van(bericht).met(WeigeringenTest.lijst(List.of("999900018"), List.of())).uitkomst().weigering().orElseThrow().code())
                .isEqualTo("MIN-PROTECTED");
        Bescherming adres = new Bescherming() {
            @Override
            public boolean isBeschermd(Collection<String> bsns, Collection<Adres> adressen) {
                return adressen.contains(new Adres("4701BB", "12"));
            }

            @Override
            public boolean isBeperkt(String bsn) {
                return false;
            }
        };
        assertThat(Zaak.van(bericht).met(adres).uitkomst().weigering().orElseThrow().code()).isEqualTo("MIN-PROTECTED");
        assertThat(Zaak.van(Jw301.bericht()).met(adres).uitkomst().weigeringen()).isEmpty();
    }

    private static Vindplaatsen vindplaatsen(String tekst) {
        Berichtbouwer<?> bericht = Jw301.bericht().met("Client/Commentaar", tekst);
        return new Vindplaatsen(Reeks.bericht(bericht));
    }
}
