package nl.poortwachter.beheer.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.beheer.Bewakingsinstellingen;
import nl.poortwachter.beheer.meting.Voorraad;
import nl.poortwachter.beheer.meting.Voorraad.Achterstand;
import org.junit.jupiter.api.Test;

/** For each condition what just holds and what just does not, with the limits as delivered. */
class AlarmregelsTest {
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final Duration VIJF = Duration.ofMinutes(5);
    private final Alarmregels regels = new Alarmregels(new SmallRyeConfigBuilder().withMapping(Bewakingsinstellingen.class).build()
            .getConfigMapping(Bewakingsinstellingen.class));

    @Test
    void opDeGrensIsErNogNiets() {
        Voorraad voorraad = new Voorraad(10, 10, 3, VIJF, Map.of("0748", new Achterstand(9, VIJF)), Map.of("0748", 0L), Set.of("0748"), Map.of("aangehouden", 4L), Map.of("besluit", 3L),
                Duration.ZERO);

        assertThat(regels.gedeeld(voorraad)).isEmpty();
        assertThat(regels.eigen("een", new Alarmregels.Knooppunt(Map.of("tls/server", Duration.ofDays(30)), 19, 0.1, Duration.ofSeconds(-2)))).isEmpty();
    }

    @Test
    void overDeGrensIsErEenAlarmPerVoorwaarde() {
        Voorraad voorraad = new Voorraad(10, 10, 3, VIJF.plus(MILLI), Map.of("0748", new Achterstand(1, VIJF.plus(MILLI)), "1674", new Achterstand(1, MILLI)),
                Map.of("1674", 1L), Set.of(), Map.of(), Map.of("retour", 1L), Duration.ZERO);

        assertThat(regels.gedeeld(voorraad)).containsExactly(new Alarm(Alarm.Soort.ONTVANGER_ONBEREIKBAAR, "0748"), new Alarm(Alarm.Soort.WACHTRIJ_LOOPT_ACHTER, "push"),
                new Alarm(Alarm.Soort.ONBESTELBAAR, "1674"), new Alarm(Alarm.Soort.RETOUR_TE_LAAT, "retour"));
        assertThat(regels.eigen("een", new Alarmregels.Knooppunt(Map.of("tls/server", Duration.ofDays(30).minus(MILLI), "tls/oud", Duration.ofDays(-1)), 20, 0.0999,
                Duration.ofSeconds(-2).minus(MILLI)))).containsExactly(new Alarm(Alarm.Soort.CERTIFICAAT_VERLOOPT, "een tls/oud"),
                new Alarm(Alarm.Soort.CERTIFICAAT_VERLOOPT, "een tls/server"), new Alarm(Alarm.Soort.AANMELDING_GEWEIGERD, "een"), new Alarm(Alarm.Soort.SCHIJF_VOL, "een"),
                new Alarm(Alarm.Soort.KLOK_WIJKT_AF, "een"));
    }
}
