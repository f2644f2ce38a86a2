package nl.poortwachter.minimaliteit.tekst;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings a text back to plain letters: HTML entities deciphered, accents and invisible characters gone, wide and ornate
 * letters made plain, letters of other scripts replaced by the letter they look like. The last is
 * suspect: who writes plainly does not need it.
 */
final class Schrijfwijze {
    private static final Pattern ENTITEIT = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});?");
    private static final Pattern OPMAAKCODE = Pattern.compile("<[/!?a-zA-Z]");
    private static final Pattern AFBREKING = Pattern.compile("(?<=[a-z])-[ \t]{0,9}\r?\n[ \t]{0,9}(?=[a-z])");
    /** Up to and including Latin Extended-B; what comes after it no language uses in plain text. */
    private static final char LAATSTE_GEWONE_LETTER = '\u024f';
    private static final int RONDEN_ENTITEITEN = 3;
    private static final String GEWONE_TEKENS = "€§°•·–—‒−‘’‚“”„«»×±≤≥→←✓¦¤";

    private final Map<Character, Character> gelijkenissen = new HashMap<>();

    Schrijfwijze(Woordenschat woordenschat) {
        woordenschat.ingangen(Rol.GELIJKENIS).forEach(ingang -> {
            String[] delen = ingang.split("\\s+");
            delen[0].chars().forEach(teken -> gelijkenissen.put((char) teken, delen[1].charAt(0)));
        });
    }

    /** The clean text, with what was noticed on the way. */
    record Schoon(String tekst, Set<Kenmerk> kenmerken) {
    }

    Schoon schoonmaken(String ruw) {
        Set<Kenmerk> kenmerken = EnumSet.noneOf(Kenmerk.class);
        String tekst = ontcijfer(ruw);
        if (OPMAAKCODE.matcher(tekst).find()) {
            kenmerken.add(Kenmerk.OPMAAK);
        }
        String ontleed = Normalizer.normalize(tekst, Normalizer.Form.NFKD);
        StringBuilder schoon = new StringBuilder(ontleed.length());
        char[] plaats = new char[4];
        char[] bron = new char[1];
        for (int i = 0; i < ontleed.length(); i++) {
            bron[0] = ontleed.charAt(i);
            if (bron[0] < 128) {
                schoon.append(bron[0] < ' ' && bron[0] != '\n' ? ' ' : bron[0]);
            } else if (!isOnzichtbaar(bron[0])) {
                vervang(bron, plaats, schoon, kenmerken);
            }
        }
        return new Schoon(AFBREKING.matcher(schoon).replaceAll(""), kenmerken);
    }

    private void vervang(char[] bron, char[] plaats, StringBuilder schoon, Set<Kenmerk> kenmerken) {
        char teken = bron[0];
        if (GEWONE_TEKENS.indexOf(teken) >= 0) {
            schoon.append(teken);
        } else if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
            schoon.append(teken == '\u2028' || teken == '\u2029' ? '\n' : ' ');
        } else if (gelijkenissen.containsKey(teken)) {
            schoon.append(gelijkenissen.get(teken).charValue());
            kenmerken.add(Kenmerk.VERHULD);
        } else {
            int lengte = ASCIIFoldingFilter.foldToASCII(bron, 0, plaats, 0, 1);
            schoon.append(plaats, 0, lengte);
            if (plaats[0] >= 128) {
                kenmerken.add(Kenmerk.ONBEKEND_WOORD);
            } else if (teken > LAATSTE_GEWONE_LETTER) {
                kenmerken.add(Kenmerk.VERHULD);
            }
        }
    }

    private static boolean isOnzichtbaar(char teken) {
        int soort = Character.getType(teken);
        return soort == Character.FORMAT || soort == Character.NON_SPACING_MARK || soort == Character.ENCLOSING_MARK
                || soort == Character.COMBINING_SPACING_MARK || teken == '\u115f' || teken == '\u3164';
    }

    /** Replaces HTML entities such as {@code &euml;}, also when they were encoded once more. Markup stays. */
    private static String ontcijfer(String ruw) {
        String tekst = ruw;
        for (int ronde = 0; ronde < RONDEN_ENTITEITEN && ENTITEIT.matcher(tekst).find(); ronde++) {
            StringBuilder uit = new StringBuilder(tekst.length());
            // Without '<' Lucene sees no markup to leave out; what stands in markup must be read as well.
            try (HTMLStripCharFilter lezer = new HTMLStripCharFilter(new StringReader(tekst.replace('<', '\u2039')))) {
                char[] blok = new char[4096];
                for (int n = lezer.read(blok); n >= 0; n = lezer.read(blok)) {
                    uit.append(blok, 0, n);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("lezen uit het geheugen", e);
            }
            tekst = uit.toString().replace('\u2039', '<');
        }
        return tekst;
    }
}
