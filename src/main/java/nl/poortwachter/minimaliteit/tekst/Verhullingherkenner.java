package nl.poortwachter.minimaliteit.tekst;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Zegt van woorden die niet gewoon te lezen zijn wat het zijn: gespatieerde letters, losgeknipte woorden, cijfers en
 * tekens als letters, uitgeschreven nummers. Zulke woorden gaan al niet door omdat ze onbekend zijn; hier wordt gevonden
 * waarom ze er staan. Werkt na de {@link Woordherkenner}.
 */
final class Verhullingherkenner implements Herkenner {
    private static final String VERVANGERS = "013456789@$!|€";
    private static final String VERVANGEN = "oieasgtbgasiie";
    /** "3x" is drie keer en geen ex. */
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
        List<String> namen = context.namen().stream().flatMap(naam -> Vorm.woorden(naam).stream())
                .filter(naam -> naam.length() >= MINSTE_LETTERS).toList();
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
        // Wat er als productcode uitziet wordt alleen op een heel woord bekeken.
        Kenmerk kenmerk = ontleding.rol(nummer) == Rol.ZORG ? gevaren.hoeDanOok(letters.toString())
                : gevaren.precies(letters.toString());
        if (kenmerk != null) {
            ontleding.meld(kenmerk);
            ontleding.meld(Kenmerk.VERHULD);
        }
    }

    /** Twee of drie woorden die aaneen zorginhoud zijn: "zelf doding", "depr essie". */
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

    /** Een rij korte stukjes met onbekende ertussen, aaneen gelezen. */
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
