package nl.poortwachter.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.poortwachter.opslag.Sleutelbos;
import nl.poortwachter.opslag.Versleuteling;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Jdbi;

/** A log of its own, at a time of its own. */
public final class Proeflogboek {
    public static final Wie IEMAND = new Wie("functionaris", List.of("privacy"), List.of("0748"), "192.0.2.7", "POST /v1/inzageverzoeken");
    private final Testdatabank databank = Testdatabank.gemigreerd();
    public final Jdbi jdbi = Jdbi.create(databank.bron());
    public final Loglezer lezer = new Loglezer();
    public Instant nu = Instant.parse("2026-04-01T10:00:00Z");
    public final Logboek logboek = new Logboek(new Logtekst(new Versleuteling(Sleutelbos.nieuw()), "knoop-1"), () -> nu);

    /** Adds a line about this object. */
    public Logstand schrijf(String object) {
        return jdbi.inTransaction(h -> logboek.voegToe(h, IEMAND, Auditfeit.gelukt(Daad.INZIEN, object, 7)));
    }

    /** Adds this many lines. */
    public Proeflogboek metRegels(int aantal) {
        IntStream.rangeClosed(1, aantal).forEach(i -> schrijf("ding-" + i));
        return this;
    }

    /** Address of its database, with account and password. */
    public String url() {
        return databank.url() + "?user=" + databank.gebruiker() + "&password=" + databank.wachtwoord();
    }

    /** All lines. */
    public List<Logregel> regels() {
        List<Logregel> regels = new ArrayList<>();
        jdbi.useTransaction(h -> lezer.doorloop(h, regels::add));
        return regels;
    }

    /** What a check of the whole log finds, as sentences. */
    public List<String> breuken(Logstand... bekend) {
        return jdbi.inTransaction(h -> lezer.controleer(h, List.of(bekend))).breuken().stream().map(Breuk::melding).toList();
    }

    /** Somebody with full power over the database does this behind the guards' backs. */
    public void sjoemel(String... opdrachten) {
        jdbi.useTransaction(h -> {
            h.execute("alter table auditregel disable trigger user");
            for (String opdracht : opdrachten) {
                h.execute(opdracht);
            }
            h.execute("alter table auditregel enable trigger user");
        });
    }
}
