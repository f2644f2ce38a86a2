package nl.poortwachter.beheer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.poortwachter.bericht.Knoop;
import nl.poortwachter.bericht.Leesgrenzen;
import nl.poortwachter.bericht.Lezer;
import org.junit.jupiter.api.Test;

/** Content as text: its shape without, or with, its values. */
class InhoudvormTest {
    private static final String XML = "<a:Bericht xmlns:a='urn:a'><a:Client><!-- Jansen --><a:Naam>Fenna</a:Naam><a:Leeg/></a:Client></a:Bericht>";

    @Test
    void gemaskeerdStaatErGeenEnkeleWaardeIn() throws Exception {
        assertThat(Inhoudvorm.van(lees(), true)).isEqualTo("Bericht\n  Client\n    Naam: •••\n    Leeg: \n");
    }

    @Test
    void metWaardenStaatErWatHetBerichtZegt() throws Exception {
        assertThat(Inhoudvorm.van(lees(), false)).isEqualTo("Bericht\n  Client\n    Naam: Fenna\n    Leeg: \n");
    }

    private static Knoop lees() throws Exception {
        return new Lezer(Leesgrenzen.STANDAARD).lees(XML.getBytes(StandardCharsets.UTF_8)).wortel();
    }
}
