package nl.poortwachter.bericht.bouw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random choices that are the same for the same seed. */
final class Toeval {
    private static final List<String> WOORDEN = List.of("Jansen", "O'Neill", "aan den Rijn", "Zoë", "Ünal", "Straße", "Ægir", "李", "de Vries", "Bakker & Zn",
            "<geen>", "😀", "x", "\"Noord\"");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPabcdefgÀÉÏö";
    private final Random random;

    Toeval(long zaad) {
        random = new Random(zaad);
    }

    /** True in this share of the cases. */
    boolean kans(double deel) {
        return random.nextDouble() < deel;
    }

    int getal(int vanaf, int totEnMet) {
        return vanaf + random.nextInt(totEnMet - vanaf + 1);
    }

    @SafeVarargs
    final <T> T een(T... mogelijkheden) {
        return mogelijkheden[random.nextInt(mogelijkheden.length)];
    }

    /** That many of them, in random order. */
    <T> List<T> greep(List<T> uit, int aantal) {
        List<T> kaarten = new ArrayList<>(uit);
        Collections.shuffle(kaarten, random);
        return kaarten.subList(0, aantal);
    }

    /** Words with letters from many alphabets and with the characters that XML escapes, at most this many UTF-16 units. */
    String tekst(int hoogstens) {
        StringBuilder tekst = new StringBuilder(een("Jansen", "Voorbeeld").substring(0, Math.min(6, hoogstens)));
        for (int i = getal(0, 4); i > 0; i--) {
            String woord = " " + een(WOORDEN.toArray(String[]::new));
            if (tekst.length() + woord.length() <= hoogstens) {
                tekst.append(woord);
            }
        }
        return tekst.toString();
    }

    String letters(int hoogstens) {
        return IntStream.rangeClosed(1, getal(1, hoogstens)).mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    /** Free text of several lines. */
    String commentaar() {
        return tekst(200) + een("", "\n", "\n\n  ") + tekst(1000) + een("", ".", "\n");
    }

    LocalDate datum(LocalDate vanaf, LocalDate totEnMet) {
        return vanaf.plusDays(getal(0, (int) (totEnMet.toEpochDay() - vanaf.toEpochDay())));
    }

    /** A test number: begins with 9999 and satisfies the 11-proof. */
    String bsn() {
        while (true) {
            int midden = getal(0, 9999);
            int som = 9 * (9 + 8 + 7 + 6) + 5 * (midden / 1000) + 4 * (midden / 100 % 10) + 3 * (midden / 10 % 10) + 2 * (midden % 10);
            if (som % 11 < 10) {
                return "9999%04d%d".formatted(midden, som % 11);
            }
        }
    }
}
