package nl.poortwachter.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class NaCommitTest {
    private final Jdbi jdbi = Jdbi.create(Testdatabank.leeg().bron());

    @Test
    void eenStoringNaDeCommitMaaktHetVastgelegdeNietOngedaanEnBereiktDeVragerNiet() {
        jdbi.useHandle(h -> h.execute("create table feit (naam text)"));

        jdbi.useTransaction(h -> {
            NaCommit.probeer(h, "proef", () -> {
                throw new IllegalStateException("proef");
            });
            h.execute("insert into feit values ('vastgelegd')");
        });

        List<String> feiten = jdbi.withHandle(h -> h.createQuery("select naam from feit").mapTo(String.class).list());
        assertThat(feiten).containsExactly("vastgelegd");
    }

    @Test
    void naEenTeruggedraaideTransactieGebeurtHetNiet() {
        List<String> gedaan = new ArrayList<>();

        jdbi.useTransaction(h -> {
            NaCommit.probeer(h, "proef", () -> gedaan.add("gedaan"));
            h.rollback();
        });

        assertThat(gedaan).isEmpty();
    }
}
