package nl.poortwachter.bericht.bouw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element under construction. */
final class Onderdeel {
    private static final Pattern STAP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private final Schemavorm vorm;
    private final List<Onderdeel> kinderen = new ArrayList<>();
    private String tekst;

    Onderdeel(Schemavorm vorm) {
        this.vorm = vorm;
    }

    Schemavorm vorm() {
        return vorm;
    }

    /** The element along this path; made, with all above it, when it is not there yet. {@code [n]} chooses among namesakes, from 1. */
    Onderdeel haal(String pad) {
        Onderdeel hier = this;
        for (String stap : pad.split("/")) {
            Onderdeel gevonden = hier.vindStap(stap);
            hier = gevonden != null ? gevonden : hier.voegToe(ontleed(stap).group(1));
        }
        return hier;
    }

    /** The element along this path, or null. */
    Onderdeel vind(String pad) {
        Onderdeel hier = this;
        for (String stap : pad.split("/")) {
            if (hier != null) {
                hier = hier.vindStap(stap);
            }
        }
        return hier;
    }

    /** Adds one more element with this name. */
    Onderdeel voegToe(String naam) {
        Onderdeel kind = new Onderdeel(vorm.kind(naam));
        kinderen.add(kind);
        return kind;
    }

    void zet(String waarde) {
        tekst = waarde;
    }

    String tekst() {
        return tekst;
    }

    void verwijder(String pad) {
        int einde = pad.lastIndexOf('/');
        Onderdeel ouder = einde < 0 ? this : vind(pad.substring(0, einde));
        if (ouder != null) {
            ouder.kinderen.remove(ouder.vindStap(pad.substring(einde + 1)));
        }
    }

    void wisKinderen() {
        kinderen.clear();
    }

    /** Takes over value and children of another element, as far as the schema of this one has them. */
    void neemOver(Onderdeel bron) {
        tekst = bron.tekst;
        bron.kinderen.forEach(k -> voegToe(k.vorm.naam()).neemOver(k));
    }

    List<Onderdeel> kinderen() {
        return kinderen.stream().sorted(Comparator.comparingInt(k -> vorm.kinderen().indexOf(k.vorm))).toList();
    }

    private Onderdeel vindStap(String stap) {
        Matcher m = ontleed(stap);
        vorm.kind(m.group(1));
        int nummer = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return kinderen.stream().filter(k -> k.vorm.naam().equals(m.group(1))).skip(nummer - 1L).findFirst().orElse(null);
    }

    private static Matcher ontleed(String stap) {
        Matcher m = STAP.matcher(stap);
        if (!m.matches()) {
            throw new IllegalArgumentException("Geen stap van een pad: " + stap);
        }
        return m;
    }
}
