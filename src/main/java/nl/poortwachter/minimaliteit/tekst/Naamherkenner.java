package nl.poortwachter.minimaliteit.tekst;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in the message (also inflected or misspelt), initials, and plain words that are used as a name. */
final class Naamherkenner implements Herkenner {
    private static final Pattern VOORLETTERS = Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,5} ?(?:\\p{Ll}{2,4} ){0,3}\\p{Lu}\\p{Ll}");
    private static final Set<String> ZEGT_IETS_VAN_IEMAND =
            Set.of("heeft", "is", "wil", "kan", "krijgt", "gaat", "moet", "zit", "had", "was", "wordt", "zou", "start", "stopt");
    private static final int KORTSTE_NAAM = 2;
    private static final int KORTSTE_SCHRIJFFOUT = 5;

    private final Proceslexicon proces;
    private final Set<String> naamwoorden;

    Naamherkenner(Woordenschat woordenschat, Proceslexicon proces) {
        this.proces = proces;
        this.naamwoorden = woordenschat.ingangen(Rol.NAAMWOORD).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        if (VOORLETTERS.matcher(ontleding.tekst()).find()) {
            ontleding.meld(Kenmerk.NAAM);
        }
        List<String> namen = context.namen().stream().filter(vorm -> vorm.length() >= KORTSTE_NAAM).toList();
        for (int i = 0; i < ontleding.aantal(); i++) {
            Woord woord = ontleding.woord(i);
            if (isNaamUitBericht(woord, namen) || isNaamwoord(ontleding, i)) {
                ontleding.meld(Kenmerk.NAAM);
            }
        }
    }

    /** A name that is a process word as well counts with a capital only, or no message about Mr Uur could pass. */
    private boolean isNaamUitBericht(Woord woord, List<String> namen) {
        boolean proceswoord = proces.precies(woord.vorm()) != null;
        for (String naam : namen) {
            if (woord.vorm().equals(naam)) {
                return !proceswoord || woord.hoofdletter();
            }
            boolean lijkt = naam.length() >= KORTSTE_SCHRIJFFOUT
                    && (Schrijffouten.opEenLetter(woord.vorm(), naam) || woord.vorm().contains(naam));
            if (lijkt && !proceswoord) {
                return true;
            }
        }
        return false;
    }

    private boolean isNaamwoord(Ontleding ontleding, int nummer) {
        Woord woord = ontleding.woord(nummer);
        if (!woord.hoofdletter() || !naamwoorden.contains(woord.vorm()) || ontleding.rol(nummer) == Rol.DATUM) {
            return false;
        }
        return !woord.zinsbegin() || ZEGT_IETS_VAN_IEMAND.contains(ontleding.vorm(nummer + 1)) || isLaatsteVanZin(ontleding, nummer);
    }

    /** "Contactpersoon: Jan". */
    private static boolean isLaatsteVanZin(Ontleding ontleding, int nummer) {
        int zin = ontleding.woord(nummer).zin();
        return nummer > 0 && ontleding.woord(nummer - 1).zin() == zin
                && (nummer + 1 == ontleding.aantal() || ontleding.woord(nummer + 1).zin() != zin);
    }
}
