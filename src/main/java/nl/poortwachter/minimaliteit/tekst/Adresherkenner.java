package nl.poortwachter.minimaliteit.tekst;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes, names of streets, and the parts of addresses in the message itself. Names of towns on their own are in the vocabulary. */
final class Adresherkenner implements Herkenner {
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}.,€-])([1-9]\\d{3})( ?)(\\p{L}{2})(?![\\p{L}\\p{N}])");
    private static final int KORTSTE_NAAM = 3;

    private final List<String> straatzeker;
    private final List<String> straateinden;
    private final Proceslexicon proces;

    Adresherkenner(Woordenschat woordenschat, Proceslexicon proces) {
        this.straateinden = woordenschat.ingangen(Rol.STRAATEIND).filter(einde -> !einde.startsWith("*")).map(Vorm::van).toList();
        this.straatzeker = woordenschat.ingangen(Rol.STRAATEIND).filter(einde -> einde.startsWith("*")).map(Vorm::van).toList();
        this.proces = proces;
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        Matcher postcode = POSTCODE.matcher(ontleding.tekst());
        while (postcode.find()) {
            if (isPostcode(postcode, ontleding)) {
                ontleding.meld(Kenmerk.ADRES);
            }
        }
        Set<String> postcodes = context.postcodes();
        for (int i = 0; i < ontleding.aantal(); i++) {
            boolean uitBericht = isAdresdeel(ontleding.vorm(i), context) && !ontleding.vorm(i - 1).equals("gemeente")
                    || postcodes.contains(ontleding.vorm(i)) || postcodes.contains(ontleding.vorm(i) + ontleding.vorm(i + 1));
            if (uitBericht || isStraat(ontleding, i)) {
                ontleding.meld(Kenmerk.ADRES);
            }
        }
    }

    private boolean isAdresdeel(String vorm, Tekstcontext context) {
        return context.adresdelen().contains(vorm) && vorm.length() >= KORTSTE_NAAM && proces.precies(vorm) == null;
    }

    /** Four digits and two letters; "2026 en" is none, "2026 EN" only when it is no word of a sentence in capitals. */
    private boolean isPostcode(Matcher gevonden, Ontleding ontleding) {
        String letters = gevonden.group(3);
        boolean woord = proces.precies(Vorm.van(letters)) != null;
        boolean hoofdletters = letters.chars().allMatch(Character::isUpperCase);
        return gevonden.group(2).isEmpty() || (hoofdletters ? !woord || !isJaartal(gevonden.group(1)) : !woord);
    }

    private static boolean isJaartal(String cijfers) {
        return cijfers.startsWith("20");
    }

    /** An unknown word that ends in -straat is always suspect, one in -weg only with a house number behind it. */
    private boolean isStraat(Ontleding ontleding, int nummer) {
        String vorm = ontleding.vorm(nummer);
        if (ontleding.rol(nummer) != Rol.ZORG) {
            return false;
        }
        return straatzeker.stream().anyMatch(vorm::endsWith)
                || (isHuisnummer(ontleding, nummer + 1) && straateinden.stream().anyMatch(vorm::endsWith));
    }

    private static boolean isHuisnummer(Ontleding ontleding, int nummer) {
        String vorm = ontleding.vorm(nummer);
        return !vorm.isEmpty() && Character.isDigit(vorm.charAt(0)) && vorm.length() <= 6;
    }
}
