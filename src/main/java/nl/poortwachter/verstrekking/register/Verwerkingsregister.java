package nl.poortwachter.verstrekking.register;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsinhoud;

/**
 * The register of processing activities as it holds now.
 *
 * @param verantwoordelijke who decides on the processing
 * @param beveiliging measures that hold for every activity
 * @param activiteiten the activities
 * @param beleid name, version and hash of the policy by municipality; under "standaard" that of all others
 * @param partijen names of the recipients by kind
 */
public record Verwerkingsregister(String verantwoordelijke, List<String> beveiliging, List<Activiteit> activiteiten, Map<String, String> beleid,
                                  Map<String, List<String>> partijen) {

    /**
     * One activity.
     *
     * @param id URI that never changes
     * @param bewaartermijn ISO 8601 period
     * @param vanaf from when it runs, such as "na ontvangst"; null in versions from before this was recorded
     */
    public record Activiteit(String id, String naam, String zin, List<String> doelen, List<String> grondslagen, List<String> gegevens,
                             List<String> betrokkenen, List<String> ontvangers, String bewaartermijn, String vanaf) { }

    /**
     * The register under these conditions. The same conditions give the same register.
     *
     * @param standaard the default policy
     * @param beleid name, version and hash of the policy by municipality
     * @param termijnen retention by setting
     * @param partijen names of the recipients by kind
     */
    public static Verwerkingsregister van(Registerblad blad, Beleid standaard, Map<String, String> beleid, Map<String, Period> termijnen,
                                          Map<String, List<String>> partijen) {
        Beleidsinhoud inhoud = standaard.inhoud();
        Map<String, String> allesBeleid = new TreeMap<>(beleid);
        allesBeleid.put("standaard", standaard.aanduiding());
        return new Verwerkingsregister(blad.verantwoordelijke(), blad.beveiliging(), blad.activiteiten().stream().map(a -> new Activiteit(a.id(), a.naam(), a.zin(),
                        a.volgensBeleid() ? inhoud.doelen().stream().map(d -> d.doel() + ": " + d.zin()).toList() : a.doelen(),
                        a.volgensBeleid() ? inhoud.grondslagen().stream().map(g -> g.grondslag() + ": " + g.wet()).toList() : a.grondslagen(),
                        a.volgensBeleid() ? inhoud.categorieen().stream().map(c -> c.categorie() + ": " + c.zin()).toList() : a.gegevens(),
                        a.betrokkenen(), a.ontvangers(), termijn(termijnen, a.bewaring()), a.vanaf())).toList(),
                allesBeleid, new TreeMap<>(partijen));
    }

    private static String termijn(Map<String, Period> termijnen, String naam) {
        Period termijn = termijnen.get(naam);
        if (termijn == null) {
            throw new IllegalArgumentException("Het verwerkingsregister noemt een bewaartermijn die niet bestaat: " + naam);
        }
        return termijn.toString();
    }
}
