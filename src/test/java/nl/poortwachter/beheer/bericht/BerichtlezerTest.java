package nl.poortwachter.beheer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.aflevering.Zekering;
import nl.poortwachter.beheer.Proefverkeer;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.termijn.TermijnOpslag;
import org.junit.jupiter.api.Test;

/** All about one message, on a real database. */
class BerichtlezerTest {
    private final Proefverkeer verkeer = new Proefverkeer();
    private final Versleuteling versleuteling = new Versleuteling(Sleutelbos.nieuw());
    private final Berichtlezer lezer = new Berichtlezer(verkeer.jdbi, new ObjectMapper().registerModule(new JavaTimeModule()), new TermijnOpslag(),
            versleuteling, () -> Proefverkeer.BEGIN.plus(Duration.ofDays(1)));

    @Test
    void eenOnbekendNummerIsEenOnbekendBericht() {
        assertThat(lezer.lees(UUID.randomUUID())).isEmpty();
    }

    @Test
    void deTijdlijnHeeftElkeStapEnElkePogingInVolgorde() {
        UUID id = verkeer.bericht().stappen("""
                [{"stap": "lezen", "uitslag": "goed", "toelichting": "UTF-8"}, {"stap": "niveau 1", "uitslag": "goed"}]""").metBezorging("push", "afgeleverd", 2);
        Instant ontvangen = Proefverkeer.BEGIN.plusSeconds(1);
        verkeer.poging(id, 1, ontvangen.plusSeconds(5), "later", "antwoord 503");
        verkeer.poging(id, 2, ontvangen.plusSeconds(9), "afgeleverd", "antwoord 204");
        verkeer.bericht().soort("JW306").antwoordOp(id).legVast();

        Duration duur = Duration.ofMillis(20);
        assertThat(lezer.lees(id).orElseThrow().tijdlijn()).containsExactly(
                new Gebeurtenis(ontvangen, "ontvangen", "neutraal", null, null, null),
                new Gebeurtenis(ontvangen, "stap", "goed", "lezen", "UTF-8", null),
                new Gebeurtenis(ontvangen, "stap", "goed", "niveau 1", null, null),
                new Gebeurtenis(ontvangen.plusSeconds(1), "antwoord", "neutraal", "JW306", "afgeleverd", null),
                new Gebeurtenis(ontvangen.plusSeconds(5).minus(duur), "poging", "wacht", "1", "later: antwoord 503 (knoop-1)", duur),
                new Gebeurtenis(ontvangen.plusSeconds(9).minus(duur), "poging", "goed", "2", "afgeleverd: antwoord 204 (knoop-1)", duur));
    }

    @Test
    void retourEnOrigineelVerwijzenNaarElkaar() {
        UUID origineel = verkeer.bericht().soort("JW305").legVast();
        UUID retour = verkeer.bericht().soort("JW306").van(Proefverkeer.GEMEENTE).naar(Proefverkeer.AANBIEDER).antwoordOp(origineel).legVast();

        assertThat(lezer.lees(origineel).orElseThrow().antwoorden()).containsExactly(
                new Verwijzing(retour, "JW306", "afgeleverd", Proefverkeer.BEGIN.plusSeconds(2), true));
        assertThat(lezer.lees(retour).orElseThrow().origineel()).isEqualTo(
                new Verwijzing(origineel, "JW305", "afgeleverd", Proefverkeer.BEGIN.plusSeconds(1), false));
    }

