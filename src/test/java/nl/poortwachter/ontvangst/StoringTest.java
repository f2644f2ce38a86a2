package nl.poortwachter.ontvangst;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static nl.poortwachter.beproeving.Proefklant.verzoek;
import static nl.poortwachter.ontvangst.Probleemtoets.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import nl.poortwachter.beproeving.Proefklok;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.apache.camel.CamelContext;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** When something of ours fails, no answer says that all is well, and a message is recorded whole or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class StoringTest {

    @Inject
    Jdbi databank;

    @Inject
    DataSource bron;

    @Inject
    CamelContext camel;

    @Inject
    Scheduler verversing;

    @Test
    void zonderLopendeRouteIsHetAntwoord503EnDaarnaGaatHetWeer() throws Exception {
        Jw315 bericht = verzoek();
        camel.getRouteController().stopRoute("verwerking");
        try {
            nietBeschikbaar(biedAan("aanbieder", bericht));
        } finally {
            camel.getRouteController().startRoute("verwerking");
        }
        assertThat(biedAan("aanbieder", bericht).statusCode()).isEqualTo(202);
    }

    @Test
    void zonderDatabankIsHetAntwoord503EnDaarnaGaatHetWeer() throws SQLException {
        Jw315 bericht = verzoek();
        String naam = databank.withHandle(h -> h.createQuery("select current_database()").mapTo(String.class).one());
        opServer("alter database " + naam + " allow_connections false");
        try {
            opServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + naam + "'");
            nietBeschikbaar(biedAan("aanbieder", bericht));
            nietBeschikbaar(als("aanbieder").get("/v1/postbus/berichten"));
        } finally {
            opServer("alter database " + naam + " allow_connections true");
        }
        await().untilAsserted(() -> assertThat(biedAan("aanbieder", bericht).statusCode()).isEqualTo(202));
        assertThat(rijen(bericht)).isOne();
    }

    @Test
    void metEenVerouderdeLijstVanBeschermdeBurgersIsHetAntwoord503EnWordtErNietsVastgelegd() {
        Jw315 bericht = verzoek();
        verversing.pause();
        try {
            Proefklok.zetOp(Instant.now().plus(Duration.ofHours(1)));
            Response antwoord = biedAan("aanbieder", bericht);
            nietBeschikbaar(antwoord);
            assertThat(antwoord.jsonPath().getString("detail")).contains("de lijst van beschermde burgers is niet vers genoeg", "Er is niets vastgelegd");
            assertThat(rijen(bericht)).isZero();
        } finally {
            Proefklok.loopt();
            verversing.resume();
        }
        assertThat(biedAan("aanbieder", bericht).statusCode()).isEqualTo(202);
    }

    @Test
    void eenFoutBijHetVastleggenIs500EnLaatNietsAchter() throws SQLException {
        Jw315 bericht = verzoek();
        opDatabank("create function storing() returns trigger language plpgsql as $$ begin raise exception 'geheim %', new.ontvanger; end $$");
        opDatabank("create trigger storing before insert on aflevering for each row execute function storing()");
        try {
            Response antwoord = biedAan("aanbieder", bericht);
            probleem(antwoord, 500, "storing");
            assertThat(antwoord.asString()).doesNotContain("geheim").doesNotContain("Exception");
        } finally {
            opDatabank("drop trigger storing on aflevering");
            opDatabank("drop function storing");
        }
        assertThat(rijen(bericht)).isZero();
        assertThat(biedAan("aanbieder", bericht).statusCode()).isEqualTo(202);
        assertThat(rijen(bericht)).isOne();
    }

    private static void nietBeschikbaar(Response antwoord) {
        probleem(antwoord, 503, "niet-beschikbaar");
        assertThat(Integer.parseInt(antwoord.header("Retry-After"))).isPositive();
    }

    private int rijen(Jw315 bericht) {
        return databank.withHandle(h -> h.createQuery("""
                select (select count(*) from bericht where identificatie = :nummer) + (select count(*) from keten_sleutel where identificatie = :nummer)
                     + (select count(*) from inzending where sleutel like '%/' || :nummer)""")
                .bind("nummer", bericht.waarde("Header/BerichtIdentificatie/Identificatie")).mapTo(Integer.class).one()) / 3;
    }

    private void opDatabank(String opdracht) throws SQLException {
        voerUit(bron, opdracht);
    }

    private static void opServer(String opdracht) throws SQLException {
        voerUit(Testdatabank.leeg().bron(), opdracht);
    }

    private static void voerUit(DataSource waar, String opdracht) throws SQLException {
        try (Connection verbinding = waar.getConnection(); Statement statement = verbinding.createStatement()) {
            statement.execute(opdracht);
        }
    }
}
