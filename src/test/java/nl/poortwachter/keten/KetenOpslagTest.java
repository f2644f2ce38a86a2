package nl.poortwachter.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.bericht.Pseudoniem;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.opslag.Bundel;
import nl.poortwachter.opslag.ingebed.Testdatabank;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

class KetenOpslagTest {
    private static final Jdbi JDBI = Jdbi.create(Testdatabank.gemigreerd().bron());
    private final KetenOpslag opslag = new KetenOpslag();

    @Provide
    Arbitrary<List<Berichtbouwer<?>>> reeksen() {
        return Willekeur.reeksen();
    }

    /** Every fourth message is refused, so that it uses up its key only. */
    @Property(tries = 60)
    void wat_gelezen_wordt_is_het_zuivere_beeld_van_wat_geschreven_is(@ForAll("reeksen") List<Berichtbouwer<?>> reeks) {
        JDBI.useHandle(handle -> {
            handle.begin();
            Ketenregister register = new Ketenregister();
            for (int i = 0; i < reeks.size(); i++) {
                verwerk(handle, register, Reeks.bericht(reeks.get(i)), i % 4 != 3);
            }
            handle.rollback();
        });
    }

    private void verwerk(Handle handle, Ketenregister register, Bericht bericht, boolean geaccepteerd) {
        UUID id = UUID.randomUUID();
        Ketenfeiten feiten = Ketenfeiten.uit(bericht);
        Pseudoniem pseudoniem = bericht.soort() == Berichtsoort.JW319 ? opslag.wie(handle, bericht).orElse(null) : Reeks.pseudoniem(bericht);
        assertThat(gesorteerd(opslag.vergrendelEnLees(handle.getConnection(), id, feiten, pseudoniem)))
                .isEqualTo(gesorteerd(register.beeld(bericht, pseudoniem)));
        Bundel bundel = new Bundel();
        if (geaccepteerd) {
            opslag.schrijf(bundel, id, pseudoniem, feiten);
            register.neemOp(feiten, pseudoniem);
        } else {
            opslag.gebruikt(bundel, id, feiten.sleutel());
            register.gebruikt(feiten.sleutel());
        }
        bundel.voerUit(handle.getConnection());
    }

    /** Answers on different references have no order among each other. */
    private static Ketenbeeld gesorteerd(Ketenbeeld beeld) {
        return new Ketenbeeld(beeld.paar(), beeld.pseudoniem(), beeld.toewijzingen(), beeld.starts(), beeld.stops(), beeld.verzoeken(),
                beeld.antwoorden().stream().sorted(Comparator.comparing(Antwoord::referentie)).toList(), beeld.elders());
    }
}
