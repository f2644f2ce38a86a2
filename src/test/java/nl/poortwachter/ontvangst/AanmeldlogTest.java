package nl.poortwachter.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Deur;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Reden;
import nl.poortwachter.aanmelding.Aanmeldgebeurtenis.Soort;
import nl.poortwachter.logboek.Logvraag;
import nl.poortwachter.logboek.Proeflogboek;
import org.junit.jupiter.api.Test;

class AanmeldlogTest {
    private final Proeflogboek proef = new Proeflogboek();
    private final Aanmeldlog log = new Aanmeldlog(proef.logboek, proef.jdbi);

    @Test
    void gelijke_pogingen_zijn_een_regel_met_een_aantal() {
        Aanmeldgebeurtenis geraden = new Aanmeldgebeurtenis(Deur.SYSTEEM, Soort.GEWEIGERD, null, Reden.TOKEN_ONBEKEND, "127.0.0.1");
        log.bij(geraden);
        log.bij(geraden);
        log.bij(new Aanmeldgebeurtenis(Deur.MENS, Soort.AANGEMELD, "anna", null, "127.0.0.1"));
        log.schrijf();
        log.schrijf();
        log.bij(geraden);
        log.bij(new Aanmeldgebeurtenis(Deur.MENS, Soort.AFGEMELD, "anna", null, "127.0.0.1"));
        log.schrijf();
        assertThat(regels()).containsExactlyInAnyOrder("onbekend aanmelden geweigerd token-onbekend 2 deur voor systeem", "anna aanmelden gelukt null 1 deur voor mens",
                "onbekend aanmelden geweigerd token-onbekend 1 deur voor systeem", "anna afmelden gelukt null 1 deur voor mens");
    }

    private List<String> regels() {
        return proef.jdbi.withHandle(h -> proef.logboek.zoek(h, new Logvraag(null, null, null, null, null, null, 100))).stream()
                .map(r -> r.wie() + " " + r.daad() + " " + r.uitslag() + " " + r.nummer() + " " + r.aantal() + " " + r.ingang()).toList();
    }
}
