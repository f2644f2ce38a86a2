package nl.poortwachter.opdracht;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * How a command ended.
 *
 * @param code exit code
 * @param uitvoer all that came on standard output
 * @param fouten all that came on standard error
 */
public record Afloop(int code, String uitvoer, String fouten) {

    /** Runs a command as the start script does, in this process. */
    public static Afloop van(Object... argumenten) {
        StringWriter uitvoer = new StringWriter();
        StringWriter fouten = new StringWriter();
        String[] woorden = java.util.Arrays.stream(argumenten).map(Object::toString).toArray(String[]::new);
        int code = Opdrachten.opdrachtregel().setOut(new PrintWriter(uitvoer)).setErr(new PrintWriter(fouten)).execute(woorden);
        return new Afloop(code, uitvoer.toString(), fouten.toString());
    }
}
