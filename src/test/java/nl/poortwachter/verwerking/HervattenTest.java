package nl.poortwachter.verwerking;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A held message is judged again by what holds when its waiting ends; it always comes to an end, and never stands in the way of another. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class HervattenTest {
    private static final Duration GEDULD = Duration.ofMinutes(1);

    @Inject
    Jdbi databank;
    @Inject
    Versleuteling versleuteling;

    private final int nummer = Proefnummers.volgende();

    @Test
    void wat_het_schema_van_nu_niet_meer_haalt_wordt_geweigerd_met_de_reden_en_zonder_retour() {
        String start = aangehouden();

        vervangInhoud(start, start().xml().replace("Bsn>", "Burgernummer>"));
        komtToewijzing();

        wordt(start, "geweigerd");
        assertThat(bevindingen(start)).singleElement().isEqualTo(tuple("XSD-ONBEKEND", 1, "fout"));
        assertThat(status(start).getList("antwoorden")).as("op niveau 1 is er geen retourbericht").isEmpty();
        assertThat(inhouden(start)).isZero();
    }

    @Test
    void wat_niet_eens_meer_te_lezen_is_wordt_geweigerd_met_de_reden() {
        String start = aangehouden();

        vervangInhoud(start, "geen bericht");
        komtToewijzing();

        wordt(start, "geweigerd");
        assertThat(bevindingen(start)).containsExactly(tuple("LEES-XML", 0, "fout"));
        assertThat(status(start).getString("soort")).isEqualTo("JW305");
    }

    @Test
    void BRS03_wie_intussen_geen_machtiging_meer_heeft_krijgt_een_weigering_met_de_code() {
        String start = aangehouden();

        wijzig("update bericht set afnemer = 'leverancier' where id = :id", start);
        komtToewijzing();

        wordt(start, "geweigerd");
        assertThat(bevindingen(start)).containsExactly(tuple("HUB-MACHTIGING-BERICHT", 0, "fout"));
        assertThat(status(start).getList("antwoorden")).isEmpty();
    }

    @Test
    void BRS02_een_systeem_dat_er_niet_meer_is_heeft_geen_rechten_meer() {
        String start = aangehouden();

        wijzig("update bericht set afnemer = 'opgezegd' where id = :id", start);
        wijzig("update bericht set wacht_tot = now() - interval '1 second' where id = :id", start);

        wordt(start, "geweigerd");
        assertThat(bevindingen(start)).containsExactly(tuple("HUB-AFNEMER-VERZENDEN", 0, "fout"), tuple("HUB-AFNEMER-BERICHT", 0, "fout"),
                tuple("HUB-MACHTIGING-GEEN", 0, "fout"));
    }

    @Test
    void wie_zijn_rechten_nog_heeft_gaat_door_en_het_verslag_noemt_de_dag() {
        String start = aangehouden();

        komtToewijzing();

        wordt(start, "afgeleverd");
        assertThat(status(start).getList("verslag.stappen", Map.class)).anySatisfy(stap -> assertThat(stap).containsEntry("stap", "hub")
                .containsEntry("uitslag", "goed").extracting("toelichting").asString().startsWith("naar de rechten van 20"));
    }

    @Test
    void wat_niet_te_ontsleutelen_is_blijft_wachten_en_houdt_een_ander_niet_tegen() {
        String kapot = aangehouden();
        wijzig("update inhoud set versleuteld = '\\x00' where bericht_id = :id", kapot);
        wijzig("update bericht set wacht_tot = now() - interval '1 second' where id = :id", kapot);
        HervattenTest ander = new HervattenTest();
        ander.databank = databank;
        String start = ander.aangehouden();

        ander.komtToewijzing();

        wordt(start, "afgeleverd");
        assertThat(status(kapot).getString("stand")).isEqualTo("aangehouden");
        assertThat(inhouden(kapot)).isOne();
        boolean komtTerug = databank.withHandle(h -> h.createQuery("select weer_vanaf > now() from bericht where id = :id").bind("id", id(kapot))
                .mapTo(Boolean.class).one());
        assertThat(komtTerug).as("komt na een pauze terug").isTrue();
        wijzig("update bericht set stand = 'geweigerd' where id = :id", kapot);
    }

    @Test
    void OP080_wat_bij_het_hervatten_misging_gaat_na_een_pauze_alsnog_door() {
        String start = aangehouden();
        wijzig("update inhoud set versleuteld = '\\x00' where bericht_id = :id", start);
        komtToewijzing();
        await().atMost(GEDULD).until(() -> databank.withHandle(h -> h.createQuery("select opnieuw and weer_vanaf > now() from bericht where id = :id")
                .bind("id", id(start)).mapTo(Boolean.class).findOne().orElse(false)));

        vervangInhoud(start, start().xml());
        wijzig("update bericht set weer_vanaf = now() where id = :id", start);

        wordt(start, "afgeleverd");
    }

    /** Hands a start in before its allocation and gives its address. */
    private String aangehouden() {
        Response antwoord = biedAan("aanbieder", start().bytes());
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(202);
        assertThat(antwoord.jsonPath().getString("stand")).isEqualTo("aangehouden");
        return antwoord.header("Location");
    }

    private void komtToewijzing() {
        byte[] toewijzing = Jw301.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .toewijzing(t -> t.nummer(Proefnummers.toewijzing(nummer))).bytes();
        assertThat(biedAan("gemeente", toewijzing).jsonPath().getString("stand")).isEqualTo("geaccepteerd");
    }

    private Jw305 start() {
        return Jw305.bericht().identificatie(Proefnummers.identificatie(nummer)).bsn(Proefnummers.bsn(nummer))
                .start(s -> s.toewijzing(Proefnummers.toewijzing(nummer)));
    }

    /** As if the schemas or limits had changed while it waited. */
    private void vervangInhoud(String adres, String xml) {
        byte[] bytes = versleuteling.versleutel(xml.getBytes(StandardCharsets.UTF_8), id(adres));
        databank.useHandle(h -> h.createUpdate("update inhoud set versleuteld = :bytes where bericht_id = :id").bind("bytes", bytes).bind("id", id(adres))
                .execute());
    }

    private void wijzig(String opdracht, String adres) {
        int rijen = databank.withHandle(h -> h.createUpdate(opdracht).bind("id", id(adres)).execute());
        assertThat(rijen).isOne();
    }

    private int inhouden(String adres) {
        return databank.withHandle(h -> h.createQuery("select count(*) from inhoud where bericht_id = :id").bind("id", id(adres)).mapTo(Integer.class).one());
    }

    private static UUID id(String adres) {
        return UUID.fromString(adres.substring(adres.lastIndexOf('/') + 1));
    }

    private static void wordt(String adres, String stand) {
        await().atMost(GEDULD).untilAsserted(() -> assertThat(status(adres).getString("stand")).isEqualTo(stand));
    }

    private static List<Tuple> bevindingen(String adres) {
        return status(adres).getList("verslag.bevindingen", Map.class).stream().map(b -> tuple(b.get("code"), b.get("niveau"), b.get("ernst"))).toList();
    }

    private static JsonPath status(String adres) {
        return als("aanbieder").get(adres).then().statusCode(200).extract().jsonPath();
    }
}
