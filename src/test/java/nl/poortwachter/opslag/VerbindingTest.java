package nl.poortwachter.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What every connection of the application promises the other nodes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class VerbindingTest {

    @Inject
    Jdbi databank;

    @Test
    void eenKnooppuntDatStilstaatHoudtEenBurgerNietVastVoorDeAnderen() {
        String grens = databank.withHandle(h -> h.createQuery("show idle_in_transaction_session_timeout").mapTo(String.class).one());

        assertThat(grens).isEqualTo("1min");
    }
}
