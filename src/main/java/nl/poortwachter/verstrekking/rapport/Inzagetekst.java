package nl.poortwachter.verstrekking.rapport;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poortwachter.keten.Fase;

/**
 * The plain words for what a citizen reads: Dutch at level B1, as data in verstrekking/inzage.yaml. What has no word there is shown by its code; a
 * test sees to it that everything in the packaged policy has one.
 *
 * @param berichten sentence per kind of message, with {van} and {aan}
 * @param categorieen words per kind of data
 * @param doelen sentence per purpose
 * @param grondslagen sentence per legal basis
 * @param redenen sentence per reason code
 * @param elementen words per end of an element path
 */
public record Inzagetekst(Map<String, String> berichten, Map<String, String> categorieen, Map<String, String> doelen,
                          Map<String, String> grondslagen, Map<String, String> redenen, Map<String, String> elementen) {
    private static final String BRON = "/verstrekking/inzage.yaml";

    /** The packaged words. */
    public static Inzagetekst meegeleverd() {
        try (InputStream bron = Inzagetekst.class.getResourceAsStream(BRON)) {
            return new YAMLMapper().readValue(bron, Inzagetekst.class);
        } catch (IOException e) {
            throw new UncheckedIOException("De teksten voor het inzageverslag zijn niet leesbaar", e);
        }
    }

    /** What a message said: that of an allocation depends on whether the help was known already. */
    String bericht(String soort, Integer fase, String van, String aan) {
        boolean wijziging = fase != null && fase > Fase.TOEWIJZING.nummer();
        String zin = berichten.getOrDefault(soort, "{van} stuurde {aan} een bericht over uw hulp.");
        return (wijziging ? berichten.getOrDefault(soort + " wijziging", zin) : zin).replace("{van}", van).replace("{aan}", aan);
    }

    /**
     * Words for these kinds of data in a message of this kind, in the order of the sheet; what has no word there comes last. Where a kind of message
     * holds less than others do, it has words of its own ("JW317 identiteit").
     */
    List<String> opVolgorde(String bericht, Collection<String> soorten) {
        List<String> volgorde = List.copyOf(categorieen.keySet());
        return soorten.stream().sorted(Comparator.comparing((String c) -> volgorde.contains(c) ? volgorde.indexOf(c) : volgorde.size()).thenComparing(c -> c))
                .map(c -> categorieen.getOrDefault(bericht + " " + c, of(categorieen, c))).toList();
    }

    /** Words for this element: the longest end of its path that has any. */
    Optional<String> element(String pad) {
        String rest = pad;
        while (!elementen.containsKey(rest)) {
            int stap = rest.indexOf('/');
            if (stap < 0) {
                return Optional.empty();
            }
            rest = rest.substring(stap + 1);
        }
        return Optional.of(elementen.get(rest));
    }

    static String of(Map<String, String> woorden, String code) {
        return woorden.getOrDefault(code, code);
    }
}
