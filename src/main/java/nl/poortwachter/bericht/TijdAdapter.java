package nl.poortwachter.bericht;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zet een {@code LDT_Tijd} om in een {@link LocalTime} en terug.
 *
 * <p>{@code xs:time} kent witruimte eromheen, een breuk van willekeurige lengte en 24:00:00. De breuk wordt afgekapt op
 * nanoseconden. 24:00:00 wordt het laatste ogenblik van de dag: het tijdstip staat altijd naast een datum en moet daarbinnen
 * als laatste sorteren.
 */
public final class TijdAdapter extends XmlAdapter<String, LocalTime> {

    private static final Pattern VORM = Pattern.compile("[ \\t\\r\\n]*(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?[ \\t\\r\\n]*");
    private static final int CIJFERS_BREUK = 9;

    /**
     * @param tekst de tekst van het element, met of zonder witruimte eromheen; {@code null} als het element ontbreekt
     * @return het tijdstip, of {@code null} bij {@code null}
     * @throws DateTimeException als de tekst geen tijdstip zonder tijdzone is; de melding bevat de tekst niet
     */
    @Override
    public LocalTime unmarshal(String tekst) {
        if (tekst == null) {
            return null;
        }
        Matcher delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            throw new DateTimeException("Tekst is geen xs:time zonder tijdzone");
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
            // LocalTime noemt de waarde in zijn melding; die hoort nergens terecht te komen.
            throw new DateTimeException("Tekst is geen bestaand tijdstip");
        }
    }

    /**
     * @param tijd het tijdstip, of {@code null}
     * @return het tijdstip als {@code xs:time} met seconden, of {@code null} bij {@code null}
     */
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
