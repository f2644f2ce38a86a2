package nl.poortwachter.ontvangst.naslag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.controle.Ernst;
import nl.poortwachter.controle.Regelblad;

/**
 * One rule as the API shows it.
 *
 * @param code rule id, such as TR302
 * @param niveau control level 1 to 4
 * @param pagina address of this page
 * @param berichten the messages in which it is checked
 * @param varianten one per sentence, in the order of the messages
 */
public record Regelpagina(String code, int niveau, String pagina, List<Berichtsoort> berichten, List<Variant> varianten) {
    /** Where the pages stand; the code follows. */
    public static final String ADRES = "/v1/regels";

    /**
     * The rule as it holds for some messages.
     *
     * @param ernst fout, wacht or opmerking
     * @param gevolg what that means for the message
     * @param retourcode code in the return message; null when there is none
     * @param elementen paths below Bericht
     * @param zin what must hold
     * @param voorbeeldFout an example that breaks it
     * @param advies what the sender must do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Variant(List<Berichtsoort> berichten, String ernst, String gevolg, String retourcode, List<String> elementen, String zin,
                          String voorbeeldFout, String advies) {

        private static Variant van(Regelblad.Variant v) {
            String retourcode = v.ernst() == Ernst.OPMERKING ? null : v.retourcode();
            return new Variant(v.berichten(), v.ernst().name().toLowerCase(Locale.ROOT), v.ernst().gevolg(), retourcode, v.elementen(), v.zin(),
                    v.fout(), v.advies());
        }
    }

    static Regelpagina van(Regelblad blad) {
        return new Regelpagina(blad.code(), blad.niveau(), ADRES + "/" + blad.code(), blad.berichten(),
                blad.varianten().stream().map(Variant::van).toList());
    }
}
