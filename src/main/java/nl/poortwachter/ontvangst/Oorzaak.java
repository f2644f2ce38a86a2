package nl.poortwachter.ontvangst;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes a failure for the log by classes and places in our code only, because its text may quote a message. */
final class Oorzaak {
    private static final int PLAATSEN = 6;

    private Oorzaak() { }

    static String van(Throwable fout) {
        Throwable diepste = fout;
        StringBuilder klassen = new StringBuilder(fout.getClass().getName());
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
            klassen.append(" door ").append(diepste.getClass().getName());
        }
        String plaatsen = Arrays.stream(diepste.getStackTrace()).limit(PLAATSEN)
                .map(p -> p.getClassName() + "." + p.getMethodName() + ":" + p.getLineNumber()).collect(Collectors.joining(" < "));
        return klassen + " bij " + plaatsen;
    }
}
