package nl.poortwachter.opslag;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a migration may not do while nodes of the version before still work on the same tables (docs/handboek/upgraden.md). */
final class Migratieregel {
    /** Views and functions are replaced as a whole and may be dropped; tables, columns and their types may not change under those who use them. */
    private static final List<Pattern> BREEKT = Stream.of("\\bdrop table\\b", "\\bdrop column\\b", "\\brename\\b", "\\bset not null\\b", "\\balter column \\w+ (set data )?type\\b",
            "\\btruncate\\b", "\\bset schema\\b",
            // A column that must be filled, by those who do not know it
            "\\badd( column)? (if not exists )?(?!constraint|check|unique|primary|foreign)\\w+ (?:(?!,|;|\\bdefault\\b|\\bgenerated\\b).)*\\bnot null\\b(?:(?!,|;|\\bdefault\\b|\\bgenerated\\b).)*(,|;|$)")
            .map(Pattern::compile).toList();

    private Migratieregel() { }

    /** The parts of this script that break the version before. Comments, bodies of functions and what is between brackets do not count. */
    static List<String> breuken(String script) {
        String kaal = kaal(script);
        return BREEKT.stream().flatMap(regel -> regel.matcher(kaal).results().map(gevonden -> gevonden.group().strip())).toList();
    }

    private static String kaal(String script) {
        String rest = script.replaceAll("--[^\n]*", " ").replaceAll("(?s)\\$\\$.*?\\$\\$", " ").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String vorige = "";
        while (!vorige.equals(rest)) {
            vorige = rest;
            rest = rest.replaceAll("\\([^()]*\\)", "");
        }
        return rest;
    }
}
