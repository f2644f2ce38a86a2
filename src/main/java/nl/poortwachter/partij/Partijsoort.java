package nl.poortwachter.partij;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poortwachter.bericht.Berichtsoort;

/** The two sides of the traffic, each with its own kind of code and its own direction (IB007). */
public enum Partijsoort {
    /** CBS gemeentecode of four digits. */
    GEMEENTE("[0-9]{4}", "een gemeentecode van vier cijfers"),
    /** AGB code of eight digits. */
    AANBIEDER("[0-9]{8}", "een AGB-code van acht cijfers");

    private final Pattern code;
    private final String omschrijving;

    Partijsoort(String code, String omschrijving) {
        this.code = Pattern.compile(code);
        this.omschrijving = omschrijving;
    }

    /** True when a party of this kind can have this code. */
    public boolean heeftVorm(String partijcode) {
        return code.matcher(partijcode).matches();
    }

    /** What a code of this kind looks like, for in a Dutch sentence. */
    public String omschrijving() {
        return omschrijving;
    }

    /** True when a message of this kind is sent from this side; a return travels against the direction of its header. */
    public boolean verzendt(Berichtsoort soort) {
        boolean vanGemeente = soort.afzenderIsGemeente() != soort.isRetour();
        return vanGemeente == (this == GEMEENTE);
    }

    /** Every message kind that this side sends. */
    public Set<Berichtsoort> verzendbaar() {
        return Arrays.stream(Berichtsoort.values()).filter(this::verzendt).collect(Collectors.toCollection(() -> EnumSet.noneOf(Berichtsoort.class)));
    }

    /** Every message kind that this side receives. */
    public Set<Berichtsoort> ontvangbaar() {
        return EnumSet.complementOf(EnumSet.copyOf(verzendbaar()));
    }
}
