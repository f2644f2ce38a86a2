package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw317;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class FeitsoortTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final Instant GRENS = Instant.parse("2027-06-01T00:00:00Z");
    private static final String VOOR = "2027-05-31T00:00:00Z";
    private static final String NA = "2027-06-02T00:00:00Z";

    @Test
    void een_beeindigde_toewijzing_verdwijnt_met_al_haar_versies_en_een_lopende_blijft() {
        Jw301 open = Jw301.bericht().toewijzing(t -> t.vanaf("2026-04-01"));
        Jw301 dicht = Jw301.bericht().toewijzing(t -> t.toegewezen("2026-04-02", "10:00:00").reden("05"));
        assertThat(opgeruimd(VOOR, open, dicht)).isEqualTo(Map.of("TOEWIJZING", 2, "SLEUTEL", 1));
        assertThat(opgeruimd(VOOR, dicht, open)).as("de laatst besliste versie geldt, niet de laatst ontvangen").isEqualTo(Map.of("TOEWIJZING", 2, "SLEUTEL", 1));
        assertThat(opgeruimd(VOOR, open)).isEqualTo(Map.of("SLEUTEL", 1));
        assertThat(opgeruimd(VOOR, Jw301.bericht().toewijzing(t -> t.periode("2026-04-01", "2027-06-01")))).isEqualTo(Map.of("SLEUTEL", 1));
        assertThat(opgeruimd(NA, dicht)).isEmpty();
    }

    @Test
    void een_levering_verdwijnt_als_zij_voorgoed_gestopt_of_verwijderd_is() {
        Jw307 pauze = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-04-20", "20"));
        Jw307 einde = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-05-20", "31"));
        Jw307 eindeTerug = Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2026-05-20", "31").verwijderd());
        assertThat(opgeruimd(VOOR, Jw305.bericht())).isEqualTo(Map.of("SLEUTEL", 1));
        assertThat(opgeruimd(VOOR, Jw305.bericht(), pauze)).isEqualTo(Map.of("SLEUTEL", 2));
        assertThat(opgeruimd(VOOR, Jw305.bericht(), pauze, einde)).isEqualTo(Map.of("LEVERING", 3, "SLEUTEL", 2));
        assertThat(opgeruimd(VOOR, Jw305.bericht(), einde, eindeTerug)).isEqualTo(Map.of("SLEUTEL", 2));
        assertThat(opgeruimd(VOOR, Jw305.bericht(), Jw305.bericht().start(Jw305.Start::verwijderd))).isEqualTo(Map.of("LEVERING", 2, "SLEUTEL", 1));
        assertThat(opgeruimd(VOOR, Jw305.bericht(), Jw307.bericht().stop(s -> s.begindatum("2026-04-01").einde("2027-06-01", "31"))))
                .isEqualTo(Map.of("SLEUTEL", 2));
        assertThat(opgeruimd(NA, Jw305.bericht(), einde)).isEmpty();
    }

    @Test
    void een_levering_zonder_nummer_en_product_verdwijnt_ook() {
        Jw305 kaal = Jw305.bericht().start(s -> s.zonder("ToewijzingNummer", "Product"));
        Jw305 terug = Jw305.bericht().start(s -> s.verwijderd().zonder("ToewijzingNummer", "Product"));
        assertThat(opgeruimd(VOOR, kaal, terug)).isEqualTo(Map.of("LEVERING", 2, "SLEUTEL", 1));
    }

    @Test
    void een_verzoek_en_zijn_antwoord_blijven_zolang_er_een_toewijzing_is() {
        assertThat(opgeruimd(VOOR, Jw315.bericht(), Jw319.bericht())).isEqualTo(Map.of("VERZOEK", 1, "ANTWOORD", 1, "SLEUTEL", 2));
        assertThat(opgeruimd(VOOR, Jw317.bericht(), Jw319.bericht(), Jw301.bericht().toewijzing(t -> t.vanaf("2026-04-01")))).isEqualTo(Map.of("SLEUTEL", 3));
        assertThat(opgeruimd(NA, Jw315.bericht(), Jw319.bericht())).isEmpty();
    }

    @Test
    void een_geboortedatum_blijft_zolang_er_een_toewijzing_of_verzoek_is() {
        JDBI.useHandle(handle -> {
            handle.begin();
            Bericht verzoek = Reeks.bericht(Jw315.bericht());
            UUID id = UUID.randomUUID();
            Geboorteopslag geboorten = new Geboorteopslag(new Versleuteling(Sleutelbos.nieuw()));
            Bundel bundel = new Bundel();
            new KetenOpslag().schrijf(bundel, id, Reeks.pseudoniem(verzoek), Ketenfeiten.uit(verzoek));
            geboorten.schrijf(bundel, id, verzoek, Reeks.pseudoniem(verzoek));
            bundel.voerUit(handle.getConnection());
            handle.execute("update keten_geboorte set vastgelegd_op = cast(? as timestamptz)", VOOR);
            assertThat(Feitsoort.GEBOORTE.ruimOp(handle, GRENS, 100)).isZero();
            assertThat(geboorten.lees(handle, verzoek, Reeks.pseudoniem(verzoek))).isEqualTo(Geboortedatum.van(verzoek)).isPresent();
            handle.execute("delete from keten_verzoek");
            assertThat(Feitsoort.GEBOORTE.ruimOp(handle, GRENS, 100)).isEqualTo(1);
            assertThat(geboorten.lees(handle, verzoek, Reeks.pseudoniem(verzoek))).isEmpty();
            handle.rollback();
        });
    }

    /** What retention deletes, per kind, after these messages were recorded at that moment. */
    private static Map<String, Integer> opgeruimd(String vastgelegd, Berichtbouwer<?>... berichten) {
        return JDBI.withHandle(handle -> {
            handle.begin();
            for (Berichtbouwer<?> bericht : berichten) {
                schrijf(handle, Reeks.bericht(bericht));
            }
            for (String tabel : new String[] {"toewijzing", "levering", "verzoek", "geboorte", "antwoord", "sleutel"}) {
                handle.execute("update keten_" + tabel + " set vastgelegd_op = cast(? as timestamptz)", vastgelegd);
            }
            Map<String, Integer> opgeruimd = new LinkedHashMap<>();
            for (Feitsoort soort : Feitsoort.values()) {
                int aantal = soort.ruimOp(handle, GRENS, 100);
                if (aantal > 0) {
                    opgeruimd.put(soort.name(), aantal);
                }
            }
            handle.rollback();
            return opgeruimd;
        });
    }

    private static void schrijf(Handle handle, Bericht bericht) {
        Bundel bundel = new Bundel();
        new KetenOpslag().schrijf(bundel, UUID.randomUUID(), Reeks.pseudoniem(bericht), Ketenfeiten.uit(bericht));
        bundel.voerUit(handle.getConnection());
    }
}
