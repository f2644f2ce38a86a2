package nl.poortwachter.ontvangst.privacy;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.bericht.Kalenderdag;

/** How reports for people are written: as pages, with moments, terms and rows of words as one says them. What is null stays null. */
final class Rapporttaal {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", NEDERLANDS).withZone(Kalenderdag.TIJDZONE);

    /** Media type of every report as a page; JSON goes first for who has no preference. */
    static final String HTML = "text/html;qs=0.5";

    private Rapporttaal() { }

    /** A report as a page; it is rendered here, so that a mistake in a template is an error and not half a page. */
    static Response bladzijde(TemplateInstance sjabloon) {
        return Response.ok(sjabloon.render(), "text/html;charset=UTF-8").build();
    }

    /** "1 maart 2026". */
    static String datum(Instant moment) {
        return moment == null ? null : datum(Kalenderdag.van(moment));
    }

    /** "1 maart 2026". */
    static String datum(LocalDate dag) {
        return dag == null ? null : DATUM.format(dag);
    }

    /** "1 maart 2026, 14.05 uur". */
    static String moment(Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    /** "5 jaar", "1 jaar en 6 maanden". */
    static String termijn(Period termijn) {
        return Stream.of(deel(termijn.getYears(), "jaar", "jaar"), deel(termijn.getMonths(), "maand", "maanden"), deel(termijn.getDays(), "dag", "dagen"))
                .filter(d -> !d.isEmpty()).collect(Collectors.joining(" en "));
    }

    /** "a, b en c"; {@code niets} when there are none. */
    static String opsomming(Collection<String> woorden, String niets) {
        List<String> rij = List.copyOf(woorden);
        int laatste = rij.size() - 1;
        return rij.isEmpty() ? niets : laatste == 0 ? rij.get(0) : String.join(", ", rij.subList(0, laatste)) + " en " + rij.get(laatste);
    }

    /** With a capital. */
    static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private static String deel(int aantal, String een, String meer) {
        return aantal == 0 ? "" : aantal + " " + (aantal == 1 ? een : meer);
    }
}
