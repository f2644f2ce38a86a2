package nl.poortwachter.beproeving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is looked for is found where it is, so that not finding it elsewhere says something. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class SpeurderTest {
    @Inject
    Jdbi jdbi;

    @Test
    void watErStaatWordtGevondenInTabelBestandenEnLogboek() throws IOException {
        String woord = "qzcontrolewoord" + Proefnummers.volgende();
        assertThat(new Speurder(jdbi).vind(Set.of(woord))).isEmpty();
        Logger.getLogger(getClass()).infof("controle %s", woord);
        jdbi.useHandle(h -> h.execute("create table proef_kanarie as select ? as tekst, convert_to(?, 'UTF8') as bytes", woord, woord));
        try {
            assertThat(new Speurder(jdbi).vind(Set.of("komtnietvoorqz", woord))).contains("tabel proef_kanarie", "bestand " + Proefomgeving.LOGBOEK)
                    .anyMatch(plaats -> plaats.contains("/base/")).anyMatch(plaats -> plaats.contains("/pg_wal/"));
        } finally {
            jdbi.useHandle(h -> h.execute("drop table proef_kanarie"));
        }
    }
}
