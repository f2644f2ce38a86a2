package nl.poortwachter.ontvangst;

import java.util.regex.Pattern;

/** The Idempotency-Key of a request (HTTP-6): a quoted string. A bare token is accepted too, because many clients send a bare UUID. */
final class Idempotentiesleutel {
    private static final Pattern VORM = Pattern.compile("\"[\\x21\\x23-\\x7E]{1,100}\"|[A-Za-z0-9._~-]{1,100}");

    private Idempotentiesleutel() { }

    static boolean isGeldig(String kopregel) {
        return VORM.matcher(kopregel).matches();
    }

    /** The key itself, without quotes: quoted or not, it is the same key. */
    static String kern(String kopregel) {
        return kopregel.startsWith("\"") ? kopregel.substring(1, kopregel.length() - 1) : kopregel;
    }
}
