package nl.poortwachter.beheer.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.poortwachter.bericht.Berichtnummer;
import org.junit.jupiter.api.Test;

/** A period is a range of message numbers. */
class NummergrensTest {

    @Test
    void elkNummerLigtTussenDeGrenzenVanZijnMoment() {
        Instant voor = Instant.now();
        String nummer = Berichtnummer.nieuw().toString();
        Instant na = Instant.now().plusMillis(1);

        assertThat(nummer).isGreaterThanOrEqualTo(Nummergrens.van(voor).toString()).isLessThan(Nummergrens.van(na).toString());
    }

    @Test
    void deGrensIsHetLaagsteNummerVanHaarMilliseconde() {
        assertThat(Nummergrens.van(Instant.ofEpochMilli(0x0196c0000000L))).isEqualTo(UUID.fromString("0196c000-0000-7000-8000-000000000000"));
    }
}
