package nl.poortwachter.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.minimaliteit.Situatie;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.Verstrekkingen.Afgeleverd;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class VerstrekkingenTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Versleuteling SLOT = new Versleuteling(Sleutelbos.nieuw());
    private static final Verstrekkingen VERSTREKKINGEN = new Verstrekkingen(SLOT);

    @Test
    void een_verstrekking_is_een_rij_met_alles_erin() {
        Verstrekking v = Proefverstrekking.van(Jw307.bericht());
        legVast(v, null);
        assertThat(rij(v.bericht(), """
                bericht_id::text, op at time zone 'UTC' || '' as op, soort, identificatie, van, aan, eindpunt, pseudoniem, fase, doel, grondslag, route,
                beleid, array_to_string(categorieen, ' ') as categorieen, gestript::text, markeringen::text, noodgeval, informeren_voor,
                geinformeerd_op, afgeleverd_op""")).isEqualTo(kolommen(v));
    }

    private static Map<String, Object> kolommen(Verstrekking v) {
        Map<String, Object> rij = new java.util.HashMap<>(Map.of("bericht_id", v.bericht().toString(), "op", "2026-04-01 10:00:00", "soort", "JW307",
                "identificatie", "0001", "van", "12345678", "aan", "0748", "eindpunt", "postbus", "pseudoniem", Proefverstrekking.BURGER.waarde()));
        rij.putAll(Map.of("fase", 8, "doel", "inzet-voorziening", "grondslag", "wettelijke-plicht", "route", "01", "beleid", Proefverstrekking.beleid(),
                "categorieen", "identiteit levering", "gestript", "[{\"reden\": \"MIN-IDENT\", \"element\": \"Client/Naam/Voornamen\"}]", "markeringen", "[]"));
        for (String leeg : new String[] {"noodgeval", "informeren_voor", "geinformeerd_op", "afgeleverd_op"}) {
            rij.put(leeg, null);
        }
        return rij;
    }

    @Test
    void zonder_de_transactie_van_het_bericht_is_er_ook_geen_verstrekking() {
        Verstrekking v = Proefverstrekking.van(Jw307.bericht());
        assertThatThrownBy(() -> JDBI.useTransaction(h -> {
            Bundel bundel = new Bundel();
            VERSTREKKINGEN.legVast(bundel, v, "postbus", null);
            bundel.voerUit(h.getConnection());
            throw new SQLException("de stroom valt uit");
        })).isInstanceOf(SQLException.class);
        assertThat(aantal(v.bericht())).isZero();
    }

    @Test
    void bij_een_noodgeval_staan_naam_en_reden_er_alleen_versleuteld_in() {
        Situatie nood = Situatie.zonder(Proefverstrekking.NU).met("inzet-voorziening", "vitaal-belang").metNoodgeval("J. de Vries, jeugdarts", "Acuut gevaar");
        Verstrekking v = Proefverstrekking.van(Jw301.bericht().met("Client/Commentaar", "Veilig adres is bekend"), nood);
        legVast(v, new Noodgeval("J. de Vries, jeugdarts", "Acuut gevaar"));
        Map<String, Object> rij = rij(v.bericht(), "noodgeval, informeren_voor, verstrekking::text as alles");
        assertThat(rij.get("informeren_voor").toString()).isEqualTo(LocalDate.parse("2026-04-15").toString());
        assertThat(rij.get("alles").toString()).doesNotContain("Vries", "Acuut gevaar", "Veilig");
        assertThat(new String(SLOT.ontsleutel((byte[]) rij.get("noodgeval"), v.bericht()), StandardCharsets.UTF_8))
                .isEqualTo("{\"professional\":\"J. de Vries, jeugdarts\",\"reden\":\"Acuut gevaar\"}");
    }

    @Test
    void de_aflevering_vult_haar_een_keer_aan_en_zegt_aan_wie() {
        Verstrekking v = Proefverstrekking.van(Jw307.bericht());
        legVast(v, null);
        assertThat(leverAf(v.bericht())).contains(new Afgeleverd("0748", "postbus"));
        Object eerste = rij(v.bericht(), "afgeleverd_op").get("afgeleverd_op");
        assertThat(eerste).isNotNull();
        assertThat(leverAf(v.bericht())).isEmpty();
        assertThat(rij(v.bericht(), "afgeleverd_op").get("afgeleverd_op")).isEqualTo(eerste);
    }

    @Test
    void een_eindpunt_dat_intussen_veranderde_wordt_verbeterd() {
        Verstrekking v = Proefverstrekking.van(Jw307.bericht());
        legVast(v, null);
        JDBI.useHandle(h -> VERSTREKKINGEN.legEindpuntVast(h, v.bericht(), "https://nieuw.example/ijw"));
        assertThat(rij(v.bericht(), "eindpunt")).isEqualTo(Map.of("eindpunt", "https://nieuw.example/ijw"));
    }

    private static Optional<Afgeleverd> leverAf(UUID bericht) {
        return JDBI.withHandle(h -> VERSTREKKINGEN.leverAf(h, bericht));
    }

    private static void legVast(Verstrekking v, Noodgeval noodgeval) {
        try (Handle h = JDBI.open()) {
            Bundel bundel = new Bundel();
            VERSTREKKINGEN.legVast(bundel, v, "postbus", noodgeval);
            bundel.voerUit(h.getConnection());
        }
    }

    private static Map<String, Object> rij(UUID bericht, String kolommen) {
        return JDBI.withHandle(h -> h.createQuery("select " + kolommen + " from verstrekking where bericht_id = :id").bind("id", bericht).mapToMap().one());
    }

    private static int aantal(UUID bericht) {
        return JDBI.withHandle(h -> h.createQuery("select count(*) from verstrekking where bericht_id = :id").bind("id", bericht).mapTo(Integer.class).one());
    }
}
