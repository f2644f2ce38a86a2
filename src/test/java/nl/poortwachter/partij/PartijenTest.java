package nl.poortwachter.partij;

import static nl.poortwachter.partij.Deelnemers.AANBIEDER;
import static nl.poortwachter.partij.Deelnemers.DAG;
import static nl.poortwachter.partij.Deelnemers.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import nl.poortwachter.bericht.Berichtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartijenTest {
    private static final String OIN = "00000001000000007919";
    private static final Afnemer MET_TOKEN = afnemer("token", new Afnemer.Sleutels(Partijen.tokenSha256("geheim"), null, null));
    private static final Afnemer MET_NAAM = afnemer("naam", new Afnemer.Sleutels(null, new X500Principal("CN=zaken.example,O=Gemeente,C=NL"), null));
    private static final Afnemer MET_OIN = afnemer("oin", new Afnemer.Sleutels(null, null, OIN));

    private final Partijen partijen = new Partijen(Omgeving.TEST, Set.of(), List.of(GEMEENTE, AANBIEDER), List.of(MET_TOKEN, MET_NAAM, MET_OIN),
            List.of(new Contract(GEMEENTE.code(), AANBIEDER.code(), new Periode(DAG, DAG.plusDays(1)), Optional.empty())));

    @Test
    void een_token_wordt_herkend_aan_zijn_hash_en_de_hash_zelf_is_geen_token() {
        assertThat(partijen.metToken("geheim")).contains(MET_TOKEN);
        assertThat(partijen.metToken("Geheim")).isEmpty();
        assertThat(partijen.metToken(MET_TOKEN.sleutels().tokenSha256())).isEmpty();
        assertThat(partijen.metToken("")).isEmpty();
    }

    @Test
    void een_hash_is_die_van_sha256sum() {
        assertThat(Partijen.tokenSha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=zaken.example,O=Gemeente,C=NL", "cn=Zaken.example, o=gemeente, c=nl"})
    void een_certificaat_wordt_herkend_aan_zijn_onderwerp(String onderwerp) {
        assertThat(partijen.metCertificaat(naam(onderwerp))).contains(MET_NAAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERIALNUMBER=" + OIN + ",CN=x", "CN=x+SERIALNUMBER=" + OIN + ",C=NL", "CN=x,2.5.4.5=" + OIN})
    void een_certificaat_wordt_herkend_aan_het_OIN_in_zijn_onderwerp(String onderwerp) {
        assertThat(partijen.metCertificaat(naam(onderwerp))).contains(MET_OIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=zaken.example,O=Gemeente", "CN=" + OIN, "SERIALNUMBER=00000001000000007918", "O=x,OU=SERIALNUMBER\\=" + OIN})
    void een_ander_certificaat_wordt_niet_herkend(String onderwerp) {
        assertThat(partijen.metCertificaat(naam(onderwerp))).isEmpty();
    }

    @Test
    void een_contract_geldt_voor_het_paar_van_de_eerste_tot_en_met_de_laatste_dag() {
        assertThat(partijen.contract(GEMEENTE.code(), AANBIEDER.code(), DAG.minusDays(1))).isEmpty();
        assertThat(partijen.contract(GEMEENTE.code(), AANBIEDER.code(), DAG)).isPresent();
        assertThat(partijen.contract(GEMEENTE.code(), AANBIEDER.code(), DAG.plusDays(1))).isPresent();
        assertThat(partijen.contract(GEMEENTE.code(), AANBIEDER.code(), DAG.plusDays(2))).isEmpty();
        assertThat(partijen.contract(GEMEENTE.code(), "87654321", DAG)).isEmpty();
        assertThat(partijen.heeftContracten(GEMEENTE.code())).isTrue();
        assertThat(partijen.heeftContracten("1674")).isFalse();
    }

    @Test
    void een_productlijst_kent_een_code_alleen_onder_haar_eigen_categorie() {
        Productlijst lijst = new Productlijst(Map.of("45", Set.of("45A04"), "46", Set.of()));
        assertThat(List.of(lijst.bevat("45", "45A04"), lijst.bevat("46", "45A04"), lijst.bevat("47", "45A04"))).containsExactly(true, false, false);
    }

    @Test
    void een_afnemer_vertegenwoordigt_zijn_eigen_partij_altijd_en_een_ander_zolang_de_machtiging_duurt() {
        Machtiging machtiging = new Machtiging(AANBIEDER.code(), Set.of(Berichtsoort.JW305), new Periode(DAG, DAG));
        Afnemer afnemer = Deelnemers.afnemer(Set.of(), Set.of(), List.of(machtiging), GEMEENTE.code());
        assertThat(afnemer.vertegenwoordigt(GEMEENTE.code(), DAG.plusYears(9))).isTrue();
        assertThat(afnemer.vertegenwoordigt(AANBIEDER.code(), DAG)).isTrue();
        assertThat(afnemer.vertegenwoordigt(AANBIEDER.code(), DAG.plusDays(1))).isFalse();
        assertThat(afnemer.vertegenwoordigt("1674", DAG)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void elke_berichtsoort_gaat_van_de_ene_kant_naar_de_andere(Berichtsoort soort) {
        Partijsoort verzender = Arrays.stream(Partijsoort.values()).filter(s -> s.verzendt(soort)).findFirst().orElseThrow();
        Partijsoort ontvanger = verzender == Partijsoort.GEMEENTE ? Partijsoort.AANBIEDER : Partijsoort.GEMEENTE;
        assertThat(verzender).isEqualTo(Set.of("JW301", "JW306", "JW308", "JW316", "JW318", "JW319").contains(soort.name())
                ? Partijsoort.GEMEENTE : Partijsoort.AANBIEDER);
        assertThat(verzender.verzendbaar()).contains(soort);
        assertThat(ontvanger.verzendbaar()).doesNotContain(soort);
        assertThat(ontvanger.ontvangbaar()).contains(soort);
        assertThat(verzender.ontvangbaar()).doesNotContain(soort);
    }

    private static Afnemer afnemer(String id, Afnemer.Sleutels sleutels) {
        return new Afnemer(id, id, sleutels, Set.of(), Set.of(), Set.of(), List.of());
    }

    private static X500Principal naam(String onderwerp) {
        return new X500Principal(onderwerp, Map.of("SERIALNUMBER", "2.5.4.5"));
    }
}
