package nl.poortwachter.opdracht.controleer;

import java.util.List;
import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;

/** The policies that were named cannot be used. */
final class OngeldigBeleid extends RuntimeException {
    private static final long serialVersionUID = 1;

    OngeldigBeleid(List<Beleidsfout> fouten) {
        super("het beleid klopt niet:\n" + fouten.stream().map(f -> "  " + f).collect(Collectors.joining("\n")));
    }
}
