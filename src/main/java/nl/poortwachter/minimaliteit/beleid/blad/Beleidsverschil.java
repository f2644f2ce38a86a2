package nl.poortwachter.minimaliteit.beleid.blad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.poortwachter.bericht.Berichtsoort;
import nl.poortwachter.keten.Fase;
import nl.poortwachter.minimaliteit.beleid.Beleid;
import nl.poortwachter.minimaliteit.beleid.Beleidsregel;
import nl.poortwachter.minimaliteit.beleid.Besluit;

/**
 * One difference between two policies.
 *
 * @param waar message, element and phase; or what holds for the policy as a whole
 * @param een what the first says, or null when it says nothing there
 * @param ander what the second says, or null when it says nothing there
 */
public record Beleidsverschil(String waar, String een, String ander) {

    /** All differences in what passes and what is asked, by message, element and phase; empty when the policies do the same. */
    public static List<Beleidsverschil> tussen(Beleid een, Beleid ander) {
        Map<String, String> links = uitspraken(een);
        Map<String, String> rechts = uitspraken(ander);
        List<String> plaatsen = new ArrayList<>(links.keySet());
        rechts.keySet().stream().filter(p -> !links.containsKey(p)).forEach(plaatsen::add);
        return plaatsen.stream().filter(p -> !Objects.equals(links.get(p), rechts.get(p))).sorted()
                .map(p -> new Beleidsverschil(p, links.get(p), rechts.get(p))).toList();
    }

    private static Map<String, String> uitspraken(Beleid beleid) {
        Map<String, String> uitspraken = new TreeMap<>();
        uitspraken.put("Vooraf vastgelegd", beleid.inhoud().vereist().name().toLowerCase(java.util.Locale.ROOT));
        uitspraken.put("Informeren binnen", beleid.inhoud().informerenBinnenDagen() + " dagen");
        Arrays.stream(Fase.values()).forEach(fase -> uitspraken.put("Berichten in fase " + fase, beleid.fase(fase).berichten().stream().sorted().toList()
                + ", met een wijziging " + beleid.fase(fase).verandering().stream().sorted().toList()));
        beleid.inhoud().regels().forEach(regel -> neemOp(uitspraken, regel, beleid));
        return uitspraken;
    }

    private static void neemOp(Map<String, String> uitspraken, Beleidsregel regel, Beleid beleid) {
        for (Berichtsoort soort : regel.berichten()) {
            for (String element : regel.elementen()) {
                regel.fases().forEach((fase, cel) -> {
                    boolean zonderReden = regel.reden() == null || !cel.kan(besluit -> besluit != Besluit.TOESTAAN);
                    String tekst = Celtekst.van(cel, regel.mits(), beleid) + (zonderReden ? "" : " [" + regel.reden() + "]");
                    uitspraken.merge(soort + " " + element + " in fase " + fase, tekst, (eerste, volgende) -> eerste + "; " + volgende);
                });
            }
        }
    }
}
