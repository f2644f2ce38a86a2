package nl.poortwachter.minimaliteit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;

/** Policies for tests: the packaged default, and a municipality (0748) that differs from it. */
public final class Testbeleid {
    private Testbeleid() { }

    /** The packaged default. */
    public static Beleidsbestand standaard() {
        return Beleidsbron.meegeleverd().stream().filter(b -> b.naam().equals("standaard.yaml")).findFirst().orElseThrow();
    }

    /** A file of municipality 0748 with this below its head of five lines. */
    public static Beleidsbestand gemeente(String rest) {
        return new Beleidsbestand("proef.yaml", "beleid: proef\nversie: \"1.0\"\ngeldig-vanaf: 2020-01-01\nzin: \"Voor een test.\"\n"
                + "gemeenten: [{code: \"0748\", naam: Bergen op Zoom}]\n" + rest);
    }

    /** The default with this file of municipality 0748. */
    public static Beleidboek boek(String rest) {
        Beleidboek.Leesresultaat gelezen = Beleidboek.lees(List.of(standaard(), gemeente(rest)));
        assertThat(gelezen.fouten()).isEmpty();
        return gelezen.boek();
    }
}
