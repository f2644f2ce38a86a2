package nl.poortwachter.minimaliteit.beleid.blad;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud;
import nl.poortwachter.minimaliteit.beleid.Beleidsregel;
import nl.poortwachter.minimaliteit.beleid.Besluit;
import nl.poortwachter.minimaliteit.beleid.Cel;
import nl.poortwachter.minimaliteit.beleid.Gemeentebeleid;

/**
 * A policy as it is shown: phases across, elements down, reason and law per cell. The order of the fields is that of the JSON.
 *
 * @param beleid name
 * @param versie version given by its authors
 * @param hash SHA-256 in hexadecimal of the content
 * @param geldigVanaf first day on which it counts, as jjjj-mm-dd
 * @param zin what it is
 * @param gemeenten for whom it was made; none for the default, which counts for all others
 * @param vereist what must be recorded beforehand: geen, toestemming or informatie
 * @param fases the phases and the messages they permit
 * @param regels the table
 * @param doelen purposes
 * @param grondslagen legal bases
 * @param routes ways into the trajectory
 * @param redenen reason codes
 * @param weigeringen refusals in the order in which they count
 */
public record Beleidsblad(String beleid, String versie, String hash, String geldigVanaf, String zin, List<Gemeentebeleid.Gemeente> gemeenten,
                          String vereist, List<Faseblad> fases, List<Rij> regels, List<Beleidsinhoud.Doel> doelen, List<Beleidsinhoud.Grondslag> grondslagen,
                          List<Beleidsinhoud.Route> routes, List<Beleidsinhoud.Reden> redenen, List<Beleidsinhoud.Weigeringsgrond> weigeringen) {

    /** A phase; {@code verandering} names the messages that must bring a change in it. */
    public record Faseblad(int fase, String naam, String zin, List<Berichtsoort> berichten, List<Berichtsoort> verandering) { }

    /**
     * A line of the table.
     *
     * @param vast control rule by which the elements always stay, or null
     * @param verruimd legal basis on which more passes than by default, or null
     * @param herkomst the policy that decided last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rij(String regel, List<Berichtsoort> berichten, List<String> elementen, String zin, String vast, String verruimd, String herkomst,
                      List<Vak> cellen) { }

    /**
     * A cell.
     *
     * @param besluit the strictest it can come to: toestaan, tekst, weigeren or strippen
     * @param tekst the decision in words, with its condition
     * @param reden reason code of what does not pass, or null when all passes
     * @param grondslag law or rule behind it, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Vak(int fase, String besluit, String tekst, String reden, String grondslag) { }

    /** The sheet of this policy. */
    public static Beleidsblad van(Beleid beleid) {
        Beleidsinhoud inhoud = beleid.inhoud();
        return new Beleidsblad(beleid.naam(), beleid.versie(), beleid.hash(), inhoud.geldigVanaf().toString(), inhoud.zin(), beleid.gemeenten(),
                inhoud.vereist().name().toLowerCase(Locale.ROOT),
                inhoud.fases().stream().map(f -> new Faseblad(f.fase().nummer(), f.naam(), f.zin(), f.berichten().stream().sorted().toList(),
                        f.verandering().stream().sorted().toList())).toList(),
                inhoud.regels().stream().map(regel -> rij(regel, beleid)).toList(),
                inhoud.doelen(), inhoud.grondslagen(), inhoud.routes(), inhoud.redenen(), inhoud.weigeringen());
    }

    private static Rij rij(Beleidsregel regel, Beleid beleid) {
        String zin = regel.zin() != null || regel.reden() == null ? regel.zin() : beleid.reden(regel.reden()).zin();
        return new Rij(regel.regel(), List.copyOf(regel.berichten()), regel.elementen(), zin, regel.vast(), regel.verruimd(), regel.herkomst(),
                Arrays.stream(Fase.values()).filter(regel.fases()::containsKey).map(fase -> vak(regel, fase, beleid)).toList());
    }

    private static Vak vak(Beleidsregel regel, Fase fase, Beleid beleid) {
        Cel cel = regel.fases().get(fase);
        Besluit strengste = cel.dan().compareTo(cel.anders()) > 0 ? cel.dan() : cel.anders();
        String grondslag = regel.grondslag() == null ? regel.vast() : regel.grondslag();
        return new Vak(fase.nummer(), strengste.naam(), Celtekst.van(cel, regel.mits(), beleid), strengste == Besluit.TOESTAAN ? null : regel.reden(), grondslag);
    }
}
