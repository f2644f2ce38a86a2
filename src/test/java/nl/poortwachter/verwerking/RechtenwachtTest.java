package nl.poortwachter.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.logboek.Daad;
import nl.poortwachter.logboek.Loginzage;
import nl.poortwachter.logboek.Logvraag;
import nl.poortwachter.logboek.Proeflogboek;
import org.junit.jupiter.api.Test;

class RechtenwachtTest {
    private final Proeflogboek proef = new Proeflogboek();
    private final Rechtenwacht wacht = new Rechtenwacht(proef.logboek, proef.jdbi);

    @Test
    void SEC3_andere_rechten_zijn_een_regel_en_nog_eens_starten_met_dezelfde_niet() {
        wacht.meld("aa", 3);
        wacht.meld("aa", 3);
        proef.schrijf("iets anders");
        wacht.meld("aa", 3);
        wacht.meld("bb", 4);
        wacht.meld("aa", 3);

        List<Loginzage> regels = proef.jdbi.withHandle(h -> proef.logboek.zoek(h, new Logvraag(null, "poortwachter", null, Daad.WIJZIGEN, null, null, 10)));
        assertThat(regels).extracting(r -> r.object() + " " + r.nummer() + " " + r.aantal() + " " + r.ingang())
                .containsExactly("partijen aa 3 start", "partijen bb 4 start", "partijen aa 3 start");
        assertThat(proef.breuken()).isEmpty();
    }
}