    @Test
    void bevindingenEnWatErNietDoorgingKomenUitHetVerslag() {
        UUID id = verkeer.bericht().stand("geweigerd").bevinding("TR302").gestript("""
                [{"pad": "/Bericht/Client/Commentaar", "elementpad": "Client/Commentaar", "reden": "MIN-F5", "zin": "Deze fase vraagt het niet.",
                  "grondslag": "Regeling Jeugdwet", "beleidsregel": "client-commentaar", "kenmerken": []}]""").legVast();

        Berichtbeeld beeld = lezer.lees(id).orElseThrow();

        assertThat(beeld.bevindingen()).extracting("code", "pagina", "retourcode").containsExactly(org.assertj.core.groups.Tuple.tuple("TR302", "/v1/regels/TR302", "0233"));
        assertThat(beeld.verslag().gestript()).extracting("elementpad", "reden").containsExactly(org.assertj.core.groups.Tuple.tuple("Client/Commentaar", "MIN-F5"));
        assertThat(beeld.heeftInhoud()).isFalse();
    }

    @Test
    void waaromEenBerichtWacht() {
        assertThat(reden(verkeer.bericht().stand("aangehouden").legVast())).isEqualTo("wacht_aangehouden");
        assertThat(reden(verkeer.bericht().stand("beperkt").legVast())).isEqualTo("wacht_beperkt");
        assertThat(reden(verkeer.bericht().stand("ongekoppeld").legVast())).isEqualTo("wacht_ongekoppeld");
        assertThat(reden(verkeer.bericht().onbestelbaar(1))).isEqualTo("wacht_onbestelbaar");
        assertThat(reden(verkeer.bericht().stand("geaccepteerd").burger("1").metBezorging("push", "bezig", 1))).isEqualTo("wacht_bezig");
        assertThat(reden(verkeer.bericht().stand("geaccepteerd").burger("2").metBezorging("postbus", "wachtend", 0))).isEqualTo("wacht_postbus");
        assertThat(reden(verkeer.bericht().stand("geaccepteerd").burger("3").metBezorging("push", "wachtend", 0))).isEqualTo("wacht_aan_de_beurt");
        assertThat(reden(verkeer.bericht().stand("geaccepteerd").burger("4").metBezorging("push", "wachtend", 2))).isEqualTo("wacht_herkansing");
        assertThat(reden(verkeer.bericht().stand("geaccepteerd").burger("4").metBezorging("push", "wachtend", 0))).isEqualTo("wacht_voorganger");
        assertThat(reden(verkeer.bericht().stand("afgeleverd").metBezorging("push", "afgeleverd", 1))).isNull();
    }

    @Test
    void eenPauzeIsEenRedenMetWieHemInstelde() {
        UUID id = verkeer.bericht().stand("geaccepteerd").metBezorging("push", "wachtend", 0);
        Pauze pauze = new Pauze(Proefverkeer.GEMEENTE, Proefverkeer.BEGIN, "bas", "onderhoud tot tien uur");
        verkeer.jdbi.useTransaction(h -> new Pauzes(versleuteling).pauzeer(h, pauze));

        Berichtbeeld beeld = lezer.lees(id).orElseThrow();

        assertThat(beeld.wachtreden()).isEqualTo("wacht_pauze");
        assertThat(beeld.bezorging().gepauzeerd()).isEqualTo(pauze);
    }

    @Test
    void eenOntvangerDieNietAntwoordtIsEenReden() {
        UUID id = verkeer.bericht().stand("geaccepteerd").metBezorging("push", "wachtend", 0);
        verkeer.jdbi.useHandle(h -> h.createUpdate("insert into zekering (ontvanger, mislukt, open_sinds, proef_op) values (:wie, 5, :sinds, :proef)")
                .bind("wie", Proefverkeer.GEMEENTE).bind("sinds", Proefverkeer.BEGIN).bind("proef", Proefverkeer.BEGIN.plusSeconds(30)).execute());

        Berichtbeeld beeld = lezer.lees(id).orElseThrow();

        assertThat(beeld.wachtreden()).isEqualTo("wacht_onderbroken");
        assertThat(beeld.bezorging().onderbroken()).isEqualTo(new Zekering(Proefverkeer.GEMEENTE, 5, Proefverkeer.BEGIN, Proefverkeer.BEGIN.plusSeconds(30)));
    }

    private String reden(UUID id) {
        return lezer.lees(id).orElseThrow().wachtreden();
    }
}
