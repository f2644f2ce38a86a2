package nl.poortwachter.logboek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A line as an auditor reads it, with its reason deciphered. See {@link Wie} and {@link Auditfeit} for what each part means.
 *
 * @param systeem node that wrote it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Loginzage(long nr, Instant op, String wie, List<String> rollen, List<String> namens, String adres, String ingang, String systeem, String daad,
                        String object, String nummer, String uitslag, String burger, String gegevens, String reden, Integer aantal,
                        String spoor) { }
