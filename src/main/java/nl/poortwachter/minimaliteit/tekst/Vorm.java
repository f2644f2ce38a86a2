package nl.poortwachter.minimaliteit.tekst;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** Words as they are compared: small letters without accents, and the stem by Lucene's Dutch. */
final class Vorm {
    private Vorm() {
    }

    /** Small letters, without accents, apostrophes and dots: "Cliënt's" becomes "clients". */
    static String van(String woord) {
        String klein = Normalizer.normalize(woord, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder uit = new StringBuilder(klein.length());
        char[] plaats = new char[4];
        for (int i = 0; i < klein.length(); i++) {
            int lengte = ASCIIFoldingFilter.foldToASCII(new char[] {klein.charAt(i)}, 0, plaats, 0, 1);
            for (int j = 0; j < lengte; j++) {
                char teken = Character.toLowerCase(plaats[j]);
                if (Character.isLetterOrDigit(teken)) {
                    uit.append(teken);
                }
            }
        }
        return uit.toString();
    }

    /** The words of a phrase, each as it is compared. */
    static List<String> woorden(String zinsdeel) {
        List<String> woorden = new ArrayList<>();
        for (String woord : zinsdeel.split("[\\s/&+-]+")) {
            String vorm = van(woord);
            if (!vorm.isEmpty()) {
                woorden.add(vorm);
            }
        }
        return woorden;
    }

    /** Stem of a word that has that form already. */
    static String stam(String vorm) {
        DutchStemmer stemmer = new DutchStemmer();
        stemmer.setCurrent(vorm);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
