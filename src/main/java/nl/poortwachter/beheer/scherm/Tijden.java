package nl.poortwachter.beheer.scherm;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.poortwachter.bericht.Kalenderdag;

/** Moments and days as people read them, in Dutch local time. */
public final class Tijden {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(Kalenderdag.TIJDZONE);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd-MM HH:mm").withZone(Kalenderdag.TIJDZONE);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Tijden() { }

    /** Date and time to the second. */
    @TemplateExtension
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Day, month and minute. */
    @TemplateExtension
    public static String kort(Instant moment) {
        return KORT.format(moment);
    }

    /** A calendar day. */
    @TemplateExtension
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** To the second, for the attribute datetime. */
    @TemplateExtension
    public static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A length of time in its largest fitting unit, such as 3 min. */
    @TemplateExtension
    public static String duur(Duration duur) {
        if (duur.toMillis() < 1000) {
            return duur.toMillis() + " ms";
        }
        if (duur.toMinutes() < 1) {
            return duur.toSeconds() + " s";
        }
        if (duur.toHours() < 1) {
            return duur.toMinutes() + " min";
        }
        return duur.toDays() < 1 ? duur.toHours() + " h" : duur.toDays() + " d";
    }
}
