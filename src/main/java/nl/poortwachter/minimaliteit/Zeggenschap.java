package nl.poortwachter.minimaliteit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.poortwachter.bericht.Bericht;
import nl.poortwachter.keten.Geboortedatum;
import nl.poortwachter.keten.Traject;
import nl.poortwachter.minimaliteit.Verklaring.Hoedanigheid;

/** Who decides for a youth of a certain age: under 12 the authority holder, from 12 both, from 16 the youth. */
final class Zeggenschap {
    private static final int MEE = 12;
    private static final int ZELF = 16;

    private Zeggenschap() { }

    /**
     * Who decides on the date of the message; empty when the age is unknown. A birth date of which day or month is unknown can leave two ages
     * open: then all who may have to decide must.
     */
    static Optional<Set<Hoedanigheid>> bij(Bericht bericht, Traject traject) {
        LocalDate op = bericht.kop().dagtekening();
        return Geboortedatum.van(bericht).or(() -> Optional.ofNullable(traject.geboortedatum())).map(geboren -> {
            Set<Hoedanigheid> beslissers = op(geboren.vroegst(), op);
            beslissers.addAll(op(geboren.laatst(), op));
            return beslissers;
        });
    }

    private static Set<Hoedanigheid> op(LocalDate geboren, LocalDate datum) {
        long leeftijd = ChronoUnit.YEARS.between(geboren, datum);
        if (leeftijd < MEE) {
            return EnumSet.of(Hoedanigheid.GEZAGSDRAGER);
        }
        return leeftijd < ZELF ? EnumSet.allOf(Hoedanigheid.class) : EnumSet.of(Hoedanigheid.JEUGDIGE);
    }
}
