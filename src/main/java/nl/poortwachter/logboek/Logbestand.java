package nl.poortwachter.logboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * The log as a file for an independent officer: JSON, one object a line. The first holds the place where the lines begin, each next one a line of the
 * log with its hashes. Nothing in it needs a key to be verified.
 */
public final class Logbestand {
    private static final JsonMapper JSON = new JsonMapper();

    private Logbestand() { }

    /** Writes the lines it is given; the first line of the file is written at once. */
    public static Consumer<Logregel> schrijver(Writer uit, Logstand begin) {
        schrijf(uit, begin);
        return regel -> schrijf(uit, regel);
    }

    /**
     * Checks a file, also against what was noted earlier.
     *
     * @throws Onleesbaar when it is no such file
     */
    public static Logketen.Oordeel controleer(BufferedReader in, List<Logstand> bekend) throws IOException, Onleesbaar {
        String eerste = in.readLine();
        if (eerste == null) {
            throw new Onleesbaar(1);
        }
        Logketen keten = new Logketen(lees(eerste, Logstand.class, 1), bekend);
        long nummer = 1;
        for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
            keten.accept(lees(regel, Logregel.class, ++nummer));
        }
        return keten.oordeel();
    }

    private static <T> T lees(String regel, Class<T> soort, long nummer) throws Onleesbaar {
        try {
            return JSON.readValue(regel, soort);
        } catch (JsonProcessingException e) {
            throw new Onleesbaar(nummer);
        }
    }

    private static void schrijf(Writer uit, Object regel) {
        try {
            uit.write(JSON.writeValueAsString(regel) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a file is no line of a log. */
    public static final class Onleesbaar extends Exception {
        private static final long serialVersionUID = 1L;

        Onleesbaar(long regel) {
            super("regel " + regel + " van het bestand is geen regel van een logboek; exporteer het opnieuw", null);
        }
    }
}
