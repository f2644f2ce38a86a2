package nl.poortwachter.minimaliteit.tekst;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds words that are equal but for one letter: one too many, too few, another one, or two neighbours swapped. Works by
 * omissions: two words that are one letter apart share an omission. Kept as a sorted row of
 * (hash of the omission, word); the answer is always checked, so hashes that collide do no harm.
 */
final class Schrijffouten {
    private static final int LANGST = 40;
    private static final Set<String> KLANKEN = Set.of("sz", "dt", "ck", "fv");
    private static final int VERWISSELD = 5;
    private static final int VERDUBBELD = 6;
    private static final int KLANK = 7;
    private static final int LETTER_MEER = 7;
    private static final int LETTER_MINDER = 8;

    private final List<String> woorden;
    private final long[] weglatingen;

    Schrijffouten(Collection<String> woorden, int kortste) {
        this.woorden = woorden.stream().filter(w -> w.length() >= kortste && w.length() <= LANGST).sorted().distinct().toList();
        long[] rij = new long[this.woorden.stream().mapToInt(w -> w.length() + 1).sum()];
        int plaats = 0;
        for (int nummer = 0; nummer < this.woorden.size(); nummer++) {
            String woord = this.woorden.get(nummer);
            for (int weg = 0; weg <= woord.length(); weg++) {
                rij[plaats++] = sleutel(hash(woord, weg), nummer);
            }
        }
        Arrays.sort(rij);
        this.weglatingen = rij;
    }

    /** The first word that is at most one letter away, or {@code null}. */
    String dichtbij(String vorm) {
        return dichtbij(vorm, Schrijffouten::opEenLetter);
    }

    /** The first word that this is almost certainly a slip of, or {@code null}. */
    String verschreven(String vorm) {
        return dichtbij(vorm, Schrijffouten::isVerschreven);
    }

    private String dichtbij(String vorm, BiPredicate<String, String> toets) {
        if (vorm.length() > LANGST) {
            return null;
        }
        for (int weg = vorm.length(); weg >= 0; weg--) {
            int hash = hash(vorm, weg);
            int plaats = Arrays.binarySearch(weglatingen, sleutel(hash, 0));
            for (int i = plaats < 0 ? -plaats - 1 : plaats; i < weglatingen.length && (int) (weglatingen[i] >> 32) == hash; i++) {
                String woord = woorden.get((int) weglatingen[i]);
                if (toets.test(vorm, woord)) {
                    return woord;
                }
            }
        }
        return null;
    }

    /** True when two words differ by at most one misspelling. */
    static boolean opEenLetter(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int begin = 0;
        int kortste = Math.min(a.length(), b.length());
        while (begin < kortste && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        if (a.length() == b.length()) {
            return a.regionMatches(begin + 1, b, begin + 1, a.length() - begin - 1) || verwisseld(a, b, begin);
        }
        return a.length() > b.length() ? a.regionMatches(begin + 1, b, begin, b.length() - begin)
                : b.regionMatches(begin + 1, a, begin, a.length() - begin);
    }

    /** The shorter a word, the sooner one letter makes it another: "verhangen" is no slip of "vervangen". */
    static boolean isVerschreven(String vorm, String woord) {
        return opEenLetter(vorm, woord) && woord.length() >= kortste(vorm, woord);
    }

    /** How long a word must be at the least for this form, one letter away, to be a slip of it. */
    private static int kortste(String vorm, String woord) {
        int begin = 0;
        while (begin < Math.min(vorm.length(), woord.length()) && vorm.charAt(begin) == woord.charAt(begin)) {
            begin++;
        }
        if (vorm.length() == woord.length()) {
            boolean omgewisseld = begin == vorm.length() || verwisseld(vorm, woord, begin);
            return omgewisseld ? VERWISSELD : klinktGelijk(vorm.charAt(begin), woord.charAt(begin)) ? KLANK : Integer.MAX_VALUE;
        }
        String langste = vorm.length() > woord.length() ? vorm : woord;
        if (begin > 0 && langste.charAt(begin) == langste.charAt(begin - 1)) {
            return VERDUBBELD;
        }
        boolean klinkerWeg = langste.equals(woord) && "aeiou".indexOf(langste.charAt(begin)) >= 0;
        return klinkerWeg || langste.equals(vorm) ? LETTER_MEER : LETTER_MINDER;
    }

    /** Letters that can be the same sound in a word: toewijsing, produkt, ingedient. */
    private static boolean klinktGelijk(char een, char ander) {
        return KLANKEN.contains("" + een + ander) || KLANKEN.contains("" + ander + een);
    }

    private static boolean verwisseld(String a, String b, int plaats) {
        return plaats + 1 < a.length() && a.charAt(plaats) == b.charAt(plaats + 1) && a.charAt(plaats + 1) == b.charAt(plaats)
                && a.regionMatches(plaats + 2, b, plaats + 2, a.length() - plaats - 2);
    }

    private static int hash(String woord, int zonder) {
        int hash = 17;
        for (int i = 0; i < woord.length(); i++) {
            if (i != zonder) {
                hash = hash * 31 + woord.charAt(i);
            }
        }
        return hash;
    }

    private static long sleutel(int hash, int nummer) {
        return ((long) hash << 32) | nummer;
    }
}
