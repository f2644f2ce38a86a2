package nl.poortwachter.beheer.scherm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The languages of the console. */
public enum Taal {
    /** Dutch, the first language. */
    NL,
    /** English. */
    EN;

    private final Map<String, String> teksten = new HashMap<>();

    Taal() {
        ResourceBundle bundel = ResourceBundle.getBundle("console." + code(), Locale.ROOT);
        bundel.keySet().forEach(sleutel -> teksten.put(sleutel, bundel.getString(sleutel)));
    }

    /** Code for the attribute lang. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every text by its key. */
    public Map<String, String> teksten() {
        return Map.copyOf(teksten);
    }

    /** The text with this key. */
    public String tekst(String sleutel) {
        return teksten.getOrDefault(sleutel, sleutel);
    }

    /** The other language. */
    public Taal andere() {
        return this == NL ? EN : NL;
    }

    /** The language with this code; Dutch when it is none of ours. */
    public static Taal van(String code) {
        return code != null && code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : NL;
    }
}
