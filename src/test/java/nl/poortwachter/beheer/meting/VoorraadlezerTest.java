package nl.poortwachter.beheer.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.Test;

class VoorraadlezerTest {
    private static final Duration ETWAS = Duration.ofSeconds(30);
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron()).installPlugin(new PostgresPlugin());
    private final Voorraadlezer lezer = new Voorraadlezer(Instant::now);

    @Test
    void eenLegePoortHeeftNiets() {
        Voorraad voorraad = jdbi.withHandle(lezer::lees);

        assertThat(voorraad).isEqualTo(new Voorraad(0, 0, 0, Duration.ZERO, Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), voorraad.klokafwijking()));
        assertThat(voorraad.klokafwijking().abs()).isLessThan(ETWAS);
    }

    @Test
    void watWachtIsTeZienPerSoort() {
        aflevering("0748", "push", "wachtend", 0, "10 minutes", "60 minutes", "a");   // due, first in its row
        aflevering("0748", "push", "wachtend", 0, "50 minutes", "50 minutes", "a");   // due, but after another
        aflevering("0748", "push", "wachtend", 3, "-5 minutes", "40 minutes", "b");   // failed, later again
        aflevering("0748", "push", "bezig", 1, "30 minutes", "30 minutes", "c");      // first attempt
        aflevering("1674", "push", "bezig", 2, "20 minutes", "20 minutes", "d");      // second attempt
        aflevering("1674", "push", "onbestelbaar", 80, "90 minutes", "90 minutes", "e");
        aflevering("12345678", "postbus", "wachtend", 0, "5 minutes", "5 minutes", "f");
        for (String stand : List.of("aangehouden", "aangehouden", "beperkt", "ongekoppeld", "geweigerd")) {
            bericht(stand);
        }
        termijn("retour", "current_date", "null");
        termijn("retour", "null", "null");
        termijn("besluit", "current_date", "current_date");

        // Waits longest of all, but on its receiver.
        aflevering("1674", "push", "wachtend", 0, "70 minutes", "10 minutes", "g");
        jdbi.useHandle(h -> h.execute("insert into zekering (ontvanger, mislukt, open_sinds, proef_op) values ('1674', 5, now(), now()), ('0748', 4, null, null)"));

        Voorraad voorraad = jdbi.withHandle(lezer::lees);

        assertThat(voorraad).usingRecursiveComparison().ignoringFieldsOfTypes(Duration.class).isEqualTo(new Voorraad(4, 1, 2, Duration.ZERO,
                Map.of("0748", new Voorraad.Achterstand(1, Duration.ZERO), "1674", new Voorraad.Achterstand(1, Duration.ZERO)), Map.of("1674", 1L), Set.of("1674"),
                Map.of("aangehouden", 2L, "beperkt", 1L, "ongekoppeld", 1L), Map.of("retour", 1L), Duration.ZERO));
        assertThat(voorraad.oudste()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(10).plus(ETWAS));
        assertThat(voorraad.achterstanden().get("0748").oudste()).isBetween(Duration.ofMinutes(40), Duration.ofMinutes(40).plus(ETWAS));
        assertThat(voorraad.achterstanden().get("1674").oudste()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(20).plus(ETWAS));
    }

    @Test
    void deKlokIsDieVanDitKnooppuntTegenoverDeDatabank() {
        Voorraadlezer achter = new Voorraadlezer(() -> Instant.now().minusSeconds(300));

        assertThat(jdbi.withHandle(achter::lees).klokafwijking()).isBetween(Duration.ofSeconds(-330), Duration.ofSeconds(-270));
    }

    private void aflevering(String ontvanger, String wijze, String stand, int pogingen, String sindsPoging, String sinds, String volgsleutel) {
        UUID bericht = bericht("geaccepteerd");
        jdbi.useHandle(h -> h.createUpdate("""
                insert into aflevering (bericht_id, ontvanger, wijze, volgsleutel, stand, pogingen, volgende_poging, aangemaakt_op)
                values (:bericht, :ontvanger, :wijze, :volgsleutel, :stand, :pogingen, now() - :sindsPoging::interval, now() - :sinds::interval)""")
                .bind("bericht", bericht).bind("ontvanger", ontvanger).bind("wijze", wijze).bind("volgsleutel", volgsleutel).bind("stand", stand)
                .bind("pogingen", pogingen).bind("sindsPoging", sindsPoging).bind("sinds", sinds).execute());
    }

    private UUID bericht(String stand) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(h -> h.createUpdate("""
                insert into bericht (id, uitgave, soort, verzender, bestemming, identificatie, afnemer, ontvangen_op, stand, verslag, bijgewerkt_op)
                values (:id, '3.2', 'JW315', '12345678', '0748', :naam, 'proef', now(), :stand, '{}', now())""")
                .bind("id", id).bind("naam", id.toString()).bind("stand", stand).execute());
        return id;
    }

    private void termijn(String soort, String gemeld, String gehaald) {
        jdbi.useHandle(h -> h.createUpdate("""
                insert into termijn (bericht_id, dagtekening, soort, aanvang, uiterlijk, partij, tegenpartij, te_laat_gemeld, gehaald_op)
                values (:id, current_date, :soort, current_date, current_date - 1, '0748', '12345678', %s, %s)""".formatted(gemeld, gehaald))
                .bind("id", UUID.randomUUID()).bind("soort", soort).execute());
    }
}
