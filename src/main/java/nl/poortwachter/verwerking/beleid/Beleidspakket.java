package nl.poortwachter.verwerking.beleid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidboek;
import nl.poortwachter.minimaliteit.beleid.Beleidsbestand;
import nl.poortwachter.minimaliteit.beleid.Beleidsbron;
import nl.poortwachter.minimaliteit.beleid.Beleidsfout;
import nl.poortwachter.minimaliteit.tekst.Woordenschat;
import nl.poortwachter.minimaliteit.tekst.Woordenschatfout;

/**
 * All that messages are judged by and that is data: policies and vocabulary, read together and found right.
 *
 * @param bestanden the files, by name
 * @param boek the policies in them
 * @param woordenschat the vocabulary in them, or the packaged one when they hold none
 */
public record Beleidspakket(List<Beleidsbestand> bestanden, Beleidboek boek, Woordenschat woordenschat) {
    private static final String INDEX = Beleidsbron.WOORDEN + "woordenschat.yaml";

    /**
     * What reading yields.
     *
     * @param pakket null when there are errors
     * @param fouten empty when there is a package
     */
    public record Uitslag(Beleidspakket pakket, List<Beleidsfout> fouten) { }

    /** Reads these files together, or tells everything that is wrong with them. */
    public static Uitslag lees(List<Beleidsbestand> bestanden) {
        Map<Boolean, List<Beleidsbestand>> delen = bestanden.stream()
                .collect(Collectors.partitioningBy(bestand -> bestand.naam().startsWith(Beleidsbron.WOORDEN)));
        Beleidboek.Leesresultaat gelezen = Beleidboek.lees(delen.get(false));
        List<Beleidsfout> fouten = new ArrayList<>(gelezen.fouten());
        Woordenschat woorden = null;
        try {
            woorden = woordenschat(delen.get(true));
        } catch (Woordenschatfout e) {
            fouten.add(new Beleidsfout(INDEX, 0, e.getMessage()));
        }
        return new Uitslag(fouten.isEmpty() ? new Beleidspakket(List.copyOf(bestanden), gelezen.boek(), woorden) : null, List.copyOf(fouten));
    }

    private static Woordenschat woordenschat(List<Beleidsbestand> bestanden) {
        return bestanden.isEmpty() ? Woordenschat.ingebouwd() : Woordenschat.uit(bestanden.stream()
                .collect(Collectors.toMap(bestand -> bestand.naam().substring(Beleidsbron.WOORDEN.length()), Beleidsbestand::tekst)));
    }

    /** SHA-256 in hexadecimal over the names and texts of all files: what two people agree on. */
    public String hash() {
        try {
            MessageDigest rekenaar = MessageDigest.getInstance("SHA-256");
            for (Beleidsbestand bestand : bestanden) {
                rekenaar.update((bestand.naam() + "\0" + bestand.tekst() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(rekenaar.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke Java", e);
        }
    }

    /** The policies that count on this day, as verdicts name them. */
    public List<String> aanduidingen(LocalDate dag) {
        return boek.geldend(dag).stream().map(Beleid::aanduiding).toList();
    }
}
