package nl.poortwachter.aflevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poortwachter.beheer.Proefverkeer;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import org.junit.jupiter.api.Test;

/** A pause holds back what is to be pushed to one receiver, and nothing else. */
class PauzesTest {
    private static final Pauze PAUZE = new Pauze(Proefverkeer.GEMEENTE, Instant.parse("2026-05-11T09:00:00Z"), "bas", "onderhoud");
    private final Proefverkeer verkeer = new Proefverkeer();
    private final Pauzes pauzes = new Pauzes(new Versleuteling(Sleutelbos.nieuw()));
    private final Wachtrij wachtrij = new Wachtrij(verkeer.jdbi, "knoop-1", java.time.Duration.ofSeconds(30),
            new Herkansing(java.time.Duration.ofSeconds(1), java.time.Duration.ofSeconds(1), 3), Proefuitgang.GEEN_ZEKERING, BijAflevering.samen(List.of()));

    @Test
    void eenGepauzeerdeOntvangerKrijgtNietsEnEenAndereWel() {
        UUID wacht = verkeer.bericht().stand("geaccepteerd").metBezorging("push", "wachtend", 0);
        UUID gaat = verkeer.bericht().stand("geaccepteerd").naar(Proefverkeer.ANDERE_GEMEENTE).metBezorging("push", "wachtend", 0);
        assertThat(pauzeer(PAUZE)).isTrue();

        assertThat(wachtrij.claim(10)).extracting(Zending::bericht).containsExactly(gaat);

        assertThat(verkeer.jdbi.<Boolean, RuntimeException>inTransaction(h -> pauzes.hervat(h, Proefverkeer.GEMEENTE))).isTrue();
        assertThat(wachtrij.claim(10)).extracting(Zending::bericht, Zending::poging).containsExactly(org.assertj.core.groups.Tuple.tuple(wacht, 1));
    }

    @Test
    void deEerstePauzeBlijftStaanMetHaarReden() {
        pauzeer(PAUZE);

        assertThat(pauzeer(new Pauze(Proefverkeer.GEMEENTE, PAUZE.sinds().plusSeconds(60), "bente", "iets anders"))).isFalse();
        assertThat(verkeer.jdbi.<List<Pauze>, RuntimeException>withHandle(pauzes::alle)).containsExactly(PAUZE);
    }

    @Test
    void inDeDatabaseIsDeRedenNietTeLezen() {
        pauzeer(PAUZE);

        assertThat(verkeer.jdbi.<String, RuntimeException>withHandle(h -> h.createQuery("select p::text || encode(reden_versleuteld, 'escape') from pauze p")
                .mapTo(String.class).one())).contains(Proefverkeer.GEMEENTE).doesNotContain(PAUZE.reden());
    }

    @Test
    void watNietGepauzeerdIsValtNietTeHervatten() {
        assertThat(verkeer.jdbi.<Boolean, RuntimeException>inTransaction(h -> pauzes.hervat(h, Proefverkeer.GEMEENTE))).isFalse();
    }

    private boolean pauzeer(Pauze pauze) {
        return verkeer.jdbi.inTransaction(h -> pauzes.pauzeer(h, pauze));
    }
}
