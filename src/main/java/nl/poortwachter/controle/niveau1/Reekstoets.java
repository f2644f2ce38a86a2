package nl.poortwachter.controle.niveau1;

import java.util.List;
import java.util.function.Function;
import nl.poortwachter.bericht.Knoop;

/** The content of a type with elements: each in its turn, as often as is allowed. */
final class Reekstoets implements Deeltoets {
    private final Plek[] plekken;

    private record Plek(String naam, String naamruimte, int minst, int hoogst, Deeltoets inhoud) {
        boolean past(Knoop knoop) {
            return knoop.naam().equals(naam) && knoop.naamruimte().equals(naamruimte);
        }
    }

    private Reekstoets(Plek[] plekken) {
        this.plekken = plekken;
    }

    static Reekstoets van(List<Elementvorm> vormen, Function<Typevorm, Deeltoets> toets) {
        return new Reekstoets(vormen.stream().map(v -> new Plek(v.naam().intern(), v.naamruimte().intern(), v.verplicht() ? 1 : 0, v.hoogste(),
                toets.apply(v.type()))).toArray(Plek[]::new));
    }

    @Override
    public boolean isZeker(Knoop knoop) {
        if (!knoop.tekst().isEmpty() || Waardetoets.heeftAttributen(knoop)) {
            return false;
        }
        int hier = 0;
        int aantal = 0;
        for (Knoop kind : knoop.kinderen()) {
            while (!plekken[hier].past(kind)) {
                if (aantal < plekken[hier].minst() || hier == plekken.length - 1) {
                    return false;
                }
                hier++;
                aantal = 0;
            }
            aantal++;
            if (aantal > plekken[hier].hoogst() || !plekken[hier].inhoud().isZeker(kind)) {
                return false;
            }
        }
        return aantal >= plekken[hier].minst() && allesFacultatiefVanaf(hier + 1);
    }

    private boolean allesFacultatiefVanaf(int plek) {
        for (int i = plek; i < plekken.length; i++) {
            if (plekken[i].minst() > 0) {
                return false;
            }
        }
        return true;
    }
}
