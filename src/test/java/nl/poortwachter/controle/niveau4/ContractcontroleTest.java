package nl.poortwachter.controle.niveau4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.bericht.bouw.Berichtbouwer;
import nl.poortwachter.bericht.bouw.Gelezen;
import nl.poortwachter.bericht.bouw.Jw315;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.partij.Contract;
import nl.poortwachter.partij.Deelnemers;
import nl.poortwachter.partij.Omgeving;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Periode;
import org.junit.jupiter.api.Test;

class ContractcontroleTest {
    private static final LocalDate EERSTE = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2026, 12, 31);
    private final Bericht verzoek = Gelezen.bericht(Jw315.bericht());

    @Test
    void OP296_zonder_contract_volgt_alleen_een_opmerking() {
        List<Bevinding> bevindingen = controle(contract("12345679")).controleer(verzoek, Deelnemers.DAG);
        assertThat(bevindingen).extracting(Bevinding::code, Bevinding::niveau, Bevinding::ernst, Bevinding::pad, Bevinding::retourcode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("OP296", 4, Ernst.OPMERKING, "/Bericht/Header", null));
    }

    @Test
    void OP296_binnen_het_contract_is_er_niets_op_te_merken() {
        assertThat(controle(contract(Berichtbouwer.AANBIEDER)).controleer(verzoek, LAATSTE)).isEmpty();
        assertThat(controle(contract(Berichtbouwer.AANBIEDER)).controleer(verzoek, LAATSTE.plusDays(1))).hasSize(1);
    }

    @Test
    void OP296_een_gemeente_die_geen_contracten_vastlegt_wordt_er_niet_op_getoetst() {
        assertThat(controle().controleer(verzoek, Deelnemers.DAG)).isEmpty();
    }

    private static Contract contract(String aanbieder) {
        return new Contract(Berichtbouwer.GEMEENTE, aanbieder, new Periode(EERSTE, LAATSTE), Optional.empty());
    }

    private static Contractcontrole controle(Contract... contracten) {
        return new Contractcontrole(new Partijen(Omgeving.TEST, Set.of(), List.of(), List.of(), List.of(contracten)));
    }
}
