package nl.poortwachter.beheer.gezondheid;

import static nl.poortwachter.beproeving.Proefklant.anoniem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.apache.camel.CamelContext;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What an orchestrator hears, also when the database is away. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class GezondheidTest {

    @Inject
    Jdbi databank;

    @Inject
    CamelContext camel;

    @Test
    void eenDraaiendePoortLeeftIsBegonnenEnIsGereed() {
        assertThat(anoniem().get("/q/health/live").jsonPath().getList("checks.name")).containsExactly("levend");
        assertThat(anoniem().get("/q/health/started").jsonPath().getList("checks.name")).containsExactly("begonnen");
        assertThat(anoniem().get("/q/health/started").jsonPath().getString("status")).isEqualTo("UP");
        Response gereed = anoniem().get("/q/health/ready");
        assertThat(gereed.statusCode()).as(gereed.asString()).isEqualTo(200);
        assertThat(gereed.jsonPath().getList("checks.name")).contains("databank", "sleutels", "bescherming", "routes", "schijf", "beleid");
    }

    @Test
    void zonderDeRouteVanElkBerichtIsHijNietGereed() throws Exception {
        camel.getRouteController().stopRoute("verwerking");
        try {
            assertThat(anoniem().get("/q/health/ready").jsonPath().getList("checks.findAll { it.status == 'DOWN' }.name")).containsExactly("routes");
        } finally {
            camel.getRouteController().startRoute("verwerking");
        }
        assertThat(anoniem().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void zonderDatabankIsHijNietGereedMaarHeeftHerstartenGeenZin() throws SQLException {
        String naam = databank.withHandle(h -> h.createQuery("select current_database()").mapTo(String.class).one());
        opServer("alter database " + naam + " allow_connections false");
        try {
            opServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + naam + "'");
            Response gereed = anoniem().get("/q/health/ready");
            assertThat(gereed.statusCode()).isEqualTo(503);
            assertThat(gereed.jsonPath().getList("checks.findAll { it.status == 'DOWN' }.name")).containsExactly("databank");
            assertThat(gereed.asString()).doesNotContain("Exception", "jdbc");
            assertThat(anoniem().get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            opServer("alter database " + naam + " allow_connections true");
        }
        await().untilAsserted(() -> assertThat(anoniem().get("/q/health/ready").statusCode()).isEqualTo(200));
    }

    private static void opServer(String opdracht) throws SQLException {
        try (Connection verbinding = Testdatabank.leeg().bron().getConnection(); Statement statement = verbinding.createStatement()) {
            statement.execute(opdracht);
        }
    }
}
