package nl.poortwachter.beheer.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.poortwachter.aflevering.Pauze;
import nl.poortwachter.aflevering.Zekering;
import org.junit.jupiter.api.Test;

/** What the state of a route is called. */
class RouteTest {
    private static final Instant EERDER = Instant.parse("2026-05-11T09:00:00Z");
    private static final Instant LATER = EERDER.plusSeconds(60);

    @Test
    void deLaatstePogingBepaaltOfEenOntvangerWerkt() {
        assertThat(route("push", null, null, null).toestand()).isEqualTo("stil");
        assertThat(route("push", LATER, EERDER, null).toestand()).isEqualTo("goed");
        assertThat(route("push", EERDER, LATER, null).toestand()).isEqualTo("storing");
        assertThat(route("push", null, LATER, null).toestand()).isEqualTo("storing");
    }

    @Test
    void eenPauzeGaatVoorEnEenPostbusHeeftGeenStoring() {
        assertThat(route("push", EERDER, LATER, new Pauze("0748", EERDER, "bas", "onderhoud")).toestand()).isEqualTo("pauze");
        assertThat(route("postbus", null, null, null).toestand()).isEqualTo("postbus");
        assertThat(route("geen", null, null, null).toestand()).isEqualTo("geen");
    }

    @Test
    void eenOpenZekeringGaatVoorDeLaatstePogingEnEenPauzeDaarweerVoor() {
        Zekering open = new Zekering("0748", 5, EERDER, LATER);

        assertThat(route("push", EERDER, LATER, null, open).toestand()).isEqualTo("onderbroken");
        assertThat(route("push", null, null, null, open).toestand()).isEqualTo("onderbroken");
        assertThat(route("push", EERDER, LATER, new Pauze("0748", EERDER, "bas", "onderhoud"), open).toestand()).isEqualTo("pauze");
    }

    private static Route route(String wijze, Instant gelukt, Instant mislukt, Pauze pauze) {
        return route(wijze, gelukt, mislukt, pauze, null);
    }

    private static Route route(String wijze, Instant gelukt, Instant mislukt, Pauze pauze, Zekering zekering) {
        return new Route("0748", "Bergen op Zoom", wijze, null, 0, null, 0, 0, null, gelukt, mislukt, pauze, zekering);
    }
}
