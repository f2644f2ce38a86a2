package nl.poortwachter.partij;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of an organisation number (DK-3): prefix, number and suffix, 20 digits in all. */
final class Oin {
    private static final Pattern VAN_KVK = Pattern.compile("00000003([0-9]{8})0000");

    private Oin() { }

    /** The number in the trade register, when this OIN was made of one. */
    static Optional<String> kvk(String oin) {
        Matcher passend = VAN_KVK.matcher(oin);
        return passend.matches() ? Optional.of(passend.group(1)) : Optional.empty();
    }
}
