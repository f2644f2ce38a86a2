package nl.poortwachter.beheer.berichten;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which messages are asked for. Every field may be null: then it does not narrow.
 *
 * @param stand where they stand
 * @param soort JW301 ...
 * @param partij code of the party that sends or receives
 * @param van first day of receipt
 * @param tot last day of receipt
 * @param code rule or return code in the verdict
 * @param pseudoniem of the citizen; never in an address
 * @param na the page goes on with what is older than this
 * @param voor the page goes back to what is newer than this
 */
public record Berichtvraag(String stand, String soort, String partij, LocalDate van, LocalDate tot, String code, String pseudoniem, UUID na, UUID voor) {

    /** Everything, from the newest. */
    public static final Berichtvraag ALLES = new Berichtvraag(null, null, null, null, null, null, null, null, null);

    /** The same messages, older than this one. */
    public Berichtvraag ouderDan(UUID bericht) {
        return new Berichtvraag(stand, soort, partij, van, tot, code, pseudoniem, bericht, null);
    }

    /** The same messages, newer than this one. */
    public Berichtvraag nieuwerDan(UUID bericht) {
        return new Berichtvraag(stand, soort, partij, van, tot, code, pseudoniem, null, bericht);
    }

    /** Of one citizen, in whatever state. */
    public static Berichtvraag over(String pseudoniem) {
        return new Berichtvraag(null, null, null, null, null, null, pseudoniem, null, null);
    }

    /** Only this state. */
    public static Berichtvraag met(String stand) {
        return new Berichtvraag(stand, null, null, null, null, null, null, null, null);
    }

    /** True when nothing narrows the list. */
    public boolean isAlles() {
        return equals(ALLES.ouderDan(na)) || equals(ALLES.nieuwerDan(voor));
    }

    /** As the query of an address; the citizen is left out. */
    public String adres() {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("stand", stand);
        delen.put("soort", soort);
        delen.put("partij", partij);
        delen.put("van", van);
        delen.put("tot", tot);
        delen.put("code", code);
        delen.put("na", na);
        delen.put("voor", voor);
        return delen.entrySet().stream().filter(deel -> deel.getValue() != null)
                .map(deel -> deel.getKey() + "=" + URLEncoder.encode(deel.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
