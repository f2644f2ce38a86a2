package nl.poortwachter.beheer.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Pauzes;
import nl.poortwachter.beheer.Proefverkeer;
import nl.poortwachter.beheer.scherm.Staafjes;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.partij.Afleverwijze;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partij;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Partijsoort;
import nl.poortwachter.partij.Retourmaker;
import nl.poortwachter.termijn.TermijnOpslag;
import org.junit.jupiter.api.Test;

/** The overview on a real database. */
class OverzichtlezerTest {
    private static final Instant NU = Proefverkeer.BEGIN.plus(Duration.ofHours(2));
    private final Proefverkeer verkeer = new Proefverkeer();
    private final Overzichtlezer lezer = new Overzichtlezer(verkeer.jdbi, partijen(), new TermijnOpslag(), () -> NU);

    private static Partijen partijen() {
        return new Partijen(Omgeving.TEST, Set.of(), List.of(
                new Partij(Proefverkeer.GEMEENTE, "Bergen op Zoom", Partijsoort.GEMEENTE, true, Optional.of(new Afleverwijze.Push(java.net.URI.create("https://a.example"))),
                        Retourmaker.ONTVANGER, Set.of(), Set.of(), Set.of()),
                new Partij(Proefverkeer.AANBIEDER, "De Linde", Partijsoort.AANBIEDER, true, Optional.of(new Afleverwijze.Postbus()), Retourmaker.ONTVANGER,
                        Set.of(), Set.of(), Set.of())), List.of(), List.of());
    }

    @Test
    void zonderVerkeerIsElkeRouteStil() {
        Overzicht overzicht = lezer.lees();

        assertThat(overzicht.routes()).extracting(Routebeeld::naam).containsExactly("Bergen op Zoom", "De Linde");
        assertThat(overzicht.routes()).extracting(Routebeeld::wijze).containsExactly("push", "postbus");
        assertThat(overzicht.routes()).allMatch(Routebeeld::isStil);
    }

    @Test
    void hetLaatsteUurStaatInStappenVanVijfMinuten() {
        verkeer.op(NU.minus(Duration.ofMinutes(61))).bericht().legVast();
        verkeer.op(NU.minus(Duration.ofMinutes(59))).bericht().legVast();
        verkeer.op(NU.minus(Duration.ofMinutes(2))).bericht().stand("geweigerd").legVast();
        UUID geweest = verkeer.op(NU.minus(Duration.ofMinutes(90))).bericht().metBezorging("push", "afgeleverd", 2);
        verkeer.poging(geweest, 1, NU.minus(Duration.ofMinutes(85)), "afgeleverd", "antwoord 204");
        verkeer.poging(geweest, 2, NU.minus(Duration.ofMinutes(31)), "afgeleverd", "antwoord 204");
        verkeer.poging(geweest, 3, NU.minus(Duration.ofMinutes(30)), "later", "antwoord 503");

        Routebeeld route = route(Proefverkeer.GEMEENTE);

        assertThat(route.in()).isEqualTo(new Staafjes(stappen(0, 11)));
        assertThat(route.uit()).isEqualTo(new Staafjes(stappen(5)));
        assertThat(route(Proefverkeer.AANBIEDER).verzonden()).isEqualTo(2);
        assertThat(route(Proefverkeer.AANBIEDER).geweigerd()).isEqualTo(1);
    }

    @Test
    void watWachtEnWatAandachtVraagtStaatErHoeOudHetOokIs() {
        verkeer.bericht().stand("aangehouden").legVast();
        verkeer.bericht().stand("beperkt").legVast();
        verkeer.bericht().stand("ongekoppeld").legVast();
        verkeer.bericht().stand("geaccepteerd").metBezorging("push", "wachtend", 0);
        verkeer.bericht().stand("geaccepteerd").metBezorging("push", "bezig", 1);
        verkeer.bericht().onbestelbaar(1);
        verkeer.jdbi.useHandle(h -> h.execute("""
                insert into termijn (bericht_id, dagtekening, soort, aanvang, uiterlijk, partij, tegenpartij)
                values (?, '2026-05-01', 'retour', '2026-05-01', '2026-05-10', '0748', '12345678')""", UUID.randomUUID()));
        verkeer.jdbi.useTransaction(h -> new Pauzes(new Versleuteling(Sleutelbos.nieuw())).pauzeer(h, new Pauze(Proefverkeer.GEMEENTE, NU, "bas", "onderhoud")));

        Routebeeld route = route(Proefverkeer.GEMEENTE);

        assertThat(route).isEqualTo(new Routebeeld(Proefverkeer.GEMEENTE, "Bergen op Zoom", "push", new Staafjes(stappen()), new Staafjes(stappen()), 3, 2,
                Proefverkeer.BEGIN.plusSeconds(4), 1, 1, 0, 0, true));
        assertThat(lezer.lees().routes().get(0)).isEqualTo(route);
    }

    @Test
    void eenPartijDieNietMeerBestaatMaarNogVerkeerHeeftStaatErMetHaarCode() {
        verkeer.bericht().naar("0001").stand("geaccepteerd").metBezorging("push", "wachtend", 0);

        assertThat(route("0001")).extracting(Routebeeld::naam, Routebeeld::wijze, Routebeeld::wachtend).containsExactly("0001", "geen", 1L);
    }

    private Routebeeld route(String code) {
        return lezer.lees().routes().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<Long> stappen(int... gevuld) {
        List<Long> alle = new java.util.ArrayList<>(Collections.nCopies(12, 0L));
        for (int stap : gevuld) {
            alle.set(stap, 1L);
        }
        return alle;
    }
}
