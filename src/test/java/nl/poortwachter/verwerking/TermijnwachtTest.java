package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw301;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import nl.poortwachter.termijn.TermijnOpslag;
import nl.poortwachter.termijn.Termijnen;
import nl.poortwachter.termijn.Termijnsoort;
import nl.poortwachter.termijn.Voorgeschiedenis;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the real database, with a clock that the test moves. */
class TermijnwachtTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private static final UUID BERICHT = new UUID(7, 1);
    private final TermijnOpslag opslag = new TermijnOpslag();
    private final SimpleMeterRegistry metrieken = new SimpleMeterRegistry();
    private final Logger logboek = Logger.getLogger(Termijnwacht.class.getName());
    private final Luisteraar luisteraar = new Luisteraar();
    private Instant nu = Instant.EPOCH;
    private final Termijnwacht wacht = new Termijnwacht(JDBI, opslag, () -> nu, metrieken);

    @BeforeEach
    void begin() {
        JDBI.useHandle(h -> h.execute("truncate termijn"));
        logboek.addHandler(luisteraar);
    }

    @AfterEach
    void einde() {
        logboek.removeHandler(luisteraar);
    }

    @Test
    void een_termijn_over_kerst_wordt_pas_na_de_feestdagen_een_keer_gemeld() {
        // Thursday 24 December 2026: Christmas on Friday and Saturday, then Sunday; three working days on is Wednesday 30 December.
        ontvang(BERICHT, Jw301.bericht(), LocalDate.of(2026, 12, 24));
        vandaag("2026-12-30T22:59:59Z");
        wacht.meldTeLaat();
        assertThat(luisteraar.regels).isEmpty();

        vandaag("2026-12-30T23:00:00Z");
        wacht.meldTeLaat();
        wacht.meldTeLaat();

        assertThat(luisteraar.regels).containsExactly("termijn-te-laat soort=retour partij=" + Berichtbouwer.AANBIEDER + " tegenpartij="
                + Berichtbouwer.GEMEENTE + " uiterlijk=2026-12-30 bericht=" + BERICHT);
        assertThat(metrieken.counter(Termijnwacht.METRIEK, "soort", "retour").count()).isEqualTo(1);
    }

    @Test
    void koningsdag_en_bevrijdingsdag_schuiven_op() {
        // Friday 24 April 2026: Monday 27 April is a holiday (King's Day), so the third working day is Thursday 30 April and the fifth Monday 4 May.
        ontvang(BERICHT, Jw315.bericht().aanvraag(a -> a.referentie("A")), LocalDate.of(2026, 4, 24));
        vandaag("2026-05-01T10:00:00Z");
        wacht.meldTeLaat();
        assertThat(luisteraar.regels).hasSize(1).first().asString().contains("soort=retour", "uiterlijk=2026-04-30");

        vandaag("2026-05-04T10:00:00Z");
        wacht.meldTeLaat();
        assertThat(luisteraar.regels).hasSize(1);

        vandaag("2026-05-05T10:00:00Z");
        wacht.meldTeLaat();
        assertThat(luisteraar.regels).hasSize(2).last().asString().contains("soort=besluit", "uiterlijk=2026-05-04");
        assertThat(metrieken.counter(Termijnwacht.METRIEK, "soort", "besluit").count()).isEqualTo(1);
    }

    @Test
    void meer_dan_een_greep_wordt_in_een_keer_gemeld() {
        for (int i = 1; i <= 501; i++) {
            ontvang(new UUID(8, i), Jw301.bericht(), LocalDate.of(2026, 6, 3));
        }
        vandaag("2026-07-01T10:00:00Z");
        wacht.meldTeLaat();
        assertThat(metrieken.counter(Termijnwacht.METRIEK, "soort", "retour").count()).isEqualTo(501);
    }

    @Test
    void wat_op_tijd_gedaan_is_wordt_niet_gemeld() {
        ontvang(BERICHT, Jw301.bericht(), LocalDate.of(2026, 6, 3));
        JDBI.useHandle(h -> opslag.vervul(h, BERICHT, Termijnsoort.RETOUR, LocalDate.of(2026, 6, 8)));
        vandaag("2026-07-01T10:00:00Z");
        wacht.meldTeLaat();
        assertThat(luisteraar.regels).isEmpty();
    }

    private void vandaag(String moment) {
        nu = Instant.parse(moment);
    }

    private void ontvang(UUID id, Berichtbouwer<?> bouwer, LocalDate dag) {
        Bericht bericht = Gelezen.bericht(bouwer);
        Bundel bundel = new Bundel();
        opslag.open(bundel, id, bericht.kop().dagtekening(), Termijnen.bij(bericht, dag, Voorgeschiedenis.GEEN));
        JDBI.useHandle(h -> bundel.voerUit(h.getConnection()));
    }

    private static final class Luisteraar extends Handler {
        private final List<String> regels = new ArrayList<>();

        @Override
        public void publish(LogRecord regel) {
            regels.add(((org.jboss.logmanager.ExtLogRecord) regel).getFormattedMessage());
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    }
}
