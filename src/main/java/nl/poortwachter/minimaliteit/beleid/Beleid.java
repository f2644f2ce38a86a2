package nl.poortwachter.minimaliteit.beleid;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;

/** The policy that counts for a municipality: the default with what the municipality does differently. Immutable. */
public final class Beleid {
    private static final int KORTE_HASH = 12;

    private final Beleidsinhoud inhoud;
    private final String hash;
    private final List<Gemeentebeleid.Gemeente> gemeenten;
    private final Map<Berichtsoort, Beslisboom> bomen = new EnumMap<>(Berichtsoort.class);
    private final Map<Fase, Beleidsinhoud.Fasebeleid> fases;
    private final Map<String, Beleidsinhoud.Reden> redenen;
    private final Map<String, Beleidsinhoud.Weigeringsgrond> weigeringen;
    private final Map<String, Voorwaarde> voorwaarden;

    Beleid(Beleidsinhoud inhoud, String hash, List<Gemeentebeleid.Gemeente> gemeenten) {
        this.inhoud = inhoud;
        this.hash = hash;
        this.gemeenten = List.copyOf(gemeenten);
        Arrays.stream(Berichtsoort.values()).forEach(soort ->
                bomen.put(soort, new Beslisboom(inhoud.regels().stream().filter(r -> r.geldtVoor(soort)).toList())));
        fases = opNaam(inhoud.fases(), Beleidsinhoud.Fasebeleid::fase);
        redenen = opNaam(inhoud.redenen(), Beleidsinhoud.Reden::code);
        weigeringen = opNaam(inhoud.weigeringen(), Beleidsinhoud.Weigeringsgrond::code);
        voorwaarden = opNaam(inhoud.voorwaarden(), Voorwaarde::naam);
    }

    private static <K, T> Map<K, T> opNaam(List<T> rij, Function<T, K> naam) {
        return rij.stream().collect(Collectors.toUnmodifiableMap(naam, Function.identity()));
    }

    /** Name, such as west-brabant. */
    public String naam() {
        return inhoud.beleid();
    }

    /** Version given by its authors. */
    public String versie() {
        return inhoud.versie();
    }

    /** SHA-256 in hexadecimal of the content, that of the default included. */
    public String hash() {
        return hash;
    }

    /** Name, version and short hash: what a verdict says it was judged by. */
    public String aanduiding() {
        return naam() + " " + versie() + " (" + hash.substring(0, KORTE_HASH) + ")";
    }

    /** The municipalities that this policy was made for; none for the default, which counts for all others. */
    public List<Gemeentebeleid.Gemeente> gemeenten() {
        return gemeenten;
    }

    /** Everything the policy says. */
    public Beleidsinhoud inhoud() {
        return inhoud;
    }

    /** The lines about this kind, along the names of its elements. */
    public Beslisboom boom(Berichtsoort soort) {
        return bomen.get(soort);
    }

    /** What a phase permits. */
    public Beleidsinhoud.Fasebeleid fase(Fase fase) {
        return fases.get(fase);
    }

    /** A reason code's text. */
    public Beleidsinhoud.Reden reden(String code) {
        return redenen.get(code);
    }

    /** A refusal's text. */
    public Beleidsinhoud.Weigeringsgrond weigering(String code) {
        return weigeringen.get(code);
    }

    /** A condition by name. */
    public Voorwaarde voorwaarde(String naam) {
        return voorwaarden.get(naam);
    }

    /** A purpose by name, if the policy knows it. */
    public Optional<Beleidsinhoud.Doel> doel(String naam) {
        return inhoud.doelen().stream().filter(d -> d.doel().equals(naam)).findFirst();
    }

    /** A legal basis by name, if the policy knows it. */
    public Optional<Beleidsinhoud.Grondslag> grondslag(String naam) {
        return inhoud.grondslagen().stream().filter(g -> g.grondslag().equals(naam)).findFirst();
    }

    /** Lines by which more of this kind passes than the default lets through; every report names them with their legal basis. */
    public List<Beleidsregel> verruimingen(Berichtsoort soort) {
        return inhoud.regels().stream().filter(r -> r.verruimd() != null && r.geldtVoor(soort)).toList();
    }
}
