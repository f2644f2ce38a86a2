package nl.poortwachter.bericht;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zet een {@code LDT_Datum} om in een {@link LocalDate} en terug.
 *
 * <p>{@code xs:date} is ruimer dan ISO 8601 in {@code java.time}: er mag witruimte omheen staan, het jaar mag meer dan vier
 * cijfers hebben en negatief zijn. Een negatief jaar houdt zijn getal (de lezing van XSD 1.1), want zo rekent ook de
 * schemacontrole met schrikkeljaren. Een jaar buiten het bereik van {@code LocalDate} wordt de uiterste datum aan die kant,
 * zodat vergelijken blijft kloppen.
 */
public final class DatumAdapter extends XmlAdapter<String, LocalDate> {

    private static final Pattern VORM = Pattern.compile("[ \\t\\r\\n]*(-?)(\\d{4,})-(\\d{2})-(\\d{2})[ \\t\\r\\n]*");
    private static final int CIJFERS_JAAR = 9;

    /**
     * @param tekst de tekst van het element, met of zonder witruimte eromheen; {@code null} als het element ontbreekt
     * @return de datum, of {@code null} bij {@code null}
     * @throws DateTimeException als de tekst geen datum is; de melding bevat de tekst niet
     */
    @Override
    public LocalDate unmarshal(String tekst) {
        if (tekst == null) {
            return null;
        }
        Matcher delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            throw new DateTimeException("Tekst is geen xs:date");
        }
        boolean negatief = !delen.group(1).isEmpty();
        String jaar = delen.group(2);
        if (jaar.length() > CIJFERS_JAAR) {
            return negatief ? LocalDate.MIN : LocalDate.MAX;
        }
        int getal = Integer.parseInt(jaar);
        return datum(negatief ? -getal : getal, delen);
    }

    /**
     * @param datum de datum, of {@code null}
     * @return de datum als {@code xs:date}, of {@code null} bij {@code null}
     */
    @Override
    public String marshal(LocalDate datum) {
        if (datum == null) {
            return null;
        }
        String teken = datum.getYear() < 0 ? "-" : "";
        return "%s%04d-%02d-%02d".formatted(teken, Math.abs(datum.getYear()), datum.getMonthValue(), datum.getDayOfMonth());
    }

    private static LocalDate datum(int jaar, Matcher delen) {
        try {
            return LocalDate.of(jaar, Integer.parseInt(delen.group(3)), Integer.parseInt(delen.group(4)));
        } catch (DateTimeException e) {
            // LocalDate noemt de waarde in zijn melding; die hoort nergens terecht te komen.
            throw new DateTimeException("Tekst is geen bestaande datum");
        }
    }
}
