package nl.poortwachter.opdracht.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.poortwachter.bericht.Kalenderdag;

/** A message of the fictional trajectory, from a template in resources/demo. */
final class Demobericht {
    private final String soort;
    private final Map<String, String> velden = new HashMap<>();

    private Demobericht(String soort) {
        this.soort = soort;
    }

    /** A message of today from this sender to this receiver about this citizen; null for a kind that names none. */
    static Demobericht van(String soort, String afzender, String ontvanger, String identificatie, String bsn) {
        LocalDate vandaag = Kalenderdag.van(Instant.now());
        return new Demobericht(soort).met("afzender", afzender).met("ontvanger", ontvanger).met("identificatie", identificatie).met("bsn", bsn == null ? "" : bsn)
                .met("vandaag", vandaag.toString()).met("overEenJaar", vandaag.plusYears(1).toString())
                .met("overAnderhalfJaar", vandaag.plusMonths(18).toString()).met("einddatum", vandaag.plusYears(1).toString())
                .met("tijd", LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss"))).met("redenWijziging", "");
    }

    String soort() {
        return soort;
    }

    String veld(String naam) {
        return velden.get(naam);
    }

    Demobericht met(String veld, String waarde) {
        velden.put(veld, waarde);
        return this;
    }

    /** The message as it goes over the line: UTF-8, CRLF. */
    byte[] bytes() {
        String xml = sjabloon();
        for (Map.Entry<String, String> veld : velden.entrySet()) {
            xml = xml.replace("${" + veld.getKey() + "}", veld.getValue());
        }
        return xml.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String sjabloon() {
        try (InputStream bron = Demobericht.class.getResourceAsStream("/demo/" + soort.toLowerCase(java.util.Locale.ROOT) + ".xml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
