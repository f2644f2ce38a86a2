package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.UUID;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.bericht.bouw.Jw319;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.opslag.Opslagfout;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class KetenslotTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String ANDER = "999900018";
    private final KetenOpslag opslag = new KetenOpslag();

    @Test
    void berichten_over_dezelfde_burger_van_hetzelfde_paar_wachten_op_elkaar() {
        assertThat(wacht(Jw305.bericht(), Jw307.bericht())).isTrue();
        assertThat(wacht(Jw305.bericht(), Jw305.bericht().identificatie("2").bsn(ANDER))).isFalse();
        assertThat(wacht(Jw305.bericht(), Jw305.bericht().identificatie("2").gemeente("1674"))).isFalse();
    }

    @Test
    void berichten_met_dezelfde_sleutel_wachten_op_elkaar() {
        assertThat(wacht(Jw305.bericht(), Jw305.bericht().bsn(ANDER))).isTrue();
    }

    @Test
    void verzoeken_van_een_aanbieder_met_dezelfde_referentie_wachten_op_elkaar_ook_bij_een_andere_gemeente() {
        Jw315 verzoek = Jw315.bericht();
        assertThat(wacht(verzoek, Jw315.bericht().identificatie("2").bsn(ANDER).gemeente("1674"))).isTrue();
        assertThat(wacht(verzoek, Jw315.bericht().identificatie("2").bsn(ANDER).aanvraag(a -> a.referentie("REF-2")))).isFalse();
        assertThat(wacht(verzoek, Jw319.bericht())).as("antwoord zonder bekende burger").isTrue();
    }

    @Test
    void toewijzingen_van_een_gemeente_met_hetzelfde_nummer_wachten_op_elkaar() {
        assertThat(wacht(Jw301.bericht(), Jw301.bericht().identificatie("2").bsn(ANDER))).isTrue();
        assertThat(wacht(Jw301.bericht(), Jw301.bericht().identificatie("2").bsn(ANDER).toewijzing(t -> t.nummer(1)))).isFalse();
    }

    @Test
    void een_bericht_met_heel_veel_nummers_neemt_een_begrensd_aantal_sloten() {
        Jw301 groot = Jw301.bericht();
        for (int i = 0; i < 1000; i++) {
            groot.toewijzing(t -> { });
        }
        JDBI.useHandle(handle -> {
            handle.begin();
            vergrendel(handle, groot);
            assertThat(handle.createQuery("select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()").mapTo(Integer.class).one())
                    .isEqualTo(66);
            handle.rollback();
        });
    }

    /** True when the second has to wait until the transaction of the first ends; checks too that the end sets it free. */
    private boolean wacht(Berichtbouwer<?> eerste, Berichtbouwer<?> tweede) {
        try (Handle een = JDBI.open(); Handle twee = JDBI.open()) {
            een.begin();
            vergrendel(een, eerste);
            twee.begin().execute("set lock_timeout = '50ms'");
            Opslagfout fout = catchThrowableOfType(Opslagfout.class, () -> vergrendel(twee, tweede));
            een.commit();
            if (fout != null) {
                assertThat(((SQLException) fout.getCause()).getSQLState()).isEqualTo(LOCK_NOT_AVAILABLE);
                twee.rollback().begin();
                vergrendel(twee, tweede);
            }
            twee.rollback();
            return fout != null;
        }
    }

    private void vergrendel(Handle handle, Berichtbouwer<?> bouwer) {
        Bericht bericht = Reeks.bericht(bouwer);
        opslag.vergrendelEnLees(handle.getConnection(), UUID.randomUUID(), Ketenfeiten.uit(bericht), Reeks.pseudoniem(bericht));
    }
}
