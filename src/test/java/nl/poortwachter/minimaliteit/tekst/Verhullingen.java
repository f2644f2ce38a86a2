package nl.poortwachter.minimaliteit.tekst;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways to write a word so that a human can still read it. Chance comes from the caller. */
enum Verhullingen {
    LETTER_ANDERS {
        @Override
        String pasToe(String woord, Random toeval) {
            int plaats = toeval.nextInt(woord.length());
            return woord.substring(0, plaats) + letter(toeval) + woord.substring(plaats + 1);
        }
    },
    LETTER_TE_VEEL {
        @Override
        String pasToe(String woord, Random toeval) {
            int plaats = toeval.nextInt(woord.length() + 1);
            return woord.substring(0, plaats) + letter(toeval) + woord.substring(plaats);
        }
    },
    LETTER_TE_WEINIG {
        @Override
        String pasToe(String woord, Random toeval) {
            int plaats = toeval.nextInt(woord.length());
            return woord.substring(0, plaats) + woord.substring(plaats + 1);
        }
    },
    LETTERS_VERWISSELD {
        @Override
        String pasToe(String woord, Random toeval) {
            int plaats = toeval.nextInt(woord.length() - 1);
            return woord.substring(0, plaats) + woord.charAt(plaats + 1) + woord.charAt(plaats) + woord.substring(plaats + 2);
        }
    },
    GESPATIEERD {
        @Override
        String pasToe(String woord, Random toeval) {
            return tussen(woord, " ");
        }
    },
    MET_PUNTEN {
        @Override
        String pasToe(String woord, Random toeval) {
            return tussen(woord, List.of(".", "-", "_", " . ", "*", "/").get(toeval.nextInt(6)));
        }
    },
    GELIJKENIS {
        @Override
        String pasToe(String woord, Random toeval) {
            return vervang(woord, CYRILLISCH);
        }
    },
    CIJFERS {
        @Override
        String pasToe(String woord, Random toeval) {
            return vervang(woord, CIJFERLETTERS);
        }
    },
    BREED {
        @Override
        String pasToe(String woord, Random toeval) {
            return woord.chars().mapToObj(c -> String.valueOf((char) (c >= 'a' && c <= 'z' ? c - 'a' + 0xFF41 : c)))
                    .collect(Collectors.joining());
        }
    },
    ONZICHTBAAR {
        @Override
        String pasToe(String woord, Random toeval) {
            return tussen(woord, List.of("\u200b", "\u00ad", "\u2060", "\u0301").get(toeval.nextInt(4)));
        }
    },
    HTML {
        @Override
        String pasToe(String woord, Random toeval) {
            return woord.chars().mapToObj(c -> toeval.nextBoolean() ? "&#" + c + ";" : "&#x" + Integer.toHexString(c) + ";")
                    .collect(Collectors.joining());
        }
    },
    HOOFDLETTERS {
        @Override
        String pasToe(String woord, Random toeval) {
            return woord.toUpperCase();
        }
    },
    AFGEBROKEN {
        @Override
        String pasToe(String woord, Random toeval) {
            int plaats = 1 + toeval.nextInt(woord.length() - 1);
            return woord.substring(0, plaats) + "-\n" + woord.substring(plaats);
        }
    },
    SAMENSTELLING {
        @Override
        String pasToe(String woord, Random toeval) {
            return woord + List.of("problematiek", "klachten", "gerelateerde", "gedrag").get(toeval.nextInt(4));
        }
    };

    private static final Map<Character, Character> CYRILLISCH =
            Map.of('a', 'а', 'e', 'е', 'o', 'о', 'c', 'с', 'p', 'р', 'i', 'і', 's', 'ѕ', 'x', 'х');
    private static final Map<Character, Character> CIJFERLETTERS =
            Map.of('a', '4', 'e', '3', 'o', '0', 'i', '1', 's', '5', 't', '7');

    abstract String pasToe(String woord, Random toeval);

    private static char letter(Random toeval) {
        return (char) ('a' + toeval.nextInt(26));
    }

    private static String tussen(String woord, String teken) {
        return String.join(teken, woord.split(""));
    }

    private static String vervang(String woord, Map<Character, Character> letters) {
        return woord.chars().mapToObj(c -> String.valueOf(letters.getOrDefault((char) c, (char) c))).collect(Collectors.joining());
    }
}
