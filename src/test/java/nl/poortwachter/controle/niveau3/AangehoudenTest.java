package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.beproeving.Proefklant.als;
import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A message that comes before the one it builds on is held (OP080), and goes on by itself, or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class AangehoudenTest {
    private static final Duration GEDULD = Duration.ofMinutes(1);

    @Inject
    Jdbi databank;

    private final int nummer = Proefnummers.volgende();

    @Test
    void OP080_een_start_voor_zijn_toewijzing_wacht_en_gaat_vanzelf_door_als_zij_komt() {
        String start = aangehouden(start(), "TR019");

        assertThat(biedAan("gemeente", toewijzing()).jsonPath().getString("stand")).isEqualTo("geaccepteerd");

        wordt(start, "afgeleverd");
    }

    @Test
    void OP080_een_start_waarvan_de_toewijzing_uitblijft_wordt_na_de_wachttijd_geweigerd() {
        String start = aangehouden(start(), "TR019");

        databank.useHandle(h -> h.createUpdate("update bericht set wacht_tot = now() - interval '1 second' where id = cast(:id as uuid)")
                .bind("id", start.substring(start.lastIndexOf('/') + 1)).execute());

        wordt(start, "geweigerd");
        assertThat(bevindingen(start)).extracting(b -> b.get("code"), b -> b.get("ernst"), b -> b.get("retourcode"))
                .containsExactly(tuple("TR019", "fout", "9019"));
    }

    @Test
    void OP080_een_stop_en_een_start_die_allebei_te_vroeg_zijn_gaan_na_elkaar_door() {
        String stop = aangehouden(stop(), "TR019", "TR382");
        String start = aangehouden(start(), "TR019");

        assertThat(biedAan("gemeente", toewijzing()).jsonPath().getString("stand")).isEqualTo("geaccepteerd");

        wordt(start, "afgeleverd");
        wordt(stop, "afgeleverd");
    }

    /** Hands the message in, sees that it is held for these reasons, and gives its address. */
    private static String aangehouden(byte[] bericht, String... redenen) {
        Response antwoord = biedAan("aanbieder", bericht);
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
        String adres = antwoord.header("Location");
        assertThat(status(adres).getString("stand")).isEqualTo("aangehouden");
        assertThat(bevindingen(adres)).allMatch(b -> b.get("ernst").equals("wacht"))
                .extracting(b -> b.get("code")).containsExactly((Object[]) redenen);
        return adres;
    }

    private static void wordt(String adres, String stand) {
        await().atMost(GEDULD).untilAsserted(() -> assertThat(status(adres).getString("stand")).isEqualTo(stand));
    }

    private static List<Map<String, Object>> bevindingen(String adres) {
        return status(adres).getList("verslag.bevindingen");
    }

    private static JsonPath status(String adres) {
        return als("aanbieder").get(adres).then().statusCode(200).extract().jsonPath();
    }

    private byte[] toewijzing() {
        return Jw301.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer))).bytes();
    }

    private byte[] start() {
        return Jw305.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .start(s -> s.toewijzing(Proefnummers.toewijzing(nummer))).bytes();
    }

    private byte[] stop() {
        return Jw307.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer)).dagtekening("2026-05-01")
                .stop(s -> s.toewijzing(Proefnummers.toewijzing(nummer)).begindatum("2026-04-01").einde("2026-04-30", "31")
                        .met("ToewijzingIngangsdatum", "2026-04-01")).bytes();
    }
}
