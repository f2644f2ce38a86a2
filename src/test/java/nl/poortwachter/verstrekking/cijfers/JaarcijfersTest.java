package nl.poortwachter.verstrekking.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.verstrekking.cijfers.Beleidscijfers.Regel;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class JaarcijfersTest {
    private static final Instant NU = Instant.parse("2027-01-01T01:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.parse("2027-01-01");
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron());

    @Test
    void van_een_jaar_dat_nog_loopt_zijn_er_geen_cijfers() {
        assertThat(cijfers(2027)).isEmpty();
        assertThat(cijfers(2028)).isEmpty();
    }

    @Test
    void eenmaal_gemaakt_blijven_ze_gelijk_zodat_een_laat_bericht_niemand_aanwijst() {
        starts(14);
        Optional<Beleidscijfers> eerste = cijfers(2026);
        assertThat(eerste.orElseThrow().paren()).containsExactly(new Regel("0748", "12345678", 14, null, null, null, null));
        starts(1);
        assertThat(cijfers(2026)).isEqualTo(eerste);
    }

    @Test
    void een_jaar_zonder_hulp_heeft_cijfers_zonder_regels() {
        assertThat(cijfers(2020)).contains(new Beleidscijfers(2020, 10, java.util.List.of(), java.util.List.of(), java.util.List.of(),
                new Regel(null, null, null, null, null, null, null)));
    }

    private void starts(int aantal) {
        jdbi.useHandle(h -> IntStream.range(0, aantal).forEach(i -> h.createUpdate("""
                        insert into keten_levering (bericht_id, gemeente, aanbieder, pseudoniem, verwijdering, nummer, begindatum)
                        values (:id, '0748', '12345678', :burger, false, 1, '2026-03-02')""")
                .bind("id", UUID.randomUUID()).bind("burger", UUID.randomUUID().toString()).execute()));
    }

    private Optional<Beleidscijfers> cijfers(int jaar) {
        return jdbi.inTransaction(h -> new Jaarcijfers().van(h, jaar, VANDAAG, NU));
    }
}
