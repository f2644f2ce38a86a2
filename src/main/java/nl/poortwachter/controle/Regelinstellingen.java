package nl.poortwachter.controle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.partij.Partijen;
import nl.poortwachter.partij.Regelafspraak;

/** How strictly the rules of level 3 and 4 are applied for each pair of parties, by what the municipalities agreed. Immutable. */
public final class Regelinstellingen {
    private final Partijen partijen;

    /**
     * By these agreements.
     *
     * @throws IllegalStateException when an agreement names a rule that cannot be softened: one that is not checked on level 3 or 4, or one that
     *     {@link Regelinstelling#ALTIJD always counts}
     */
    public Regelinstellingen(Partijen partijen, Regelboek boek) {
        this.partijen = partijen;
        for (Regelafspraak afspraak : partijen.regelafspraken()) {
            for (String code : afspraak.opmerken()) {
                boolean kan = boek.regel(code).map(Regelinstelling::kanVerzacht).orElse(false);
                if (!kan) {
                    throw new IllegalStateException("Regelafspraak van gemeente " + afspraak.gemeente() + ": " + code
                            + " is geen regel van niveau 3 of 4 die alleen een opmerking kan geven");
                }
            }
        }
    }

    /** For the pair of this message: all agreements about it together. */
    public Regelinstelling voor(Bericht bericht) {
        List<Regelafspraak> afspraken = partijen.regelafspraken(bericht.gemeente(), bericht.aanbieder());
        if (afspraken.isEmpty()) {
            return Regelinstelling.STANDAARD;
        }
        Set<String> opmerken = afspraken.stream().flatMap(a -> a.opmerken().stream()).collect(Collectors.toSet());
        Optional<LocalDate> laatste = afspraken.stream().flatMap(a -> a.meelezenTot().stream()).max(Comparator.naturalOrder());
        return new Regelinstelling(opmerken, laatste.orElse(null));
    }
}
