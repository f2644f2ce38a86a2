package nl.poortwachter.opdracht.beleid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.poortwachter.minimaliteit.Uitkomst;
import nl.poortwachter.minimaliteit.Weigering;

/**
 * What another policy would change for one message.
 *
 * @param kop file, kind and phase; or why the message could not be judged
 * @param verschillen what goes otherwise, in Dutch
 * @param isOnleesbaar true when it could not be judged
 */
record Proefuitslag(String kop, List<String> verschillen, boolean isOnleesbaar) {

    static Proefuitslag onleesbaar(Path bestand, String waarom) {
        return new Proefuitslag(bestand + ": niet te beoordelen (" + waarom + ")", List.of(), true);
    }

    static Proefuitslag van(Path bestand, String soort, Uitkomst nu, Uitkomst straks) {
        List<String> verschillen = new ArrayList<>();
        noem(verschillen, "wordt geweigerd", codes(straks), codes(nu));
        noem(verschillen, "wordt niet meer geweigerd", codes(nu), codes(straks));
        noem(verschillen, "gaat niet meer door", gestript(straks), gestript(nu));
        noem(verschillen, "gaat wel door", gestript(nu), gestript(straks));
        return new Proefuitslag(bestand + ": " + soort + " in fase " + nu.fase(), List.copyOf(verschillen), false);
    }

    boolean isAnders() {
        return !verschillen.isEmpty();
    }

    /** Lines to show; none when nothing changes. */
    List<String> regels() {
        List<String> regels = new ArrayList<>();
        if (isAnders() || isOnleesbaar) {
            regels.add(kop);
        }
        verschillen.forEach(v -> regels.add("  " + v));
        return regels;
    }

    private static void noem(List<String> verschillen, String wat, List<String> wel, List<String> niet) {
        wel.stream().filter(w -> !niet.contains(w)).forEach(w -> verschillen.add(wat + ": " + w));
    }

    private static List<String> codes(Uitkomst uitkomst) {
        return uitkomst.weigeringen().stream().map(Weigering::code).toList();
    }

    private static List<String> gestript(Uitkomst uitkomst) {
        return uitkomst.gestript().stream().map(g -> g.pad() + " (" + g.reden() + ")").collect(Collectors.toList());
    }
}
