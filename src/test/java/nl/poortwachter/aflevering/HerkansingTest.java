package nl.poortwachter.aflevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a delivery is tried again, and when not. */
class HerkansingTest {
    private final Herkansing herkansing = new Herkansing(Duration.ofSeconds(2), Duration.ofHours(1), 80);

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "2, 2, 4", "3, 4, 8", "10, 512, 1024", "12, 1800, 3600", "79, 1800, 3600"})
    void dePauzeVerdubbeltTotEenGrensEnLigtTussenDeHelftEnHetGeheel(int poging, long minstens, long hoogstens) {
        RandomGenerator toeval = new Random(1);
        List<Duration> pauzes = IntStream.range(0, 200).mapToObj(i -> herkansing.pauzeNa(poging, toeval)).toList();

        assertThat(pauzes).allMatch(p -> p.compareTo(Duration.ofSeconds(minstens)) >= 0 && p.compareTo(Duration.ofSeconds(hoogstens)) <= 0);
        assertThat(pauzes.stream().distinct().count()).as("verspreid, zodat afzenders niet gelijk terugkomen").isGreaterThan(100);
    }

    @Test
    void naHetHoogsteAantalPogingenIsHetVoorbij() {
        assertThat(herkansing.opgebruikt(79)).isFalse();
        assertThat(herkansing.opgebruikt(80)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200, AFGELEVERD", "202, AFGELEVERD", "204, AFGELEVERD", "301, LATER", "307, LATER", "400, GEWEIGERD", "401, GEWEIGERD",
            "404, GEWEIGERD", "408, LATER", "413, GEWEIGERD", "422, GEWEIGERD", "425, LATER", "429, LATER", "500, LATER", "503, LATER", "504, LATER"})
    void watEenAntwoordBetekent(int status, Uitkomst uitkomst) {
        assertThat(Uitkomst.bijStatus(status)).isEqualTo(uitkomst);
    }

    @Test
    void alleenWieZekerNietBereiktIsHeeftHetBerichtNiet() {
        assertThat(List.of(new ConnectException(), new UnknownHostException(), new ConnectTimeoutException("te lang"),
                new SSLHandshakeException("geen vertrouwen"), new SSLPeerUnverifiedException("andere naam")))
                .extracting(Uitkomst::bijStoring).containsOnly(Uitkomst.LATER);
        assertThat(List.of(new SocketTimeoutException(), new SocketException())).extracting(Uitkomst::bijStoring).containsOnly(Uitkomst.ONBEKEND);
    }
}
