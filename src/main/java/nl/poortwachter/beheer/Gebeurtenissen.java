package nl.poortwachter.beheer;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Takes our own log lines apart: {@code naam sleutel=waarde sleutel=waarde} becomes the field {@code gebeurtenis} and a field per key, so that who searches
 * the log needs no patterns. A certificate of somebody else that is not valid (any more) is an event as well, in one line. Lets every line through.
 */
@LoggingFilter(name = "gebeurtenissen")
public final class Gebeurtenissen implements Filter {
    /** Field with the name of the event. */
    public static final String NAAM = "gebeurtenis";
    private static final String EIGEN = "nl.poortwachter.";
    /** Logs the whole path of a handshake that the other side made fail. */
    private static final String HANDSHAKE = "io.quarkus.tls.runtime.keystores.ExpiryTrustOptions";
    /** A name with a hyphen is one; a single word only when fields follow, or nothing. */
    private static final Pattern REGEL = Pattern.compile("([a-z]+(?:-[a-z]+)+(?= |$)|[a-z]+(?= [a-zA-Z-]+=|$))(.*)", Pattern.DOTALL);
    private static final Pattern VELD = Pattern.compile(" ([a-zA-Z-]+)=(.*?)(?= [a-zA-Z-]+=|$)", Pattern.DOTALL);

    @Override
    public boolean isLoggable(LogRecord regel) {
        if (regel instanceof ExtLogRecord uitgebreid && regel.getLoggerName() != null && regel.getLoggerName().startsWith(EIGEN)) {
            Matcher gelezen = REGEL.matcher(uitgebreid.getFormattedMessage());
            if (gelezen.matches()) {
                uitgebreid.putMdc(NAAM, gelezen.group(1));
                VELD.matcher(gelezen.group(2)).results().forEach(veld -> uitgebreid.putMdc(veld.group(1), veld.group(2)));
            }
        }
        if (regel instanceof ExtLogRecord uitgebreid && HANDSHAKE.equals(regel.getLoggerName())) {
            uitgebreid.setThrown(null);
            uitgebreid.putMdc(NAAM, "certificaat-ongeldig");
        }
        return true;
    }
}
