package nl.poortwachter.controle.niveau3;

import static nl.poortwachter.beproeving.Proefklant.biedAan;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.poortwachter.beproeving.Proefklant;
import nl.poortwachter.beproeving.Proefnummers;
import nl.poortwachter.beproeving.Proefomgeving;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw305;
import nl.poortwachter.bericht.bouw.Jw307;
import nl.poortwachter.bericht.bouw.Retour;
import nl.poortwachter.opslag.ingebed.PostgresTestResource;
import org.junit.jupiter.api.Test;

/** The same sequences through the running gateway, and one that takes a return message. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Proefomgeving.class)
class StopregelsApiTest extends StopregelsTest implements DoorDePoort {

    @Test
    void TR019_een_stop_waarvan_alleen_de_toewijzing_weg_is_want_afgekeurd_wacht() {
        Jw301 toewijzing = Proefklant.toewijzing();
        Jw307 stop = gestart(toewijzing);
        geaccepteerd("aanbieder", Retour.op(toewijzing).metInhoud().identificatieRetour(Proefnummers.identificatie(Proefnummers.volgende()))
                .met("Client/ToegewezenProducten/ToegewezenProduct/RetourCodes/RetourCode", "9332"));

        Response antwoord = biedAan("aanbieder", stop);

        assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("aangehouden");
        assertThat(antwoord.jsonPath().getList("bevindingen", Map.class)).singleElement().satisfies(b -> assertThat(b).containsEntry("code", "TR019")
                .containsEntry("ernst", "wacht").containsEntry("retourcode", "9019").containsEntry("pad", "/Bericht/Client/StopProducten/StopProduct/ToewijzingNummer"));
    }

    @Test
    void TR019_zonder_die_afkeuring_gaat_dezelfde_stop_door() {
        geaccepteerd("aanbieder", gestart(Proefklant.toewijzing()));
    }

    /** Has the allocation and a start on it accepted; gives the stop. */
    private static Jw307 gestart(Jw301 toewijzing) {
        String bsn = toewijzing.lees().bsn();
        int nummer = Integer.parseInt(toewijzing.lees().wortel().waarde("Client", "ToegewezenProducten", "ToegewezenProduct", "ToewijzingNummer"));
        String identificatie = toewijzing.lees().kop().identificatie();
        geaccepteerd("gemeente", toewijzing);
        geaccepteerd("aanbieder", Jw305.bericht().identificatie(identificatie).bsn(bsn).start(s -> s.toewijzing(nummer)));
        return Jw307.bericht().identificatie(identificatie).bsn(bsn).dagtekening("2026-05-01").stop(s -> s.toewijzing(nummer).begindatum("2026-04-01")
                .einde("2026-04-30", "31").met("ToewijzingIngangsdatum", "2026-04-01"));
    }

    private static void geaccepteerd(String afnemer, Berichtbouwer<?> bericht) {
        Response antwoord = biedAan(afnemer, bericht);
        assertThat(antwoord.jsonPath().getString("stand")).as(antwoord.asString()).isEqualTo("geaccepteerd");
        assertThat(antwoord.jsonPath().getList("bevindingen")).isEqualTo(List.of());
    }
}
