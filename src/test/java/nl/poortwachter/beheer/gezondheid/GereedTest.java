package nl.poortwachter.beheer.gezondheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.poortwachter.bericht.Berichtnummer;
import nl.poortwachter.opslag.Pseudonimiseerder;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.maatregel.Kenmerken;
import nl.poortwachter.verstrekking.maatregel.Maatregelenlijst;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Each check says yes and can say no. */
class GereedTest {
    private static final byte[] INHOUD = {1, 2, 3};
    private final Testdatabank databank = Testdatabank.gemigreerd();
    private final Jdbi jdbi = Jdbi.create(databank.bron());
    private final Gereed gereed = new Gereed();

    @Test
    void een_databank_die_alleen_te_lezen_is_is_niet_genoeg() {
        assertThat(gereed.databank(jdbi).call().getStatus()).isEqualTo(Status.UP);

        jdbi.useHandle(h -> h.execute("alter database " + databank.url().substring(databank.url().lastIndexOf('/') + 1) + " set default_transaction_read_only = on"));

        assertThat(gereed.databank(jdbi).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void sleutels_die_niet_bij_de_databank_horen_houden_het_knooppunt_tegen() {
        Versleuteling eigen = new Versleuteling(Sleutelbos.nieuw());
        assertThat(gereed.sleutels(jdbi, eigen).call().getStatus()).as("er is nog niets om te lezen").isEqualTo(Status.UP);
        bewaar(eigen);

        assertThat(gereed.sleutels(jdbi, eigen).call().getStatus()).isEqualTo(Status.UP);
        assertThat(gereed.sleutels(jdbi, new Versleuteling(Sleutelbos.nieuw())).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void wie_kan_lezen_blijft_werken_ook_als_een_ander_met_een_nieuwere_sleutel_schrijft() {
        Versleuteling eigen = new Versleuteling(Sleutelbos.nieuw());
        bewaar(eigen);
        HealthCheck sleutels = gereed.sleutels(jdbi, eigen);
        assertThat(sleutels.call().getStatus()).isEqualTo(Status.UP);

        bewaar(new Versleuteling(Sleutelbos.nieuw()));

        assertThat(sleutels.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void een_lijst_van_beschermde_burgers_die_niet_vers_is_houdt_het_knooppunt_tegen() {
        AtomicReference<Instant> nu = new AtomicReference<>(Instant.parse("2026-04-01T10:00:00Z"));
        Maatregelenlijst lijst = new Maatregelenlijst(jdbi, new Kenmerken(new Pseudonimiseerder(Sleutelbos.nieuw())), nu::get);
        HealthCheck bescherming = gereed.bescherming(lijst);
        assertThat(bescherming.call().getStatus()).as("nog nooit gelezen").isEqualTo(Status.DOWN);

        lijst.ververs();
        assertThat(bescherming.call().getStatus()).isEqualTo(Status.UP);

        nu.updateAndGet(toen -> toen.plus(Duration.ofSeconds(31)));
        assertThat(bescherming.call().getStatus()).isEqualTo(Status.DOWN);
    }

    private void bewaar(Versleuteling versleuteling) {
        // Version 7, so that the last one written is the newest.
        UUID id = Berichtnummer.nieuw();
        jdbi.useHandle(h -> {
            h.execute("""
                    insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, afnemer, ontvangen_op, stand, verslag, bijgewerkt_op)
                    values (?, '3.2', 'JW315', '12345678', '0748', 'B1', 'systeem-1', now(), 'geaccepteerd', '{}', now())""", id);
            h.execute("insert into inhoud (bericht_id, versleuteld) values (?, ?)", id, versleuteling.versleutel(INHOUD, id));
        });
    }
}
