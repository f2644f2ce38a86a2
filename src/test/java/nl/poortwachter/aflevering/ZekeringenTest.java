package nl.poortwachter.aflevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The circuit breaker on a real database, with two nodes: opens after three failures in a row. */
class ZekeringenTest {
    private static final String DOOD = "0748";
    private static final String ANDER = "1674";
    private static final Afleverresultaat GELUKT = Afleverresultaat.bijStatus(204);
    private static final Afleverresultaat BEZET = Afleverresultaat.bijStatus(503);
    private static final Afleverresultaat STIL = Afleverresultaat.bijStoring(new SocketTimeoutException(), true);
    private final Proefuitgang uitgang = new Proefuitgang();
    private final Wachtrij een = uitgang.knooppunt("een", new Zekeringen(3, Duration.ofHours(1)));
    private final Wachtrij twee = uitgang.knooppunt("twee", new Zekeringen(3, Duration.ofHours(1)));

    @Test
    void naDrieMislukkingenOpRijWachtWatErNogIsOpElkKnooppuntEnVerliestGeenPoging() {
        mislukt(3, BEZET);
        UUID wacht = uitgang.zetKlaar("d");
        UUID elders = uitgang.zetKlaar(ANDER, "e", "push", Instant.now().minusSeconds(1));

        assertThat(een.claim(10)).extracting(Zending::bericht).containsExactly(elders);
        assertThat(twee.claim(10)).isEmpty();

        assertThat(uitgang.pogingen(wacht)).isEmpty();
        assertThat(open()).singleElement().satisfies(z -> {
            assertThat(z.ontvanger()).isEqualTo(DOOD);
            assertThat(z.mislukt()).isEqualTo(3);
            assertThat(z.proef()).isEqualTo(z.sinds().plus(Duration.ofHours(1)));
        });
    }

    @Test
    void tweeMislukkingenZijnErTeWeinigEnEenAntwoordBegintDeTellingOpnieuw() {
        mislukt(2, STIL);
        eindig(GELUKT);
        mislukt(2, BEZET);

        assertThat(open()).isEmpty();
        assertThat(een.claim(10)).isEmpty();
        uitgang.zetKlaar("nog een");
        assertThat(een.claim(10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400})
    void perTussenpoosGaatErEenOpProefEnEenAntwoordLaatDeRestGaan(int status) {
        mislukt(3, BEZET);
        List<UUID> wachtend = IntStream.range(0, 5).mapToObj(i -> uitgang.zetKlaar("w" + i)).toList();
        proefMag();

        List<Zending> proef = een.claim(10);
        assertThat(proef).extracting(Zending::bericht).containsExactly(wachtend.get(0));
        assertThat(een.claim(10)).isEmpty();
        assertThat(twee.claim(10)).isEmpty();

        een.meld(proef.get(0), Afleverresultaat.bijStatus(status));
        assertThat(open()).isEmpty();
        assertThat(twee.claim(10)).extracting(Zending::bericht).containsExactlyInAnyOrderElementsOf(wachtend.subList(1, 5));
    }

    @Test
    void naEenMislukteProefWachtAllesWeerEenTussenpoos() {
        mislukt(3, BEZET);
        uitgang.zetKlaar("w");
        proefMag();
        een.meld(een.claim(10).get(0), STIL);

        assertThat(open()).singleElement().satisfies(z -> {
            assertThat(z.mislukt()).isEqualTo(4);
            assertThat(z.proef()).isAfter(Instant.now().plusSeconds(3000));
        });
        assertThat(twee.claim(10)).isEmpty();
    }

    @Test
    void tweeKnooppuntenDieTegelijkKomenProberenSamenEenBericht() throws Exception {
        mislukt(3, BEZET);
        IntStream.range(0, 20).forEach(i -> uitgang.zetKlaar("w" + i));
        proefMag();
        ExecutorService draden = Executors.newFixedThreadPool(4);
        try {
            int samen = 0;
            for (var deel : draden.invokeAll(List.<Callable<Integer>>of(() -> een.claim(10).size(), () -> twee.claim(10).size(),
                    () -> een.claim(10).size(), () -> twee.claim(10).size()))) {
                samen += deel.get();
            }
            assertThat(samen).isEqualTo(1);
        } finally {
            draden.shutdownNow();
        }
    }

    @Test
    void deProefHoudtDeVolgordePerBurgerEnWachtOpDePauzeVanHetBericht() {
        mislukt(3, BEZET);
        uitgang.zetKlaar(DOOD, "zelfde", "push", Instant.now().plusSeconds(60));
        uitgang.zetKlaar("zelfde");
        proefMag();

        assertThat(een.claim(10)).as("het oudste is nog niet aan de beurt, het jongste gaat er niet voor").isEmpty();
    }

    @Test
    void eenFoutVanOnszelfZegtNietsOverDeOntvanger() {
        mislukt(5, Afleverresultaat.bijStoring(new IllegalStateException(), false));

        assertThat(open()).isEmpty();
        uitgang.zetKlaar("w");
        assertThat(een.claim(10)).hasSize(1);
    }

    @Test
    void eenGepauzeerdeOntvangerKrijgtOokGeenProef() {
        mislukt(3, BEZET);
        uitgang.zetKlaar("w");
        proefMag();
        uitgang.jdbi.useHandle(h -> h.execute("insert into pauze (ontvanger, sinds, door) values (?, now(), 'bas')", DOOD));

        assertThat(een.claim(10)).isEmpty();
    }

    @Test
    void zonderDrempelWachtErNooitIets() {
        Wachtrij zonder = uitgang.knooppunt("zonder", new Zekeringen(0, Duration.ofHours(1)));
        for (int i = 0; i < 10; i++) {
            uitgang.zetKlaar("m" + i);
            zonder.meld(zonder.claim(1).get(0), STIL);
        }

        assertThat(open()).isEmpty();
        uitgang.zetKlaar("w");
        assertThat(zonder.claim(10)).hasSize(1);
    }

    private void mislukt(int keer, Afleverresultaat resultaat) {
        for (int i = 0; i < keer; i++) {
            eindig(resultaat);
        }
    }

    /** A new message ends like this; one that failed waits ten minutes for its next turn. */
    private void eindig(Afleverresultaat resultaat) {
        uitgang.zetKlaar(UUID.randomUUID().toString());
        een.meld(een.claim(1).get(0), resultaat);
    }

    private void proefMag() {
        uitgang.jdbi.useHandle(h -> h.execute("update zekering set proef_op = now() - interval '1 second'"));
    }

    private List<Zekering> open() {
        return uitgang.jdbi.withHandle(Zekeringen::open);
    }
}
