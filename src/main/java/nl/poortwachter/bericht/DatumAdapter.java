package nl.poortwachter.bericht;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** LDT_Datum as a {@link LocalDate} in the JAXB model. */
public final class DatumAdapter extends XmlAdapter<String, LocalDate> {

    /**
     * @return the date, or null when the element is absent
     * @throws java.time.DateTimeException when the text is no date; its message does not hold the text
     */
    @Override
    public LocalDate unmarshal(String tekst) {
        return tekst == null ? null : Datums.lees(tekst);
    }

    /** The date as {@code xs:date}, or null. */
    @Override
    public String marshal(LocalDate datum) {
        if (datum == null) {
            return null;
        }
        String teken = datum.getYear() < 0 ? "-" : "";
        return "%s%04d-%02d-%02d".formatted(teken, Math.abs(datum.getYear()), datum.getMonthValue(), datum.getDayOfMonth());
    }
}
