package nl.poortwachter.opslag;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a failure for the log by classes and places in our code only, because its text may quote a message. */
public final class Oorzaak {
    private static final int PLAATSEN = 4;

    private Oorzaak() { }

    /** Class names of the failure and its causes, and where the deepest one arose. */
    public static String van(Throwable fout) {
        Throwable diepste = fout;
        StringBuilder klassen = new StringBuilder(fout.getClass().getName());
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
            klassen.append(" door ").append(diepste.getClass().getName());
        }
        Stream<StackTraceElement> plaatsen = Stream.concat(Arrays.stream(diepste.getStackTrace()).limit(1),
                Arrays.stream(diepste.getStackTrace()).filter(p -> p.getClassName().startsWith("nl.poortwachter.")).limit(PLAATSEN));
        String toestand = diepste instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        return klassen + toestand + " bij " + plaatsen.map(p -> p.getClassName() + "." + p.getMethodName() + ":" + p.getLineNumber()).distinct()
                .collect(Collectors.joining(" < "));
    }
}
