package nl.poortwachter.opslag.ingebed;

import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.STOP_MISLUKT;
import static nl.poortwachter.opslag.ingebed.IngebedPostgresFout.Code.START_MISLUKT;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The running server, guarded by a shell that stops it as soon as the shell's standard input closes. That also happens when this JVM disappears by
 * kill -9, when a shutdown hook would not run.
 */
record Serverproces(Process bewaker) implements AutoCloseable {

    private static final String GEREED = "gereed";
    private static final int SECONDEN_OM_TE_STOPPEN = 120;

    // Ctrl-C reaches the whole process group; the parent decides when the server stops, so the guard ignores it. pg_ctl gives the
    // server a session of its own. The server must not inherit the guard's pipe: pg_ctl gives it /dev/null.
    private static final String BEWAKING = """
            trap '' INT TERM HUP PIPE
            "$1" start --silent --wait --timeout=300 --pgdata="$2" --log="$3" --options="$4" </dev/null || exit 1
            echo %s
            while read -r _; do :; done
            "$1" stop --silent --mode=fast --timeout=60 --pgdata="$2" || "$1" stop --silent --mode=immediate --pgdata="$2"
            """.formatted(GEREED);

    /** Starts the server on {@code poort} and returns when it takes connections. */
    static Serverproces start(Gegevensmap map, Binaries binaries, Serveraccount account, int poort) throws IOException {
        Process bewaker = account.opdracht("sh", "-c", BEWAKING, "poortwachter-postgres", binaries.programma("pg_ctl"),
                map.gegevens().toString(), map.logboek().toString(), opties(poort)).start(map.map());
        StringBuilder uitvoer = new StringBuilder();
        BufferedReader regels = bewaker.inputReader();
        for (String regel = regels.readLine(); !GEREED.equals(regel); regel = regels.readLine()) {
            if (regel == null) {
                throw new IngebedPostgresFout(START_MISLUKT, "PostgreSQL start niet op poort " + poort + "; zie " + map.logboek() + "\n" + uitvoer);
            }
            uitvoer.append(regel).append('\n');
        }
        return new Serverproces(bewaker);
    }

    /** On the command line, so that they hold whatever an existing data folder says. Errors come without values in the log. */
    private static String opties(int poort) {
        return String.join(" -c ", "", "port=" + poort, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=on", "full_page_writes=on",
                "max_connections=200", "timezone=UTC", "log_timezone=UTC", "log_min_error_statement=panic", "log_error_verbosity=terse");
    }

    /** Stops the server in order; what was committed stays. */
    @Override
    public void close() {
        try {
            bewaker.getOutputStream().close();
            if (!bewaker.waitFor(SECONDEN_OM_TE_STOPPEN, TimeUnit.SECONDS)) {
                throw new IngebedPostgresFout(STOP_MISLUKT, "PostgreSQL is na " + SECONDEN_OM_TE_STOPPEN + " seconden nog niet gestopt.");
            }
        } catch (IOException fout) {
            throw new IngebedPostgresFout(STOP_MISLUKT, "De bewaker van PostgreSQL is niet te bereiken.", fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IngebedPostgresFout(STOP_MISLUKT, "Het wachten op PostgreSQL is onderbroken.", onderbroken);
        }
    }
}
