package nl.poortwachter.minimaliteit.tekst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a clean text into words, sentences and clauses. */
final class Ontleder {
    private static final String LETTERVERVANGERS = "'’`@$|!€*";
    /** i.v.m., t.b.v., d.w.z.: short groups of letters with dots between. */
    private static final Pattern AFKORTING = Pattern.compile("\\p{L}{1,3}(?:\\.\\p{L}{1,3}){1,5}+(?![\\p{L}\\p{N}])\\.?");

    private final Set<String> afkortingen = new HashSet<>();
    private final Set<String> voegwoorden = new HashSet<>();
    private final Set<String> client = new HashSet<>();

    Ontleder(Woordenschat woordenschat) {
        woordenschat.ingangen(Rol.AFKORTING).map(Vorm::van).forEach(afkortingen::add);
        woordenschat.ingangen(Rol.VOEGWOORD).map(Vorm::van).forEach(voegwoorden::add);
        woordenschat.ingangen(Rol.REDEN).filter(i -> i.indexOf(' ') < 0).map(Vorm::van).forEach(voegwoorden::add);
        woordenschat.ingangen(Rol.CLIENT).map(Vorm::van).forEach(client::add);
    }

    Ontleding ontleed(String tekst) {
        Loop loop = new Loop(tekst);
        Matcher afkorting = AFKORTING.matcher(tekst);
        int plaats = 0;
        while (plaats < tekst.length()) {
            if (!Character.isLetterOrDigit(tekst.charAt(plaats))) {
                plaats++;
                continue;
            }
            int einde = eindeVanWoord(tekst, plaats);
            if (einde < tekst.length() && tekst.charAt(einde) == '.' && afkorting.region(plaats, tekst.length()).lookingAt()
                    && afkortingen.contains(Vorm.van(afkorting.group()))) {
                einde = afkorting.end();
            }
            loop.neem(plaats, einde);
            plaats = einde;
        }
        return new Ontleding(tekst, loop.woorden);
    }

    /** Letters and digits; characters that replace letters belong to them as long as a letter or digit follows. */
    private static int eindeVanWoord(String tekst, int begin) {
        int einde = begin + 1;
        while (einde < tekst.length() && (Character.isLetterOrDigit(tekst.charAt(einde)) || LETTERVERVANGERS.indexOf(tekst.charAt(einde)) >= 0)) {
            einde++;
        }
        while (!Character.isLetterOrDigit(tekst.charAt(einde - 1))) {
            einde--;
        }
        return einde;
    }

    /** Keeps track of the sentence and the clause of the next word. */
    private final class Loop {
        private final String tekst;
        private final List<Woord> woorden = new ArrayList<>();
        private int plaats;
        private int zin;
        private int deelzin;
        private boolean zinsbegin = true;

        Loop(String tekst) {
            this.tekst = tekst;
        }

        void neem(int begin, int einde) {
            grenzen(begin);
            String ruw = tekst.substring(begin, einde);
            String vorm = zonderTekens(ruw);
            if (!vorm.isEmpty()) {
                if (voegwoorden.contains(vorm) || (client.contains(vorm) && naVerbinding(begin))) {
                    deelzin++;
                }
                woorden.add(new Woord(begin, einde, ruw, vorm, zin, deelzin, zinsbegin));
                zinsbegin = false;
            }
            plaats = einde;
        }

        private void grenzen(int tot) {
            for (int i = plaats; i < tot; i++) {
                char teken = tekst.charAt(i);
                if (isZinsgrens(teken, i)) {
                    zin++;
                    deelzin++;
                    zinsbegin = true;
                } else if (":()[]–—•".indexOf(teken) >= 0 || (teken == '-' && heeftRuimte(i))) {
                    deelzin++;
                    zinsbegin |= ":([\"“•-–".indexOf(teken) >= 0;
                }
            }
        }

        /** ", hij ..." and "en hij ..." say something new about the client. */
        private boolean naVerbinding(int begin) {
            int i = begin - 1;
            while (i >= plaats && tekst.charAt(i) != ',') {
                i--;
            }
            return i >= plaats || (!woorden.isEmpty() && woorden.get(woorden.size() - 1).vorm().equals("en"));
        }

        private boolean isZinsgrens(char teken, int i) {
            if (teken == '!' || teken == '?' || teken == ';') {
                return true;
            }
            if (teken == '\n') {
                return nieuweRegel(i);
            }
            return teken == '.' && (i + 1 >= tekst.length() || !Character.isLetterOrDigit(tekst.charAt(i + 1)))
                    && (woorden.isEmpty() || !afkortingen.contains(woorden.get(woorden.size() - 1).vorm()));
        }

        /** A new line begins a sentence when it begins with a capital, a digit or a hyphen, or is empty. */
        private boolean nieuweRegel(int i) {
            int volgende = i + 1;
            while (volgende < tekst.length() && tekst.charAt(volgende) == ' ') {
                volgende++;
            }
            return volgende >= tekst.length() || !Character.isLowerCase(tekst.charAt(volgende));
        }

        private boolean heeftRuimte(int i) {
            return i == 0 || i + 1 >= tekst.length() || Character.isWhitespace(tekst.charAt(i - 1))
                    || Character.isWhitespace(tekst.charAt(i + 1));
        }
    }

    private static String zonderTekens(String ruw) {
        StringBuilder vorm = new StringBuilder(ruw.length());
        for (int i = 0; i < ruw.length(); i++) {
            char teken = ruw.charAt(i);
            if (Character.isLetterOrDigit(teken) || "@$|!€*".indexOf(teken) >= 0) {
                vorm.append(teken);
            }
        }
        return vorm.toString().toLowerCase(Locale.ROOT);
    }
}
