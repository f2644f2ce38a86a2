package nl.poortwachter.partij;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;

/** Reads values that come from a closed list, message kinds and days. */
final class Keuzes {
    private static final String ALLE = "alle";

    private Keuzes() { }

    /** One of the names of this list, in lower case. */
    static <E extends Enum<E>> Optional<E> van(Invoer invoer, String veld, Class<E> soort) {
        return invoer.waarde(veld, namen(soort), tekst -> metNaam(tekst, soort));
    }

    /** A list of names of this list, in lower case; empty when left out. */
    static <E extends Enum<E>> Set<E> lijst(Invoer invoer, String veld, Class<E> soort) {
        Set<E> gekozen = EnumSet.noneOf(soort);
        for (String tekst : invoer.teksten(veld)) {
            metNaam(tekst, soort).ifPresentOrElse(gekozen::add, () -> invoer.fout(veld, "kies uit: " + namen(soort)));
        }
        return gekozen;
    }

    /** A list of message kinds by name, such as JW305; empty when left out. */
    static Set<Berichtsoort> berichten(Invoer invoer, String veld) {
        return lijst(invoer, veld, Berichtsoort.class);
    }

    /** As {@link #berichten}, where the word {@code alle} stands for all of these. */
    static Set<Berichtsoort> berichten(Invoer invoer, String veld, Set<Berichtsoort> mogelijk) {
        if (invoer.isWoord(veld, ALLE)) {
            return mogelijk;
        }
        Set<Berichtsoort> gekozen = berichten(invoer, veld);
        Set<Berichtsoort> teVeel = new HashSet<>(gekozen);
        teVeel.removeAll(mogelijk);
        if (!teVeel.isEmpty()) {
            invoer.fout(veld, "past niet bij de soort partij: " + teVeel.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
        return gekozen;
    }

    /** The fields van and tot (which may be left out). */
    static Optional<Periode> periode(Invoer invoer) {
        Optional<LocalDate> van = invoer.waarde("van", "een datum als \"2026-01-31\"", Keuzes::datum);
        Optional<LocalDate> tot = dag(invoer, "tot");
        if (van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get())) {
            invoer.fout("tot", "ligt voor van");
        }
        return van.map(v -> new Periode(v, tot.orElse(null)));
    }

    /** A day that may be left out. */
    static Optional<LocalDate> dag(Invoer invoer, String veld) {
        return invoer.waardeOfNiets(veld, "een datum als \"2026-01-31\"", Keuzes::datum);
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> metNaam(String tekst, Class<E> soort) {
        return Arrays.stream(soort.getEnumConstants()).filter(e -> naam(e).equals(tekst)).findFirst();
    }

    private static <E extends Enum<E>> String namen(Class<E> soort) {
        return Arrays.stream(soort.getEnumConstants()).map(Keuzes::naam).collect(Collectors.joining(", "));
    }

    private static String naam(Enum<?> waarde) {
        return waarde instanceof Berichtsoort ? waarde.name() : waarde.name().toLowerCase(Locale.ROOT);
    }
}
