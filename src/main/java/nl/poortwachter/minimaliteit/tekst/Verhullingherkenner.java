package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of words that cannot be read plainly what they are: letters with spaces between, words cut in pieces, digits and characters as
 * letters, numbers that are spelt out. Such words do not pass anyhow, because they are unknown; here it is found
 * why they stand there. Works after the {@link Woordherkenner}.
 */
final class Verhullingherkenner implements Herkenner {
    private static final String VERVANGERS = "013456789@$!|€";
    private static final String VERVANGEN = "oieasgtbgasiie";
    /** "3x" is three times and no ex. */
    private static final Set<Rol> HOEVEELHEID = EnumSet.of(Rol.EENHEID, Rol.ANKER, Rol.DATUM, Rol.GETAL);
    private static final int LANGSTE_BROKJE = 3;
    private static final int MINSTE_LETTERS = 3;
    private static final int KORTSTE_SAMENVOEGING = 8;
    private static final int KORTSTE_BROKKENWOORD = 5;
    private static final int TELWOORDEN_OP_RIJ = 5;

    private final Gevarenlexicon gevaren;
    private final Set<String> telwoorden;

    Verhullingherkenner(Woordenschat woordenschat, Gevarenlexicon gevaren) {
        this.gevaren = gevaren;
        this.telwoorden = woordenschat.ingangen(Rol.TELWOORD).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        List<String> namen = context.namen().stream().filter(naam -> naam.length() >= MINSTE_LETTERS).toList();
        int telwoordenOpRij = 0;
        for (int i = 0; i < ontleding.aantal(); i++) {
            cijfersAlsLetters(ontleding, i);
            samenvoegingen(ontleding, i);
            if (isBrokje(ontleding, i) && !isBrokje(ontleding, i - 1)) {
                brokken(ontleding, i, namen);
            }
            String vorm = ontleding.vorm(i);
            telwoordenOpRij = telwoorden.contains(vorm) || (ontleding.woord(i).isGetal() && vorm.length() <= 2) ? telwoordenOpRij + 1 : 0;
            if (telwoordenOpRij >= TELWOORDEN_OP_RIJ) {
                ontleding.meld(Kenmerk.TELEFOON);
            }
        }
    }

    private void cijfersAlsLetters(Ontleding ontleding, int nummer) {
        Woord woord = ontleding.woord(nummer);
        if (woord.vorm().chars().allMatch(Character::isLetter) || woord.isGetal() || HOEVEELHEID.contains(ontleding.rol(nummer))) {
            return;
        }
        StringBuilder letters = new StringBuilder(woord.vorm());
        for (int i = 0; i < letters.length(); i++) {
            int plaats = VERVANGERS.indexOf(letters.charAt(i));
            if (plaats >= 0) {
                letters.setCharAt(i, VERVANGEN.charAt(plaats));
            }
        }
        // What looks like a product code is looked at as a whole word only.
        Kenmerk kenmerk = ontleding.rol(nummer) == Rol.ZORG ? gevaren.hoeDanOok(letters.toString())
                : gevaren.precies(letters.toString());
        if (kenmerk != null) {
            ontleding.meld(kenmerk);
            ontleding.meld(Kenmerk.VERHULD);
        }
    }

    /** Two or three words that are care content when joined: "zelf doding", "depr essie". */
    private void samenvoegingen(Ontleding ontleding, int nummer) {
        StringBuilder samen = new StringBuilder(ontleding.vorm(nummer));
        for (int i = nummer + 1; i < Math.min(ontleding.aantal(), nummer + 3); i++) {
            samen.append(ontleding.vorm(i));
            if (samen.length() > 3 * KORTSTE_SAMENVOEGING) {
                return;
            }
            String vorm = samen.toString();
            Kenmerk kenmerk = vorm.length() < KORTSTE_SAMENVOEGING ? null : gevaren.precies(vorm);
            if (kenmerk != null) {
                ontleding.meld(kenmerk);
            }
        }
    }

    private boolean isBrokje(Ontleding ontleding, int nummer) {
        String vorm = ontleding.vorm(nummer);
        return !vorm.isEmpty() && vorm.length() <= LANGSTE_BROKJE && !ontleding.woord(nummer).isGetal();
    }

    /** A row of short pieces with unknown ones among them, read as one. */
    private void brokken(Ontleding ontleding, int begin, List<String> namen) {
        StringBuilder samen = new StringBuilder();
        int onbekend = 0;
        for (int i = begin; isBrokje(ontleding, i) && samen.length() < 10 * KORTSTE_SAMENVOEGING; i++) {
            samen.append(ontleding.vorm(i));
            onbekend += ontleding.rol(i) == Rol.ZORG ? 1 : 0;
        }
        if (onbekend < MINSTE_LETTERS - 1) {
            return;
        }
        String vorm = samen.toString();
        Kenmerk kenmerk = vorm.length() < KORTSTE_BROKKENWOORD ? gevaren.precies(vorm) : gevaren.hoeDanOok(vorm);
        if (namen.stream().anyMatch(vorm::contains)) {
            kenmerk = Kenmerk.NAAM;
        }
        ontleding.meld(Kenmerk.VERHULD);
        if (kenmerk != null) {
            ontleding.meld(kenmerk);
        }
    }
}
