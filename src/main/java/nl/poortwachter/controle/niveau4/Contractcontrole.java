package nl.poortwachter.controle.niveau4;

import java.time.LocalDate;
import java.util.List;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.controle.Bevinding;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.partij.Partijen;

/**
 * Whether municipality and provider have a contract, where the municipality has its contracts registered. Only a remark: a request outside the
 * contract is answered with a JW319 (OP296), and running help is reported after a contract has ended too. Thread safe.
 */
public final class Contractcontrole {
    private static final int NIVEAU = 4;
    private final Partijen partijen;

    /** By the contracts of this registry. */
    public Contractcontrole(Partijen partijen) {
        this.partijen = partijen;
    }

    /** At most one remark, at the header. */
    public List<Bevinding> controleer(Bericht bericht, LocalDate dag) {
        boolean zonder = partijen.heeftContracten(bericht.gemeente())
                && partijen.contract(bericht.gemeente(), bericht.aanbieder(), dag).isEmpty();
        return zonder ? List.of(Bevinding.bij(bericht.wortel().vind("Header"), "OP296", NIVEAU, Ernst.OPMERKING,
                "Deze gemeente en aanbieder hebben vandaag geen contract bij Poortwachter staan.", null)) : List.of();
    }
}
