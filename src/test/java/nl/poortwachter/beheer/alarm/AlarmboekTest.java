package nl.poortwachter.beheer.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poortwachter.beheer.alarm.Alarmboek.Wending;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.Test;

/** Beginning and end are reported once, whichever nodes look. */
class AlarmboekTest {
    private static final Alarm STIL = new Alarm(Alarm.Soort.ONTVANGER_ONBEREIKBAAR, "0748");
    private static final Alarm DOOD = new Alarm(Alarm.Soort.ONBESTELBAAR, "0748");
    private final Jdbi jdbi = Jdbi.create(Testdatabank.gemigreerd().bron()).installPlugin(new PostgresPlugin());

    @Test
    void eenGedeeldAlarmBegintEnEindigtEenmaal() {
        assertThat(gedeeld(STIL, DOOD)).containsExactly(new Wending(true, "onbestelbaar", "0748"), new Wending(true, "ontvanger-onbereikbaar", "0748"));
        assertThat(gedeeld(STIL, DOOD)).as("een volgende ronde, of een ander knooppunt").isEmpty();
        assertThat(jdbi.withHandle(Alarmboek::tel)).isEqualTo(Map.of("onbestelbaar", 1L, "ontvanger-onbereikbaar", 1L));
        assertThat(gedeeld(DOOD)).containsExactly(new Wending(false, "ontvanger-onbereikbaar", "0748"));
        assertThat(gedeeld(DOOD)).isEmpty();
        assertThat(gedeeld(STIL, DOOD)).containsExactly(new Wending(true, "ontvanger-onbereikbaar", "0748"));
        assertThat(gedeeld()).hasSize(2).noneMatch(Wending::begonnen);
        assertThat(jdbi.withHandle(Alarmboek::tel)).isEmpty();
    }

    @Test
    void eenKnooppuntEindigtAlleenZijnEigenAlarmen() {
        assertThat(eigen("een", new Alarm(Alarm.Soort.SCHIJF_VOL, "een"), new Alarm(Alarm.Soort.CERTIFICAAT_VERLOOPT, "een tls/server"))).hasSize(2);
        assertThat(eigen("twee", new Alarm(Alarm.Soort.SCHIJF_VOL, "twee"))).containsExactly(new Wending(true, "schijf-vol", "twee"));
        gedeeld(STIL);

        assertThat(eigen("twee")).containsExactly(new Wending(false, "schijf-vol", "twee"));
        assertThat(gedeeld()).containsExactly(new Wending(false, "ontvanger-onbereikbaar", "0748"));
        assertThat(eigen("een")).containsExactly(new Wending(false, "certificaat-verloopt", "een tls/server"), new Wending(false, "schijf-vol", "een"));
    }

    @Test
    void hetAlarmVanEenVerdwenenKnooppuntEindigtVanzelf() {
        eigen("weg", new Alarm(Alarm.Soort.SCHIJF_VOL, "weg"));
        jdbi.useHandle(h -> h.execute("update alarm set gezien_op = now() - interval '6 minutes'"));

        assertThat(eigen("ander")).containsExactly(new Wending(false, "schijf-vol", "weg"));
    }

    @Test
    void eenKnooppuntTegelijkOordeelt() {
        try (Handle een = jdbi.open().begin(); Handle ander = jdbi.open().begin()) {
            assertThat(Alarmboek.magOordelen(een)).isTrue();
            assertThat(Alarmboek.magOordelen(ander)).isFalse();
            een.commit();
            assertThat(Alarmboek.magOordelen(ander)).isTrue();
            ander.rollback();
        }
    }

    private List<Wending> gedeeld(Alarm... nu) {
        return jdbi.inTransaction(h -> Alarmboek.gedeeld(h, Set.of(nu)));
    }

    private List<Wending> eigen(String knooppunt, Alarm... nu) {
        return jdbi.inTransaction(h -> Alarmboek.eigen(h, knooppunt, Set.of(nu)));
    }
}
