package nl.poortwachter.ontvangst.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.verstrekking.rapport.Inzageverslag;

/**
 * The citizen report as the page templates/inzage.html shows it: dates written out, sentences beginning with a capital.
 *
 * @param gemaakt date of the report
 * @param bewaard how long the record is kept, such as "5 jaar"
 */
public record Inzagepagina(UUID id, String gemaakt, boolean beperkt, List<Alinea> mededelingen, List<Verklaard> verklaringen, String bewaard) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    /** One time that something was shared. */
    public record Alinea(String op, String wat, boolean gevaar, String informerenVoor, List<String> gegevens, String waarom, String grondslag, String wet,
                         List<Weg> nietGedeeld, String afgeleverd) { }

    /** Something that was kept back. */
    public record Weg(String wat, String waarom) { }

    /** A registered statement. */
    public record Verklaard(String op, String partij, String wat, String waarvoor, String ingetrokken) { }

    static Inzagepagina van(Inzageverslag verslag) {
        return new Inzagepagina(verslag.id(), datum(verslag.gemaaktOp()), verslag.beperkt(),
                verslag.mededelingen().stream().map(m -> new Alinea(datum(m.op()), m.wat(), m.gevaar(), m.informerenVoor() == null ? null : datum(m.informerenVoor()),
                        m.gegevens().stream().map(Inzagepagina::hoofdletter).toList(), m.waarom(), m.grondslag(), m.wet(),
                        m.nietGedeeld().stream().map(n -> new Weg(hoofdletter(n.wat()), n.waarom())).toList(), datum(m.afgeleverdOp()))).toList(),
                verslag.verklaringen().stream().map(v -> new Verklaard(datum(v.op()), v.partij(), v.wat(), v.waarvoor(), datum(v.ingetrokkenOp()))).toList(),
                termijn(Period.parse(verslag.bewaartermijn())));
    }

    private static String termijn(Period termijn) {
        return Stream.of(deel(termijn.getYears(), "jaar", "jaar"), deel(termijn.getMonths(), "maand", "maanden"), deel(termijn.getDays(), "dag", "dagen"))
                .filter(d -> !d.isEmpty()).collect(Collectors.joining(" en "));
    }

    private static String deel(int aantal, String een, String meer) {
        return aantal == 0 ? "" : aantal + " " + (aantal == 1 ? een : meer);
    }

    private static String datum(Instant moment) {
        return moment == null ? null : datum(LocalDate.ofInstant(moment, NEDERLAND));
    }

    private static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
