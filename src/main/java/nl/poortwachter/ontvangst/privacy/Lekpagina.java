package nl.poortwachter.ontvangst.privacy;

import static nl.poortwachter.ontvangst.privacy.Rapporttaal.moment;
import static nl.poortwachter.ontvangst.privacy.Rapporttaal.opsomming;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poortwachter.verstrekking.rapport.Lekvraag;
import nl.poortwachter.verstrekking.rapport.Verstrekkingslezer;

/**
 * The breach report as the page templates/lek.html shows it.
 *
 * @param beperking what the question was narrowed to, or null
 * @param volgende where the next page begins, or null on the last one
 */
public record Lekpagina(UUID id, String gemaakt, String van, String tot, String beperking, List<Ontvanger> ontvangers, List<Regel> regels, UUID volgende) {

    /** What one receiver got by one way. */
    public record Ontvanger(String naam, String eindpunt, long berichten, long burgers, long afgeleverd, String soorten, String gegevens) { }

    /** One disclosure. */
    public record Regel(String op, String bericht, String van, String aan, String burger, String gegevens, String afgeleverd) { }

    static Lekpagina van(Lekrapport rapport, Lekvraag vraag, UnaryOperator<String> partijnaam) {
        UnaryOperator<String> wie = code -> partijnaam.apply(code) + " (" + code + ")";
        String beperking = Stream.of(deel("van ", vraag.verzender(), wie), deel("aan ", vraag.ontvanger(), wie), deel("langs ", vraag.eindpunt(), code -> code))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Lekpagina(rapport.id(), moment(rapport.gemaaktOp()), moment(vraag.van()), moment(vraag.tot()), beperking.isEmpty() ? null : beperking,
                rapport.ontvangers().stream().map(o -> ontvanger(o, wie)).toList(), rapport.verstrekkingen().stream().map(r -> regel(r, wie)).toList(), rapport.volgende());
    }

    private static String deel(String voor, String waarde, UnaryOperator<String> tekst) {
        return waarde == null ? null : voor + tekst.apply(waarde);
    }

    private static Ontvanger ontvanger(Verstrekkingslezer.Ontvanger o, UnaryOperator<String> wie) {
        return new Ontvanger(wie.apply(o.aan()), o.eindpunt(), o.berichten(), o.burgers(), o.afgeleverd(), opsomming(o.soorten(), ""), opsomming(o.categorieen(), "geen"));
    }

    private static Regel regel(Lekrapport.Regel r, UnaryOperator<String> wie) {
        return new Regel(moment(r.verstrektOp()), r.soort() + " " + r.identificatie(), wie.apply(r.van()), wie.apply(r.aan()), r.burger(),
                opsomming(r.categorieen(), "geen"), r.afgeleverdOp() == null ? "nog niet" : moment(r.afgeleverdOp()));
    }
}
