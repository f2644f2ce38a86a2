package nl.poortwachter.controle.niveau1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.poortwachter.bericht.Knoop;

/** The text of a type without elements. */
final class Waardetoets implements Deeltoets {
    /** What is longer goes to the engine, or gets a finding before that. */
    private static final int LANGSTE = Schemavoeder.LANGSTE_TEKST;

    private final boolean samengevoegd;
    private final List<Predicate<String>> eisen;

    private Waardetoets(boolean samengevoegd, List<Predicate<String>> eisen) {
        this.samengevoegd = samengevoegd;
        this.eisen = eisen;
    }

    static Deeltoets van(Typevorm type) {
        List<Predicate<String>> eisen = new ArrayList<>();
        for (Typevorm hier = type; hier != null; hier = hier.basis()) {
            if (!hier.volledig()) {
                return TWIJFEL;
            }
            if (hier.basis() == null) {
                // First of all: what a facet asks makes sense only for a value of the built-in type.
                eisen.add(0, Facetten.grondtype(hier.naam()));
            } else {
                hier.facetten().forEach((facet, waarden) -> eisen.add(Facetten.facet(type.grondtype(), facet, waarden)));
            }
        }
        return new Waardetoets(!type.facet("whiteSpace").isEmpty(), eisen);
    }

    /** True when more stands on the element than declarations of namespaces: an attribute can change what the schema asks. */
    static boolean heeftAttributen(Knoop knoop) {
        for (Knoop.Attribuut attribuut : knoop.attributen()) {
            if (!attribuut.isNaamruimte()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isZeker(Knoop knoop) {
        if (knoop.tekst().length() > LANGSTE || !knoop.kinderen().isEmpty() || heeftAttributen(knoop)) {
            return false;
        }
        String tekst = samengevoegd ? Facetten.samengevoegd(knoop.tekst()) : knoop.tekst();
        for (Predicate<String> eis : eisen) {
            if (!eis.test(tekst)) {
                return false;
            }
        }
        return true;
    }
}
