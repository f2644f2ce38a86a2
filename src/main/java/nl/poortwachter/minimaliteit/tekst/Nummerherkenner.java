package nl.poortwachter.minimaliteit.tekst;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that belong to a person: BSN (11-proof, or in the message), telephone number, IBAN, number plate, client number.
 * Groups of digits with spaces, dots or hyphens between them are looked at together. A long number may pass only when the text
 * says of what it is, such as an allocation.
 */
final class Nummerherkenner implements Herkenner {
    private static final Pattern IBAN = Pattern.compile("\\b[a-z]{2}\\d{2} ?[a-z]{4} ?\\d{4} ?\\d{4} ?\\d{2}\\b");
    private static final Pattern KENTEKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?=[\\p{L}\\p{N}-]{8}(?![\\p{L}\\p{N}-]))(?=[\\d-]*\\p{L})(?=[\\p{L}-]*\\d)(?:\\p{L}{1,3}|\\d{1,3})-(?:\\p{L}{1,3}|\\d{1,3})-(?:\\p{L}{1,3}|\\d{1,3})");
    private static final Pattern TELEFOON = Pattern.compile("0[1-9]\\d{8}|0031[1-9]\\d{8}|0?31[1-9]\\d{8}|6[1-9]\\d{7}|0[89]00\\d{4,7}");
    private static final Pattern TUSSENTEKENS = Pattern.compile("[ .()/_-]{0,4}");
    private static final Pattern PLUSNUMMER = Pattern.compile("\\+ ?\\d[\\d ()-]{6}");
    private static final Pattern KENMERK_VAN_STUK = Pattern.compile("(?=[^ ]*\\d)[\\p{L}]{0,4}\\d[\\p{L}\\d]{0,19}");
    private static final int MEESTE_CIJFERS = 13;
    private static final Set<String> AGB = Set.of("agb", "agbcode");
    private static final int CIJFERS_AGB = 8;
    private static final int LANG_NUMMER = 6;
    private static final int LANGSTE_HOEVEELHEID = 4;
    private static final int WOORDEN_TOT_LABEL = 4;

    private final Set<String> labels;
    private final Set<String> persoonslabels;
    private final Set<String> eenheden;

    Nummerherkenner(Woordenschat woordenschat) {
        labels = woordenschat.ingangen(Rol.NUMMERLABEL).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
        eenheden = woordenschat.ingangen(Rol.EENHEID).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
        persoonslabels = woordenschat.ingangen(Rol.PERSOONSLABEL).map(Vorm::van).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void herken(Ontleding ontleding, Tekstcontext context) {
        if (IBAN.matcher(ontleding.klein()).find() || KENTEKEN.matcher(ontleding.tekst()).find()) {
            ontleding.meld(Kenmerk.PERSOONSNUMMER);
        }
        if (PLUSNUMMER.matcher(ontleding.tekst()).find()) {
            ontleding.meld(Kenmerk.TELEFOON);
        }
        for (int i = 0; i < ontleding.aantal(); i++) {
            if (ontleding.woord(i).heeftCijfer() && (ontleding.rol(i) == null)) {
                bekijk(ontleding, i, context.nummers());
            }
        }
    }

    private void bekijk(Ontleding ontleding, int nummer, Set<String> eigen) {
        boolean gelabeld = heeftLabel(ontleding, nummer, labels);
        if (heeftLabel(ontleding, nummer, persoonslabels)) {
            ontleding.meld(Kenmerk.PERSOONSNUMMER);
        }
        boolean agb = heeftLabel(ontleding, nummer, AGB);
        StringBuilder cijfers = new StringBuilder();
        for (int i = nummer; i < ontleding.aantal() && ontleding.rol(i) == null && sluitAan(ontleding, nummer, i); i++) {
            cijfers.append(alsCijfers(ontleding.vorm(i)));
            if (cijfers.length() > MEESTE_CIJFERS) {
                break;
            }
            toets(ontleding, cijfers.toString(), agb, eigen);
        }
        if (cijfers.length() >= LANG_NUMMER && !gelabeld) {
            ontleding.meld(Kenmerk.LOS_NUMMER);
        }
        if (gelabeld && KENMERK_VAN_STUK.matcher(ontleding.vorm(nummer)).matches()) {
            ontleding.geefRol(nummer, Rol.CODE);
        }
    }

    private static void toets(Ontleding ontleding, String cijfers, boolean agb, Set<String> eigen) {
        if (TELEFOON.matcher(cijfers).matches()) {
            ontleding.meld(Kenmerk.TELEFOON);
        }
        if (cijfers.length() >= LANG_NUMMER && eigen.contains(cijfers)) {
            ontleding.meld(cijfers.length() == 9 ? Kenmerk.BSN : Kenmerk.TELEFOON);
        }
        if (voldoetAanElfproef(cijfers) && !(agb && cijfers.length() == CIJFERS_AGB)) {
            ontleding.meld(Kenmerk.BSN);
        }
    }

    /** True when the group of digits {@code tot} belongs to the same number as {@code van}; "54001 20 uur" is a code and an amount. */
    private boolean sluitAan(Ontleding ontleding, int van, int tot) {
        String cijfers = alsCijfers(ontleding.vorm(tot));
        boolean hoeveelheid = cijfers.length() <= LANGSTE_HOEVEELHEID && eenheden.contains(ontleding.vorm(tot + 1));
        if (cijfers.isEmpty() || hoeveelheid) {
            return false;
        }
        return tot == van || TUSSENTEKENS.matcher(
                ontleding.tekst().substring(ontleding.woord(tot - 1).einde(), ontleding.woord(tot).begin())).matches();
    }

    /** The digits of a word, in which o and l may stand for 0 and 1; empty when they are no digits. */
    private static String alsCijfers(String vorm) {
        if (vorm.chars().noneMatch(Character::isDigit)) {
            return "";
        }
        String cijfers = vorm.replace('o', '0').replace('l', '1').replace('i', '1');
        return cijfers.chars().allMatch(Character::isDigit) ? cijfers : "";
    }

    private static boolean heeftLabel(Ontleding ontleding, int nummer, Set<String> labels) {
        for (int i = nummer - 1; i >= Math.max(0, nummer - WOORDEN_TOT_LABEL); i--) {
            if (ontleding.woord(i).zin() != ontleding.woord(nummer).zin()) {
                return false;
            }
            if (labels.contains(ontleding.vorm(i)) || labels.contains(ontleding.vorm(i - 1) + ontleding.vorm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The 11-proof for 8 or 9 digits: 11 divides 9a+8b+...+2h-i. */
    static boolean voldoetAanElfproef(String cijfers) {
        if (cijfers.length() != 8 && cijfers.length() != 9) {
            return false;
        }
        int som = 0;
        for (int i = 0; i < cijfers.length(); i++) {
            int gewicht = cijfers.length() - i;
            som += (gewicht == 1 ? -1 : gewicht) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0 && !cijfers.matches("0+");
    }
}
