package nl.poortwachter.bericht;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LDT_Tijd as a {@link LocalTime} in the JAXB model. {@code xs:time} knows white space around it, a fraction of any length and
 * 24:00:00. The fraction is cut at nanoseconds; 24:00:00 becomes the last moment of the day, because the time stands beside a
 * date and must sort as the last one on it.
 */
public final class TijdAdapter extends XmlAdapter<String, LocalTime> {

    private static final Pattern VORM = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?");
    private static final int CIJFERS_BREUK = 9;

    /**
     * @return the time, or null when the element is absent
     * @throws DateTimeException when the text is no time without zone; its message does not hold the text
     */
    @Override
    public LocalTime unmarshal(String tekst) {
        if (tekst == null) {
            return null;
        }
        Matcher delen = VORM.matcher(tekst.strip());
        if (!delen.matches()) {
            throw new DateTimeException("geen tijdstip in de vorm uu:mm:ss");
        }
        int uur = Integer.parseInt(delen.group(1));
        int minuut = Integer.parseInt(delen.group(2));
        int seconde = Integer.parseInt(delen.group(3));
        int nano = nano(delen.group(4));
        if (uur == 24 && minuut == 0 && seconde == 0 && nano == 0) {
            return LocalTime.MAX;
        }
        try {
            return LocalTime.of(uur, minuut, seconde, nano);
        } catch (DateTimeException e) {
            // The message of LocalTime quotes the value.
            throw new DateTimeException("geen bestaand tijdstip");
        }
    }

    /** The time as {@code xs:time} with seconds, or null. */
    @Override
    public String marshal(LocalTime tijd) {
        return tijd == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(tijd);
    }

    private static int nano(String breuk) {
        if (breuk == null) {
            return 0;
        }
        String negen = (breuk + "0".repeat(CIJFERS_BREUK)).substring(0, CIJFERS_BREUK);
        return Integer.parseInt(negen);
    }
}
